/** The checklist in a few lines. */

import type { CertificationResult } from "../../scoring/result.js";
import type { CertificationView, DatesSection, ListSection } from "./types.js";
import { pointsWords } from "./words.js";

function verdict({ type, verdict, points, shortfall, expires }: CertificationResult, asOf: string): string {
  if (asOf > expires) return `${type}: expired; you had ${pointsWords(points)} when it expired`;
  const least = shortfall.assured === shortfall.possible ? "" : "at least ";
  const says = {
    meets: "you have enough points",
    depends: "it depends on MSSC",
    short: `not enough points yet, ${least}${shortfall.possible} missing`,
  }[verdict];
  return `${type}: ${says}`;
}

/** @returns verdict, points, next step and next date in a few words each */
export function briefOf(
  result: CertificationResult,
  asOf: string,
  { items }: ListSection,
  { rows }: DatesSection,
): CertificationView["brief"] {
  const first = items[0];
  const coming = rows.find(({ daysLeft }) => daysLeft >= 0) ?? rows.at(-1);
  const { points, threshold } = result;
  return {
    verdict: verdict(result, asOf),
    points: `${pointsWords(points)}; ${threshold} needed`,
    next: first?.head ?? first?.sentences[0]?.text ?? "",
    date: coming ? `${coming.day} (${coming.away}): ${coming.what.text}` : "",
  };
}
