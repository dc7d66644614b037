/** What it will come to by the expiry. */

import type { Advice } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import type { Sentence } from "./types.js";
import { pointsWords } from "./words.js";

/** @returns how the points that are missing can come, in a sentence or two; nothing where none are, or after the expiry */
export function outlookOf(
  { expires, threshold, points, projected }: CertificationResult,
  { outcome, together, underWay }: Advice,
): Sentence[] {
  const by = sayDay(expires);
  const carryOn =
    projected.assured > points.assured
      ? [`If you carry on as planned, you will have ${pointsWords(projected)} by ${by}.`]
      : [];
  const milestone = underWay.assured ? [printable(underWay.assured.message)] : carryOn;
  const sure = Math.max(together?.points.assured ?? 0, together?.projected.assured ?? 0);
  const texts: Record<Advice["outcome"], string[]> = {
    assured: [],
    expired: [],
    "under-way": milestone,
    "with-fixes": [
      ...carryOn,
      `With what stands under “What is open” settled, ${sure} points would be assured by ${by}.`,
    ],
    "with-additions": [...carryOn, `Further work can bring the rest: see “What to do next”.`],
    "depends-on-mssc": [...carryOn, `The ${threshold} then depend on what MSSC decides.`],
    "out-of-reach": [...carryOn, `That leaves too little time to reach ${threshold} by your own work.`],
  };
  return texts[outcome].map((text) => ({ text }));
}
