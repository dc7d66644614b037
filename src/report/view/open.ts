/** What is open, and what would settle it: first what the candidate can do, then what only MSSC can decide. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult } from "../../scoring/result.js";
import { unfixed } from "./advised.js";
import { gathered } from "./alike.js";
import { Opening } from "./opening.js";
import type { ListSection, Sentence } from "./types.js";

/** What it still matters for, where that is not plain. */
function introOf({ verdict }: CertificationResult, { outcome }: Advice): Sentence | null {
  if (outcome === "expired") return { text: "This matters only if MSSC still renews the certification." };
  return verdict === "meets" ? { text: "You have enough points without this." } : null;
}

/** @returns every open question, or nothing where none is open */
export function openSection(result: CertificationResult, advice: Advice): ListSection | null {
  const opening = new Opening(result, advice);
  const items = gathered([
    ...advice.fixes.map((each) => opening.fix(each)),
    ...unfixed(advice).map((each) => opening.question(each)),
    ...opening.unadvised(),
  ]);
  if (items.length === 0) return null;
  return {
    kind: "list",
    name: "open",
    title: "What is open, and what would settle it",
    intro: introOf(result, advice),
    ordered: false,
    items,
  };
}
