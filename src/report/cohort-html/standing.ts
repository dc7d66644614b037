/** How a certification stands: in a word, with a sign, and drawn. */

import type { Standing } from "../cohort/types.js";
import { STATUS_SIGNS } from "../view/marks.js";

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
