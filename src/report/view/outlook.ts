/** What it will come to by the expiry. */

import type { Advice, Totals } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { supposes } from "./advised.js";
import type { Sentence } from "./types.js";
import { counted, pointsWords } from "./words.js";

/** @returns `100 points would be assured now, 103 by June 10, 2025 if you carry on` */
export function assuredInWords({ points, projected }: Totals, expires: string): string {
  const now = `${counted(points.assured, "point")} would be assured`;
  return projected.assured === points.assured
    ? now
    : `${now} now, ${projected.assured} by ${sayDay(expires)} if you carry on`;
}

/** @returns how the points that are missing can come, in a sentence or two; nothing where none are, or after the expiry */
export function outlookOf(
  { activities, expires, threshold, points, projected }: CertificationResult,
  advice: Advice,
): Sentence[] {
  const { outcome, together, underWay } = advice;
  if (activities.length === 0 && outcome !== "expired")
    return [{ text: "Start by writing down what you have done." }];
  const by = sayDay(expires);
  const carryOn =
    projected.assured > points.assured
      ? [`If you carry on as planned, you will have ${pointsWords(projected)} by ${by}.`]
      : [];
  const milestone = underWay.assured ? [printable(underWay.assured.message)] : carryOn;
  const sum = together ? assuredInWords(together, expires) : "";
  const unless = supposes(advice) ? ", unless you left something out of the file" : "";
  const settled = supposes(advice) ? `${sum}, not counting what you may have left out` : sum;
  const texts: Record<Advice["outcome"], string[]> = {
    assured: [],
    expired: [],
    "under-way": milestone,
    "with-fixes": [...carryOn, `With what stands under “What is open” settled, ${settled}.`],
    "with-additions": [...carryOn, `Further work can bring the rest: see “What to do next”.`],
    "depends-on-mssc": [...carryOn, `Whether you reach ${threshold} depends on what MSSC decides${unless}.`],
    "out-of-reach": [...carryOn, `Too little time is left to reach ${threshold} by your own work${unless}.`],
  };
  return texts[outcome].map((text) => ({ text }));
}
