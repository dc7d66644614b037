/** How figures and codes of a result read in plain English. */

import type { Category, EmploymentType, Points, Status } from "../../scoring/result.js";
import { pointsInWords } from "../../scoring/say-dates.js";

export const CATEGORY_NAMES: Record<Category, string> = {
  CE: "Continuing Education",
  IC: "Industry Certification",
  E: "Employment",
  X: "Extra",
};

export const CATEGORIES = Object.keys(CATEGORY_NAMES) as Category[];

export const STATUS_WORDS: Record<Status, string> = {
  counted: "counts",
  review: "MSSC must decide",
  planned: "counts once it is done",
  rejected: "does not count",
};

export const WORK_WORDS: Record<EmploymentType, string> = {
  "direct-employment": "job",
  "mssc-instructor": "MSSC instructor",
  "other-instructor": "instructor",
  "military-service": "military service",
};

/** @returns `1 point`, `20 points`, `0 to 10 points`, `12 months` … */
export function counted(figure: string | number, unit: string): string {
  return `${figure} ${unit}${String(figure) === "1" ? "" : "s"}`;
}

/** @returns `1 point`, `20 points`, `0 to 10 points` */
export function pointsWords(points: Points): string {
  return counted(pointsInWords(points), "point");
}

/** @returns `a`, `a and b`, `a, b and c` */
export function listed(texts: readonly string[], last = "and"): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1)}`;
}

/** @returns the text with a capital first */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
