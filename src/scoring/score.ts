/** Scores a candidate: the way from the activities to the result. Pure: no clock, no disk, no terminal. */

import type { Candidate, Certification, CertificationType, IsoDate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { toDay, toIso } from "./calendar.js";
import { datesOf } from "./dates.js";
import { employmentYearsOf } from "./employment/report.js";
import { evaluate, shortfallOf, verdictOf } from "./evaluate.js";
import { reasonsOf } from "./explain.js";
import { type Facts, factsOf } from "./facts.js";
import { feeOf } from "./fee.js";
import { labelOf } from "./label.js";
import { letterOf, proofOf } from "./proof.js";
import { checkedReadings, DEFAULT_READINGS, type Readings } from "./readings.js";
import type { ActivityResult, CertificationResult, Result } from "./result.js";
import type { Setting, Standing } from "./standing.js";
import { turningReadings } from "./turning.js";
import { windowOf } from "./window.js";

export interface ScoreOptions {
  /** The day on which the candidate is looked at, `2025-02-01`. */
  asOf: IsoDate;
  /** Readings that differ from the defaults (contract 2.8). */
  readings?: Partial<Readings>;
  /** Only this certification; it must be one of the candidate's. */
  certification?: CertificationType;
  /** False leaves out which other readings would change the verdict, which takes most of the time. */
  otherReadings?: boolean;
}

function activityResult(standing: Standing, setting: Setting): ActivityResult {
  const { facts, status, points } = standing;
  const proof = proofOf(facts, status);
  const due = proof.status === "letter" && status !== "planned";
  return {
    id: facts.activity.id,
    type: facts.activity.type,
    category: facts.category,
    label: labelOf(facts.activity),
    status,
    points,
    reasons: reasonsOf(standing, setting),
    proof,
    letter: due ? letterOf(facts) : null,
  };
}

function certificationResult(
  certification: Certification,
  facts: readonly Facts[],
  { asOf, readings, others }: { asOf: number; readings: Readings; others: boolean },
): CertificationResult {
  const window = windowOf(certification);
  const setting: Setting = { certification: certification.type, window, asOf, readings };
  const evaluation = evaluate(facts, setting);
  const later: Setting = { ...setting, asOf: Math.max(asOf, window.to) };
  const projected = later.asOf === asOf ? evaluation : evaluate(facts, later);
  return {
    type: certification.type,
    certified: certification.certified,
    expires: toIso(window.to),
    threshold: policy.threshold.points,
    points: evaluation.points,
    projected: projected.points,
    shortfall: shortfallOf(evaluation.points),
    verdict: verdictOf(evaluation.points),
    projectedVerdict: verdictOf(projected.points),
    categories: evaluation.categories,
    activities: evaluation.standings.map((standing) => activityResult(standing, setting)),
    employmentYears: employmentYearsOf(evaluation.years),
    readings: others ? turningReadings(facts, setting, evaluation) : [],
    dates: datesOf(facts, evaluation, setting, later),
  };
}

/**
 * Works out the points, verdict, proof and dates of each certification (contract 2 and 5).
 * @throws RangeError where `certification` is none of the candidate's, `asOf` is no day, or there is no such reading
 */
export function score({ candidate, certifications, activities }: Candidate, options: ScoreOptions): Result {
  const asked = certifications.filter(({ type }) => (options.certification ?? type) === type);
  if (asked.length === 0)
    throw new RangeError(`The candidate has no ${options.certification} certification.`);
  const asOf = toDay(options.asOf);
  if (!Number.isInteger(asOf)) throw new RangeError(`asOf is no day such as 2025-02-01: ${options.asOf}`);
  const readings: Readings = { ...DEFAULT_READINGS, ...checkedReadings(options.readings ?? {}) };
  const facts = factsOf(activities);
  const how = { asOf, readings, others: options.otherReadings ?? true };
  return {
    policy: policy.edition,
    asOf: options.asOf,
    candidate: { id: candidate.id, name: candidate.name },
    certifications: asked.map((each) => certificationResult(each, facts, how)),
    fee: feeOf(asked.map(windowOf)),
  };
}
