/** When an activity counts: inside the window, and by the as-of date (contract 2.1). */

import type { Day } from "./calendar.js";
import type { Facts } from "./facts.js";
import type { Finding } from "./finding.js";
import type { Window } from "./window.js";

export interface Dating {
  refusal: Finding | null;
  /** In the window, but after the as-of date. */
  planned: boolean;
}

const IN_TIME: Dating = { refusal: null, planned: false };
const PLANNED: Dating = { refusal: null, planned: true };

const refused = (code: string): Dating => ({ refusal: { code }, planned: false });

function ofDay(day: Day, window: Window, asOf: Day): Dating {
  if (day < window.from) return refused("before-window");
  if (day > window.to) return refused("after-window");
  return day > asOf ? PLANNED : IN_TIME;
}

function ofSpan(start: Day, end: Day | null, window: Window, asOf: Day): Dating {
  const last = end ?? Math.max(asOf, window.to);
  if (last < window.from) return refused("before-window");
  if (start > window.to) return refused("after-window");
  return Math.max(start, window.from) > asOf ? PLANNED : IN_TIME;
}

function ofCourses(courses: Day[], window: Window, asOf: Day): Dating {
  const inWindow = courses.filter((day) => day >= window.from && day <= window.to);
  if (inWindow.length === 0) return refused("no-course-taught");
  return inWindow.every((day) => day > asOf) ? PLANNED : IN_TIME;
}

/**
 * Courses, trainings and certifications are dated by their completion, instruction by its courses; employment, service
 * and Extra activities by their days.
 */
export function dating({ activity, start, end, courses }: Facts, window: Window, asOf: Day): Dating {
  if ("courses" in activity) return ofCourses(courses, window, asOf);
  if ("title" in activity) return ofDay(end as Day, window, asOf);
  return ofSpan(start as Day, end, window, asOf);
}
