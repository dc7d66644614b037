/** How figures and codes of a result read in plain English. */

import { isForMssc } from "../../advice/questions.js";
import { listed as inList } from "../../advice/words.js";
import type { ActivityResult, Category, EmploymentType, Points, Status } from "../../scoring/result.js";
import { pointsInWords } from "../../scoring/say-dates.js";
import { isOpen } from "./reasons.js";

export const CATEGORY_NAMES: Record<Category, string> = {
  CE: "Continuing Education",
  IC: "Industry Certification",
  E: "Employment",
  X: "Extra",
};

export const CATEGORIES = Object.keys(CATEGORY_NAMES) as Category[];

const STATUS_WORDS: Record<Status, string> = {
  counted: "counts",
  review: "MSSC must decide",
  planned: "counts once it is done",
  rejected: "does not count",
};

/** Open for a reason that the candidate can do something about. */
const TO_SETTLE = "open: you can settle it";

/** @returns what a status means for the candidate */
export function statusWord({ status, reasons }: ActivityResult): string {
  const forMssc = reasons.some(({ code }) => isForMssc(code));
  const open = reasons.some(({ code }) => isOpen(code));
  return status === "review" && open && !forMssc ? TO_SETTLE : STATUS_WORDS[status];
}

/** In a table, where there is little room. */
export const WORK_WORDS: Record<EmploymentType, string> = {
  "direct-employment": "job",
  "mssc-instructor": "MSSC instructor",
  "other-instructor": "instructor",
  "military-service": "service",
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
export function listed(texts: readonly string[], word: "and" | "or" = "and"): string {
  return inList(texts, word);
}

/** @returns the text with a capital first */
export function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
