/** Who has nearly enough. */

import type { CohortRow } from "./types.js";

/** So many missing points count as close. */
export const CLOSE = 20;

/** @returns whether a certification that still runs lacks few assured points */
export function isClose({ standing, points, threshold }: CohortRow): boolean {
  const missing = threshold - points.assured;
  return standing !== "expired" && missing > 0 && missing <= CLOSE;
}
