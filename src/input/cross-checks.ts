/** Checks that look at several keys at once (contract section 1). Only for entries whose own keys are right. */

import type { Mistake, Path } from "./diagnostic.js";
import { lacking } from "./explain.js";
import type { Plain, PlainMap } from "./plain.js";
import { quoted } from "./printable.js";
import type { CheckedActivity, CheckedCertification } from "./schema.js";

/** An entry with its position in the file, by which entries without an id are called too. */
export interface Entry<T> {
  index: number;
  value: T;
}

/** @returns the id of an activity, given or by position */
export function idOf({ index, value }: Entry<CheckedActivity>): string {
  return value.id ?? `a${index + 1}`;
}

function dates({ index, value }: Entry<CheckedActivity>): Mistake[] {
  if (!("end" in value) || value.start === undefined) return [];
  const { start, end } = value;
  const path: Path = ["activities", index];
  if (end < start) {
    const message = `The end, ${end}, lies before the start, ${start}.`;
    return [{ code: "end-before-start", path: [...path, "end"], message, hint: "Correct one of the two." }];
  }
  if (!("courses" in value)) return [];
  return value.courses.flatMap(({ date }, course): Mistake[] => {
    if (date >= start && date <= end) return [];
    const message = `The course is dated ${date}, outside the time of this activity, which goes from ${start} to ${end}.`;
    const hint = "Correct the date of the course, or the start or end of the activity.";
    return [{ code: "course-outside", path: [...path, "courses", course, "date"], message, hint }];
  });
}

function sameIds(activities: readonly Entry<CheckedActivity>[]): Mistake[] {
  const taken = new Map<string, number>();
  const mistakes: Mistake[] = [];
  for (const entry of activities) {
    const id = idOf(entry);
    const first = taken.get(id);
    if (first === undefined) {
      taken.set(id, entry.index);
      continue;
    }
    const at: Path = ["activities", entry.index];
    const called =
      entry.value.id === undefined ? "has no id of its own and is therefore called" : "has the id";
    const message = `Activity ${entry.index + 1} ${called} ${quoted(id)}, as activity ${first + 1} is already.`;
    const hint = "Give one of the two another id.";
    mistakes.push({
      code: "same-id",
      path: [...at, "id"],
      at: entry.value.id === undefined ? at : [...at, "id"],
      message,
      hint,
    });
  }
  return mistakes;
}

/** Checks among the activities: `end-before-start`, `course-outside`, `hours-and-schedule`, `same-id`. */
export function checkActivities(activities: readonly Entry<CheckedActivity>[]): Mistake[] {
  const both = activities.flatMap(({ index, value }): Mistake[] => {
    if (
      value.type !== "direct-employment" ||
      value.hoursPerWeek === undefined ||
      value.schedule === undefined
    )
      return [];
    const message = "A job takes either “hoursPerWeek” or “schedule”, and here are both.";
    const hint = "Delete one of the two; the hours say it more exactly.";
    return [{ code: "hours-and-schedule", path: ["activities", index, "schedule"], message, hint }];
  });
  return [...activities.flatMap(dates), ...both, ...sameIds(activities)];
}

/** A job with neither weekly hours nor schedule; this one is a missing key, and asked whatever else is wrong. */
export function checkHours(activities: Plain): Mistake[] {
  if (!Array.isArray(activities)) return [];
  return activities.flatMap((activity, index) => {
    const { type, hoursPerWeek, schedule } = (activity ?? {}) as PlainMap;
    if (type !== "direct-employment" || (hoursPerWeek ?? schedule) !== undefined) return [];
    const mistake = lacking(["activities", index, "hoursPerWeek"], { activities });
    const hint =
      "Give the usual hours a week, as in hoursPerWeek: 40, or write schedule: full-time or schedule: part-time.";
    return [{ ...mistake, hint }];
  });
}

/** Checks among the certifications: `expires-too-early`, `same-certification`. */
export function checkCertifications(certifications: readonly Entry<CheckedCertification>[]): Mistake[] {
  const mistakes: Mistake[] = [];
  const taken = new Set<string>();
  for (const { index, value } of certifications) {
    const path: Path = ["certifications", index];
    const { type, certified, expires } = value;
    if (expires !== undefined && expires <= certified) {
      const message = `The certification would expire on ${expires}, not after the day it was earned, ${certified}.`;
      const hint = "Correct one of the two, or delete “expires”: it is then five years after “certified”.";
      mistakes.push({ code: "expires-too-early", path: [...path, "expires"], message, hint });
    }
    if (taken.has(type)) {
      const message = `${type} is already in the list.`;
      const hint = "Keep one entry for each certification, with the day of the last recertification.";
      mistakes.push({ code: "same-certification", path: [...path, "type"], message, hint });
    }
    taken.add(type);
  }
  return mistakes;
}
