/** Courses an instructor may have left out: a year counts with at least one (contract 2.5). */

import type { Instruction } from "../../input/candidate.js";
import { type Day, toDay, toIso } from "../../scoring/calendar.js";
import { sayDay } from "../../scoring/say-day.js";
import type { Setting } from "../../scoring/standing.js";
import { type Year, yearsOf } from "../../scoring/window.js";
import { inYears, named } from "../words.js";
import type { Repair } from "./repair.js";

/** The days of a year on which the instructor was employed, between two days. */
export interface YearWithout {
  year: Year;
  from: Day;
  to: Day;
}

/** @returns the years with a day of the employment between `first` and `last`, and no course in them at all */
export function yearsWithoutCourse(
  { start, end, courses }: Instruction,
  { window, readings }: Setting,
  first: Day,
  last: Day,
): YearWithout[] {
  const taught = courses.map(({ date }) => toDay(date));
  const until = end === "present" ? last : Math.min(last, toDay(end));
  return yearsOf(window, readings["employment-year"]).flatMap((year) => {
    const from = Math.max(year.from, toDay(start), first);
    const to = Math.min(year.to, until);
    const has = taught.some((day) => day >= year.from && day <= year.to);
    return from <= to && !has ? [{ year, from, to }] : [];
  });
}

/** @returns the instruction's courses with one more on each of these days */
export function withCourses(
  { courses }: Instruction,
  days: readonly Day[],
): { courses: Instruction["courses"] } {
  return { courses: [...courses, ...days.map((day) => ({ title: "A course taught", date: toIso(day) }))] };
}

/** @param today the last day on which a course can have been taught */
export function listCourses(activity: Instruction, setting: Setting, today: Day): Repair | null {
  const years = yearsWithoutCourse(activity, setting, setting.window.from, today);
  if (years.length === 0) return null;
  const numbers = years.map(({ year }) => year.number);
  const spans = years.map(({ from, to }) => `${sayDay(toIso(from))} to ${sayDay(toIso(to))}`);
  return {
    code: "list-courses",
    message:
      `${named(activity)} lists no course in ${inYears(numbers)} (${spans.join("; ")}). If you taught one, add it to ` +
      "`courses` with its date: each year with a course counts.",
    source: "Employment: Instructor Employment",
    set: withCourses(
      activity,
      years.map(({ from }) => from),
    ),
    standIn: true,
    supposed: true,
  };
}
