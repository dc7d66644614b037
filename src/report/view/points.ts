/** The points by category and in all, against those that are needed. */

import type { CertificationResult } from "../../scoring/result.js";
import { thresholdRule } from "../../scoring/say-rules.js";
import { type ViewOptions, whenExplained } from "./options.js";
import type { PointsKey, PointsSection } from "./types.js";
import { CATEGORIES, CATEGORY_NAMES } from "./words.js";

const MEANING = [
  "Assured is what the guide's own figures give you. What is open comes on top if MSSC decides every open question for you.",
];

function keysOf({ points: { assured, possible }, threshold }: CertificationResult): PointsKey[] {
  const keys: PointsKey[] = [{ part: "assured", words: `${assured} assured` }];
  if (possible > assured) keys.push({ part: "open", words: `${possible - assured} more if MSSC agrees` });
  if (possible < threshold) keys.push({ part: "missing", words: `${threshold - possible} missing` });
  if (possible > threshold) keys.push({ part: "threshold", words: `the ${threshold} you need` });
  return keys;
}

/** @returns the points of each category and in all */
export function pointsSection(result: CertificationResult, options: ViewOptions): PointsSection {
  const { threshold, categories, points } = result;
  return {
    kind: "points",
    title: "Points",
    threshold,
    categories: CATEGORIES.map((category) => ({ name: CATEGORY_NAMES[category], ...categories[category] })),
    total: { name: "In all", ...points },
    keys: keysOf(result),
    rules: whenExplained(() => [thresholdRule(), ...MEANING.map((text) => ({ text }))], options),
  };
}
