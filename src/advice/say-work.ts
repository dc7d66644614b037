/** Further work in a sentence. */

import type { IsoDate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { sayDay } from "../scoring/say-day.js";
import type { Work, WorkKind } from "./advice.js";
import { listed } from "./words.js";

const { activityTypes, employment, extra } = policy;

const HOURS = activityTypes["for-credit-course"]?.rows[0]?.fromCreditHours;

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

const SAYING: Record<WorkKind, { source: string; say: (count: number) => string }> = {
  "for-credit-course": {
    source: activityTypes["for-credit-course"]?.source as string,
    say: (count) =>
      `pass ${plural(count, "a for-credit course", "for-credit courses")} of ${HOURS} or more credit hours` +
      `${count === 1 ? "" : " each"} in a related field`,
  },
  training: {
    source: `${activityTypes["third-party-training"]?.source}; ${activityTypes["industry-certification"]?.source}`,
    say: (count) =>
      count === 1
        ? "complete a course or training in a related field, or earn a certification of the guide's list"
        : `complete ${count} courses or trainings in a related field, or certifications of the guide's list`,
  },
  "course-taught": {
    source: "Employment: Instructor Employment",
    say: (count) =>
      count === 1
        ? "teach a course in a year that has none yet"
        : `teach a course in each of ${count} years that have none yet`,
  },
  volunteer: {
    source: extra.source,
    say: () => "do volunteer work that is related, which is sure of the least points and may get more",
  },
  job: {
    source: employment.source,
    say: () => "hold a full-time frontline job in a related field from now until then",
  },
};

/** @param by the day on which all of it must be completed */
export function sayWork(work: readonly Work[], by: IsoDate): string {
  const parts = work.map(({ kind, count }) => SAYING[kind].say(count));
  return `By ${sayDay(by)}, ${listed(parts, "and")}.`;
}

export function sourcesOf(work: readonly Work[]): string {
  return [...new Set(work.flatMap(({ kind }) => SAYING[kind].source.split("; ")))].join("; ");
}
