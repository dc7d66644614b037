/** How a certification stands: in a word, with a sign, and drawn. */

import { STATUS_SIGNS } from "../view/marks.js";
import type { Standing } from "./data.js";

/** From good to bad, as charts stack them. */
export const STANDINGS: readonly Standing[] = ["meets", "depends", "short", "expired"];

export const STANDING_WORDS: Record<Standing, string> = {
  meets: "enough points",
  depends: "depends on MSSC",
  short: "not enough yet",
  expired: "expired",
};

/** Beside the words, never alone. */
export const STANDING_SIGNS: Record<Standing, string> = {
  meets: STATUS_SIGNS.counted,
  depends: STATUS_SIGNS.review,
  short: STATUS_SIGNS.planned,
  expired: STATUS_SIGNS.rejected,
};
