/**
 * Which other readings would change the verdict (contract 2.8). Most cannot change anything for most candidates: those are
 * not scored.
 */

import type { DirectEmployment } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { scoreYears } from "./employment/years.js";
import { addPoints, type Evaluation, evaluate, verdictOf } from "./evaluate.js";
import type { Facts } from "./facts.js";
import { otherReadings, type ReadingName } from "./readings.js";
import type { CertificationResult, Points } from "./result.js";
import type { Setting, Standing } from "./standing.js";

/** The employment that is looked at, and what can matter of it. */
interface Work {
  standings: Standing[];
  /** How many types of employment there are. */
  types: number;
  military: boolean;
  /** Weekly hours of the direct jobs. */
  hours: number[];
  /** Whether two direct jobs are held at the same time. */
  concurrent: boolean;
  /** Whether the readings in force average the hours. */
  average: boolean;
}

function areConcurrent(jobs: readonly Facts[]): boolean {
  const sorted = [...jobs].sort((a, b) => (a.start as number) - (b.start as number));
  let until = Number.NEGATIVE_INFINITY;
  for (const { start, end } of sorted) {
    if ((start as number) <= until) return true;
    until = Math.max(until, end ?? Number.POSITIVE_INFINITY);
  }
  return false;
}

function workOf({ standings }: Evaluation, { readings }: Setting): Work {
  const open = standings.filter(
    ({ facts, status }) => facts.category === "E" && (status === "counted" || status === "review"),
  );
  const jobs = open.map(({ facts }) => facts).filter(({ activity }) => activity.type === "direct-employment");
  const types = new Set(open.map(({ facts }) => facts.activity.type));
  return {
    standings: open,
    types: types.size,
    military: types.has("military-service"),
    hours: jobs.map(({ activity }) => (activity as DirectEmployment).hoursPerWeek),
    concurrent: areConcurrent(jobs),
    average: readings["weekly-hours"] === "average",
  };
}

const THIRTY = policy.employment.hours.fullTimeOver;
/** Of more jobs at a time the sums are not looked at one by one. */
const MOST_JOBS = 8;

/** Whether some of the jobs, held at the same time, come to exactly these weekly hours; true in doubt. */
function addsUpTo(sum: number, hours: readonly number[]): boolean {
  if (hours.length > MOST_JOBS) return true;
  const sums = new Set([0]);
  for (const each of hours) for (const some of [...sums]) sums.add(some + Math.round(each * 100));
  return sums.has(Math.round(sum * 100));
}

/** Whether a change of the reading can change points at all; true in doubt. */
const MATTERS: Record<Exclude<ReadingName, "repeat-certification">, (work: Work) => boolean> = {
  "employment-year": ({ standings }) => standings.length > 0,
  "thirty-hours": ({ hours, concurrent, average }) =>
    average || (concurrent ? addsUpTo(THIRTY, hours) : hours.includes(THIRTY)),
  "concurrent-jobs": ({ concurrent }) => concurrent,
  "weekly-hours": ({ hours, concurrent }) => concurrent || new Set(hours).size > 1,
  "employment-types": ({ types }) => types > 1,
  "military-partial-year": ({ military }) => military,
};

function hasRepeats(facts: readonly Facts[]): boolean {
  const identities = facts.flatMap(({ certification }) => certification?.identity ?? []);
  return new Set(identities).size < identities.length;
}

/** The points with the employment scored again: nothing else rests on readings but repeats. */
function withWork(
  { points, categories }: Evaluation,
  standings: readonly Standing[],
  setting: Setting,
): Points {
  const other: Points = {
    assured: points.assured - categories.E.assured,
    possible: points.possible - categories.E.possible,
  };
  const copies = standings.map((each) => ({ ...each, points: { assured: 0, possible: 0 } }));
  scoreYears(copies, setting);
  for (const copy of copies) addPoints(other, copy.points);
  return other;
}

/** @param evaluation under the readings in force @returns what the points come to under each change of one of them */
export function pointsUnderOthers(
  facts: readonly Facts[],
  setting: Setting,
  evaluation: Evaluation,
): { reading: ReadingName; value: string; points: Points }[] {
  const work = workOf(evaluation, setting);
  return otherReadings(setting.readings).map(({ reading, value, readings }) => {
    const changed: Setting = { ...setting, readings };
    if (reading === "repeat-certification")
      return {
        reading,
        value,
        points: hasRepeats(facts) ? evaluate(facts, changed).points : evaluation.points,
      };
    const matters = MATTERS[reading](work);
    return {
      reading,
      value,
      points: matters ? withWork(evaluation, work.standings, changed) : evaluation.points,
    };
  });
}

/** @param evaluation under the readings in force @returns the readings that change the verdict, each changed alone */
export function turningReadings(
  facts: readonly Facts[],
  setting: Setting,
  evaluation: Evaluation,
): CertificationResult["readings"] {
  const verdict = verdictOf(evaluation.points);
  return pointsUnderOthers(facts, setting, evaluation)
    .map(({ reading, value, points }) => ({ reading, value, points, verdict: verdictOf(points) }))
    .filter((each) => each.verdict !== verdict);
}
