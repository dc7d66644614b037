/** Which reasons of an activity open a question, and which only say what it earns. */

import { isForMssc } from "../../advice/questions.js";
import type { ActivityResult, Reason } from "../../scoring/result.js";

/** Rows of the guide's tables whose code is not the activity's type. */
const ROWS = new Set(["for-credit-3-hours", "for-credit-under-3-hours", "listed-certification", "osha-card"]);

/** Doubts that the candidate can settle; of the others MSSC decides. */
const TO_SETTLE = new Set([
  "relation-open",
  "osha-sector-open",
  "which-certification",
  "issuer-differs",
  "same-name-as-listed-certification",
]);

/** @returns whether a reason is the row that an activity falls under: it explains the points and opens nothing */
export function isRow({ code }: Reason, { type }: ActivityResult): boolean {
  return code === type || ROWS.has(code);
}

/** @returns whether a reason leaves a question open, for the candidate or for MSSC */
export function isOpen(code: string): boolean {
  return TO_SETTLE.has(code) || isForMssc(code);
}
