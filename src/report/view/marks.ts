/** The signs for a status on paper and screen. They stand beside the words, never alone. */

import type { Status } from "../../scoring/result.js";

/** One sign for each status. */
export const STATUS_SIGNS: Record<Status, string> = {
  counted: "✓",
  review: "?",
  planned: "○",
  rejected: "✗",
};
