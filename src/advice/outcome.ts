/** How the threshold is reached, and how that is said. */

import { policy } from "../policy/policy.js";
import { sayDay } from "../scoring/say-day.js";
import type { Outcome, Totals, UnderWay, WorkPlan } from "./advice.js";
import type { Case } from "./case.js";
import { inPoints } from "./words.js";

const { points: THRESHOLD } = policy.threshold;

export interface Ways {
  together: Totals | null;
  underWay: UnderWay;
  plans: WorkPlan[];
  /** Whether something may have been left out of the file, which is in none of the figures. */
  leftOut: boolean;
}

const reaches = (points: number | undefined): boolean => points !== undefined && points >= THRESHOLD;

/** @returns the first way that does it */
export function outcomeOf({ now, atExpiry, asOf, window }: Case, { together, plans }: Ways): Outcome {
  if (asOf > window.to) return "expired";
  if (reaches(now.points.assured)) return "assured";
  if (reaches(atExpiry.points.assured)) return "under-way";
  if (reaches(together?.points.assured) || reaches(together?.projected.assured)) return "with-fixes";
  if (plans.some(({ sets }) => sets.length > 0)) return "with-additions";
  return reaches(Math.max(atExpiry.points.possible, together?.projected.possible ?? 0))
    ? "depends-on-mssc"
    : "out-of-reach";
}

function withFixes({ result }: Case, together: Totals | null): string {
  const { points, projected } = together as Totals;
  if (points.assured >= THRESHOLD) return `With all fixes made ${inPoints(points.assured)} are assured.`;
  return `With all fixes made, and what is under way, ${inPoints(projected.assured)} are assured by ${sayDay(result.expires)}.`;
}

/** @returns the outcome in a sentence or two */
export function sayOutcome(of: Case, outcome: Outcome, { together, underWay, leftOut }: Ways): string {
  const { type, expires, points, shortfall, projected } = of.result;
  const missing = `${type}: ${inPoints(shortfall.assured)} of the ${THRESHOLD} ${shortfall.assured === 1 ? "is" : "are"} not assured yet.`;
  const unless = leftOut ? ", unless something was left out of the file" : "";
  switch (outcome) {
    case "assured":
      return `${type}: ${inPoints(points.assured)} are assured; ${THRESHOLD} are needed.`;
    case "expired":
      return `${type}: the certification expired on ${sayDay(expires)}, with ${inPoints(points.assured)} assured.`;
    case "under-way":
      return `${missing} ${underWay.assured?.message}`;
    case "with-fixes":
      return `${missing} ${withFixes(of, together)}`;
    case "with-additions":
      return (
        `${missing} ${underWay.gain.assured > 0 ? `What is under way brings the assured points to ${projected.assured}. ` : ""}` +
        `Further work that is completed by ${sayDay(expires)} can bring the rest.`
      );
    case "depends-on-mssc":
      return `${missing} By ${sayDay(expires)} only MSSC's decisions on what is open can bring them${unless}.`;
    case "out-of-reach":
      return `${missing} By ${sayDay(expires)} they can no longer be reached${unless}.`;
  }
}
