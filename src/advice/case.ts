/** One certification of one candidate, as advice looks at it. */

import type { Activity, Candidate, Certification, IsoDate } from "../input/candidate.js";
import { type Day, toDay } from "../scoring/calendar.js";
import type { Evaluation } from "../scoring/evaluate.js";
import { checkedReadings, DEFAULT_READINGS } from "../scoring/readings.js";
import { type FactsKept, type Rescorer, rescorer } from "../scoring/rescore.js";
import type { CertificationResult, Points } from "../scoring/result.js";
import type { ScoreOptions } from "../scoring/score.js";
import type { Window } from "../scoring/window.js";
import type { Totals } from "./advice.js";

export interface Case extends Rescorer {
  candidate: Candidate;
  certification: Certification;
  result: CertificationResult;
  activities: readonly Activity[];
  window: Window;
  asOf: Day;
  asOfDate: IsoDate;
  /** The expiry, or the as-of date where that is later. */
  later: Day;
  now: Evaluation;
  atExpiry: Evaluation;
}

/** @param facts shared between the certifications of a candidate */
export function caseOf(
  candidate: Candidate,
  result: CertificationResult,
  { asOf: asOfDate, readings }: ScoreOptions,
  facts: FactsKept,
): Case {
  const certification = candidate.certifications.find(({ type }) => type === result.type) as Certification;
  const inForce = { ...DEFAULT_READINGS, ...checkedReadings(readings ?? {}) };
  const scoring = rescorer(certification, inForce, facts);
  const asOf = toDay(asOfDate);
  const { window } = scoring.setting(asOf);
  const later = Math.max(asOf, window.to);
  const { activities } = candidate;
  const now = scoring.evaluate(activities, asOf);
  const atExpiry = later === asOf ? now : scoring.evaluate(activities, later);
  return {
    ...scoring,
    candidate,
    certification,
    result,
    activities,
    window,
    asOf,
    asOfDate,
    later,
    now,
    atExpiry,
  };
}

/** @returns what the certification's points come to with these activities */
export function totalsOf({ evaluate, asOf, later }: Case, activities: readonly Activity[]): Totals {
  const { points } = evaluate(activities, asOf);
  return { points, projected: later === asOf ? points : evaluate(activities, later).points };
}

/** @returns what the points are without any change */
export function presentTotals({ now, atExpiry }: Case): Totals {
  return { points: now.points, projected: atExpiry.points };
}

/** @returns the first less the second, figure by figure */
export function difference(after: Points, before: Points): Points {
  return { assured: after.assured - before.assured, possible: after.possible - before.possible };
}

/** @returns the same of points now and at the expiry */
export function gain(after: Totals, before: Totals): Totals {
  return {
    points: difference(after.points, before.points),
    projected: difference(after.projected, before.projected),
  };
}
