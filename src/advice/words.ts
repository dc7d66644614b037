/** How advice speaks of activities, points and lists. */

import type { Activity } from "../input/candidate.js";
import { labelOf } from "../scoring/label.js";

const LONGEST = 60;

/**
 * @returns a text of the candidate's as a sentence can hold it: its beginning, and no backtick, which would be taken for the
 * mark of a key
 */
export function shortened(text: string): string {
  const characters = Array.from(text.replaceAll("`", "'"));
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}…` : characters.join("");
}

/** @returns the activity's label in quotes */
export function named(activity: Activity): string {
  return `“${shortened(labelOf(activity))}”`;
}

/** @returns `a`, `a or b`, `a, b or c` */
export function listed(names: readonly string[], word: "and" | "or"): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;
}

/** Plain in YAML, whatever key it stands behind: no sign that opens something else, nothing read as a number or a truth. */
const PLAIN = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z](?:[\w.,;()&/'+-]| (?!#))*$/i;

/** @returns a text as it stands behind a key in the file, in quotes where it needs them */
export function inYaml(text: string): string {
  return PLAIN.test(text) && !text.endsWith(" ") ? text : JSON.stringify(text);
}

const MOST_NAMES = 5;

/** @returns the first few, and how many more there are */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return more > 1 ? `${names.slice(0, MOST_NAMES).join("; ")}; or one of ${more} more` : names.join("; ");
}

/** @returns `1 point`, `20 points` */
export function inPoints(points: number): string {
  return `${points} point${points === 1 ? "" : "s"}`;
}

/** @returns `year 2`, `years 2, 3 and 5` */
export function inYears(numbers: readonly number[]): string {
  return `year${numbers.length === 1 ? "" : "s"} ${listed(numbers.map(String), "and")}`;
}
