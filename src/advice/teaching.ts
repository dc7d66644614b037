/** Courses that an instructor can still teach: one in each year to come that has none. */

import type { Activity, Instruction } from "../input/candidate.js";
import type { Day } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import type { Change } from "./advice.js";
import { type Case, difference } from "./case.js";
import { withChanges } from "./changes.js";
import { withCourses, yearsWithoutCourse } from "./fixes/courses.js";

const MOST_TRIED = 10;

export interface CourseToTeach {
  activity: Instruction;
  year: number;
  /** The first day on which it can be, and the last. */
  from: Day;
  day: Day;
}

/** @returns the changes that add the courses */
export function teaching(courses: readonly CourseToTeach[]): Change[] {
  const instructors = new Set(courses.map(({ activity }) => activity));
  return [...instructors].map((activity) => ({
    activity: activity.id,
    set: withCourses(
      activity,
      courses.filter((each) => each.activity === activity).map(({ day }) => day),
    ),
    unset: [],
    standIn: true,
  }));
}

/** @returns those that add the most, each in a year of its own kind of instruction */
export function coursesToTeach(of: Case, activities: readonly Activity[], before: Points): CourseToTeach[] {
  const { window, asOf, later } = of;
  const setting = of.setting(later);
  const possible = activities.flatMap((activity): CourseToTeach[] => {
    if (!("courses" in activity)) return [];
    return yearsWithoutCourse(activity, setting, asOf + 1, window.to).map(({ year, from, to }) => ({
      activity,
      year: year.number,
      from,
      day: to,
    }));
  });
  const own = new Map(possible.map((each) => [`${each.activity.type} ${each.year}`, each]));
  const tried = [...own.values()].slice(0, MOST_TRIED).map((each) => {
    const changed = withChanges(activities, teaching([each]));
    return { each, gain: difference(of.evaluate(changed, later).points, before).assured };
  });
  const most = Math.max(0, ...tried.map(({ gain }) => gain));
  return tried.filter(({ gain }) => gain === most && gain > 0).map(({ each }) => each);
}
