/** The signs that the checklist is drawn with. */

import type { Status } from "../../scoring/result.js";

export interface Signs {
  assured: string;
  open: string;
  missing: string;
  /** Where the needed points are reached, in a bar that goes on beyond. */
  threshold: string;
  rule: string;
}

/** For terminals that can show them. */
export const BLOCKS: Signs = { assured: "█", open: "░", missing: "·", threshold: "│", rule: "─" };

/** For terminals whose font has nothing else. */
export const ASCII: Signs = { assured: "#", open: "+", missing: ".", threshold: "|", rule: "-" };

/** A box for each status, as on a list to tick off. */
export const MARKS: Record<Status, string> = {
  counted: "[x]",
  review: "[?]",
  planned: "[ ]",
  rejected: "[-]",
};
