/** Warnings about dates that contradict the letter's own. */

import { named } from "./activity-name.js";
import { standingIn } from "./due.js";
import { type LetterWarning, type Looked, warn } from "./warning.js";

/** The courses that the letter lists although they were taught after its date. */
function coursesAfter({ activity, result, date }: Looked): number {
  if (!("courses" in activity)) return 0;
  const windows = standingIn(activity, result).map(({ certification }) => certification);
  return activity.courses.filter(
    (course) =>
      course.date > date &&
      course.date <= result.asOf &&
      windows.some(({ certified, expires }) => certified <= course.date && course.date <= expires),
  ).length;
}

/** @returns `starts-after-letter` or `ends-after-letter`; `course-after-letter` */
export function ofDates(looked: Looked): LetterWarning[] {
  const { activity, template, date } = looked;
  if (!("end" in activity)) return [];
  const { start, end } = activity;
  const field = "date";
  if (start !== undefined && start > date) {
    const message =
      `${named(activity)} starts on ${start}, after the letter's date (${date}), so nobody can confirm it yet. ` +
      "Correct `start`, or prepare the letter later (its date: --date).";
    return [warn(looked, "starts-after-letter", message, { field, detail: `start ${start}` })];
  }
  if (end !== "present" && end > date) {
    const goesOn =
      template === "continuing-education"
        ? "Prepare the letter after that day (its date: --date)."
        : "Prepare the letter after that day (its date: --date), or write `end: present` if it goes on.";
    const message =
      `${named(activity)} ends on ${end}, after the letter's date (${date}), and nobody can confirm an end that is ` +
      `still to come. ${goesOn}`;
    return [warn(looked, "ends-after-letter", message, { field, detail: `end ${end}` })];
  }
  const courses = coursesAfter(looked);
  if (courses === 0) return [];
  const message =
    `${named(activity)}: the letter lists ${courses === 1 ? "a course" : `${courses} courses`} taught after its date ` +
    `(${date}). Give a later day with --date, or an earlier one with --as-of.`;
  return [warn(looked, "course-after-letter", message, { field: "courses_taught" })];
}
