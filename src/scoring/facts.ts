/** What holds of an activity for every certification, day and reading; worked out once for each candidate. */

import type { Activity, Training } from "../input/candidate.js";
import { normalForm } from "../policy/normal-form.js";
import { oshaTitle } from "../policy/osha.js";
import { policy } from "../policy/policy.js";
import type { ActivityTypeRule } from "../policy/types.js";
import { type Day, toDay } from "./calendar.js";
import { continuingEducation } from "./continuing-education.js";
import { duplicateKey } from "./duplicates.js";
import type { Finding, Findings } from "./finding.js";
import { industryCertification } from "./industry-certification.js";
import { cardSector, isCard } from "./osha-card.js";
import { relation } from "./relation.js";
import type { Category } from "./result.js";

export interface Facts extends Findings {
  activity: Activity;
  /** Place in the file, from 0. */
  index: number;
  rule: ActivityTypeRule;
  category: Category;
  /** The code and points of its row in the guide's tables. */
  row: { code: string; points: number };
  /** Index in the list of certifications where it means a listed one. */
  entry: number | null;
  /** Null for what is no certification. `listed` also where the title fits several of the list. */
  certification: { osha: boolean; listed: boolean; identity: string } | null;
  duplicateKey: string;
  start: Day | null;
  /** Null for what goes on. */
  end: Day | null;
  /** The days of an instructor's courses. */
  courses: Day[];
}

type Assessment = Pick<Facts, "refusals" | "doubts" | "category" | "row" | "entry" | "certification">;

const ruleOf = (type: string): ActivityTypeRule => policy.activityTypes[type] as ActivityTypeRule;

function rowOf(activity: Activity): { code: string; points: number } {
  const hours = activity.type === "for-credit-course" ? activity.creditHours : 0;
  const { rows } = ruleOf(activity.type);
  return rows.find((row) => hours >= row.fromCreditHours) as (typeof rows)[number];
}

function assessTitled(
  activity: Training | (Activity & { type: "industry-certification" }),
): Assessment | null {
  const osha = oshaTitle(activity.title);
  if (isCard(osha)) {
    const passed = activity.type === "industry-certification" || activity.passed !== false;
    return {
      category: "IC",
      ...cardSector(osha, passed),
      row: {
        code: "osha-card",
        points: rowOf({ ...activity, type: "industry-certification" } as Activity).points,
      },
      entry: null,
      certification: { osha: true, listed: true, identity: `osha ${osha.card}` },
    };
  }
  if (activity.type !== "industry-certification") return null;
  const { refusals, doubts, entry, listed } = industryCertification(activity);
  const ownName = JSON.stringify([
    normalForm(activity.title),
    activity.issuer && normalForm(activity.issuer),
  ]);
  return {
    refusals,
    doubts,
    category: "IC",
    row: rowOf(activity),
    entry,
    certification: {
      osha: false,
      listed,
      identity: entry === null ? ownName : `listed ${entry}`,
    },
  };
}

function findingsOf(activity: Activity): Findings {
  const refusals: Finding[] = [];
  const doubts: Finding[] = [];
  if ("passed" in activity) {
    const found = continuingEducation(activity);
    refusals.push(...found.refusals);
    doubts.push(...found.doubts);
  }
  if (activity.type === "direct-employment" && !activity.frontline) refusals.push({ code: "not-frontline" });
  if (activity.type === "volunteer" && activity.hours === 0) refusals.push({ code: "no-hours" });
  const related = relation(activity);
  refusals.push(...related.refusals);
  doubts.unshift(...related.doubts);
  if (activity.type === "military-service" && activity.component !== "active")
    doubts.push({ code: "partial-credit-open", detail: activity.component });
  if (activity.type === "volunteer" || activity.type === "committee")
    doubts.push({ code: "mssc-sets-points", ...(related.doubts.length > 0 && { detail: "relation open" }) });
  return { refusals, doubts };
}

function assess(activity: Activity): Assessment {
  const titled = "title" in activity ? assessTitled(activity) : null;
  if (titled) return titled;
  const { category } = ruleOf(activity.type);
  return { category, row: rowOf(activity), entry: null, certification: null, ...findingsOf(activity) };
}

/** @param index place in the file, from 0 @returns what holds of one activity */
export function factOf(activity: Activity, index: number): Facts {
  const last = "earned" in activity ? activity.earned : activity.end;
  return {
    activity,
    index,
    ...assess(activity),
    rule: ruleOf(activity.type),
    duplicateKey: duplicateKey(activity),
    start: "start" in activity && activity.start !== undefined ? toDay(activity.start) : null,
    end: last === "present" ? null : toDay(last),
    courses: "courses" in activity ? activity.courses.map(({ date }) => toDay(date)) : [],
  };
}

/** @returns the facts of each activity, in file order */
export function factsOf(activities: readonly Activity[]): Facts[] {
  return activities.map(factOf);
}
