/** What activities are called in messages about their letters. */

import type { Activity } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import { labelOf } from "../scoring/label.js";

/** Longer labels are cut: a message is read in passing. */
const LONGEST = 60;

/** @returns an activity's title, or the work and for whom, short and printable */
export function shortLabel(activity: Activity): string {
  const characters = Array.from(labelOf(activity).slice(0, LONGEST * 2));
  const label =
    characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("").trimEnd()}…` : characters.join("");
  return printable(label);
}

/** @returns `a5 (CNC Machinist II, Great Lakes Precision)` */
export function named(activity: Activity): string {
  return `${printable(activity.id)} (${shortLabel(activity)})`;
}

/** @returns the texts as `a, b and c` */
export function together(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}
