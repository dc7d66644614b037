/** Further work that fits the time left, by kinds: what one of each adds, and how many can be done. */

import type { Activity, IsoDate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import type { Change, WorkKind } from "./advice.js";
import { type Case, difference } from "./case.js";
import { freshIds, withChanges } from "./changes.js";
import { someKeyActivity } from "./fixes/relation.js";
import { type CourseToTeach, coursesToTeach, teaching } from "./teaching.js";

/**
 * How long work takes is ours to judge: the guide only says that for-credit courses last a semester or trimester. Half a
 * term is the shortest that colleges usually offer, and two at a time is what somebody who works can do; of everything else one a
 * day can be completed.
 */
const TERM_DAYS = 56;
const COURSES_AT_A_TIME = 2;

/** Work of one kind. */
export interface Kind {
  kind: WorkKind;
  /** What one adds to the projected points. */
  each: Points;
  /** How many fit the time left. */
  most: number;
  /** Days of effort, to tell sets of the same size apart. */
  effort: number;
  /** Of courses taught: which ones, the first of them first. */
  courses?: CourseToTeach[];
  /** The changes that make so many of it. */
  make(count: number, nextId: () => string): Change[];
}

const common = (of: Case): { keyActivities: string[]; proof: [] } => ({
  keyActivities: [someKeyActivity(of.certification.type)],
  proof: [],
});

/** The guide's rows stand with the one that earns the most first. */
const CREDIT_HOURS = policy.activityTypes["for-credit-course"]?.rows[0]?.fromCreditHours as number;

function course(of: Case, id: string, end: IsoDate): Activity {
  return {
    ...common(of),
    type: "for-credit-course",
    id,
    title: `Further course ${id}`,
    provider: "A college",
    end,
    creditHours: CREDIT_HOURS,
    passed: true,
  };
}

function training(of: Case, id: string, end: IsoDate): Activity {
  return {
    ...common(of),
    type: "third-party-training",
    id,
    title: `Further training ${id}`,
    provider: "A provider",
    end,
    passed: true,
  };
}

function volunteering(of: Case, id: string, end: IsoDate): Activity {
  return {
    ...common(of),
    type: "volunteer",
    id,
    organization: `Organization ${id}`,
    role: "Volunteer",
    start: end,
    end,
    hours: 1,
  };
}

function job(of: Case, id: string): Activity {
  return {
    ...common(of),
    type: "direct-employment",
    id,
    employer: `Employer ${id}`,
    jobTitle: "Frontline work",
    start: toIso(of.asOf + 1),
    end: "present",
    hoursPerWeek: policy.employment.hours.fullTimeOver + 10,
    frontline: true,
    internship: false,
  };
}

type Untried = Omit<Kind, "each">;

/** The same activity for the same id, so that it is looked at once, however many sets it stands in. */
function adding(of: Case, make: (of: Case, id: string, end: IsoDate) => Activity): Kind["make"] {
  const end = toIso(of.window.to);
  const made = new Map<string, Activity>();
  return (count, nextId) =>
    Array.from({ length: count }, () => {
      const id = nextId();
      const add = made.get(id) ?? make(of, id, end);
      made.set(id, add);
      return { add, standIn: true };
    });
}

function catalogue(of: Case, courses: CourseToTeach[]): Untried[] {
  const days = of.window.to - of.asOf;
  return [
    {
      kind: "for-credit-course",
      most: COURSES_AT_A_TIME * Math.floor(days / TERM_DAYS),
      effort: TERM_DAYS,
      make: adding(of, course),
    },
    { kind: "training", most: days, effort: 5, make: adding(of, training) },
    {
      kind: "course-taught",
      most: courses.length,
      effort: 5,
      courses,
      make: (count) => teaching(courses.slice(0, count)),
    },
    { kind: "volunteer", most: 1, effort: 1, make: adding(of, volunteering) },
    { kind: "job", most: 1, effort: days, make: adding(of, job) },
  ];
}

/** @param activities those it comes on top of @returns the kinds of which one adds assured points by the expiry */
export function kindsFor(of: Case, activities: readonly Activity[], projected: Points): Kind[] {
  if (of.asOf >= of.window.to) return [];
  const courses = coursesToTeach(of, activities, projected);
  return catalogue(of, courses).flatMap((kind): Kind[] => {
    if (kind.most < 1) return [];
    const changed = kind.make(1, freshIds(activities));
    const each = difference(of.evaluate(withChanges(activities, changed), of.later).points, projected);
    return each.assured > 0 ? [{ ...kind, each }] : [];
  });
}
