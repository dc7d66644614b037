/** The points by category and in all, against those that are needed. */

import type { CertificationResult } from "../../scoring/result.js";
import { thresholdRule } from "../../scoring/say-rules.js";
import { type ViewOptions, whenExplained } from "./options.js";
import type { PointsSection } from "./types.js";
import { CATEGORIES, CATEGORY_NAMES } from "./words.js";

const MEANING = [
  "Assured is what the guide's own figures give you. What is open comes on top if MSSC decides every open question for you.",
];

function summary({ points: { assured, possible }, threshold }: CertificationResult): string {
  const open = possible > assured ? `, ${possible - assured} more if MSSC agrees` : "";
  const missing = possible < threshold ? `, ${threshold - possible} missing` : "";
  return `${assured} assured${open}${missing}; ${threshold} are needed`;
}

export function pointsSection(result: CertificationResult, options: ViewOptions): PointsSection {
  const { threshold, categories, points } = result;
  return {
    kind: "points",
    title: "Points",
    threshold,
    categories: CATEGORIES.map((category) => ({ name: CATEGORY_NAMES[category], ...categories[category] })),
    total: { name: "In all", ...points },
    summary: summary(result),
    rules: whenExplained(() => [thresholdRule(), ...MEANING.map((text) => ({ text }))], options),
  };
}
