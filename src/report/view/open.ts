/** What is open, and what would settle it: first what the candidate can do, then what only MSSC can decide. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult } from "../../scoring/result.js";
import { unfixed } from "./advised.js";
import { gathered } from "./alike.js";
import { Opening } from "./opening.js";
import type { ListSection } from "./types.js";

/** @returns every open question, or nothing where none is open */
export function openSection(result: CertificationResult, advice: Advice): ListSection | null {
  const opening = new Opening(result, advice);
  const items = gathered([
    ...advice.fixes.map((each) => opening.fix(each)),
    ...unfixed(advice).map((each) => opening.question(each)),
    ...opening.unadvised(),
  ]);
  if (items.length === 0) return null;
  const enough = result.verdict === "meets" && advice.outcome !== "expired";
  return {
    kind: "list",
    name: "open",
    title: "What is open, and what would settle it",
    intro: enough ? { text: "You have enough points without this." } : null,
    ordered: false,
    items,
  };
}
