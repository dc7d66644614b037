/** Drafts the fix of an activity: one repair after the other, until nothing is left that can be repaired. */

import type { Activity } from "../../input/candidate.js";
import { factOf } from "../../scoring/facts.js";
import type { Finding } from "../../scoring/finding.js";
import { type Setting, type Standing, standingsOf } from "../../scoring/standing.js";
import type { Change, FixStep } from "../advice.js";
import { withChanges } from "../changes.js";
import { correctIssuer, enterAsTraining, nameCertification, notToward } from "./certification.js";
import { listCourses } from "./courses.js";
import { enterHours, getGrade, stateSector } from "./plain.js";
import { nameTransfer, showRelation } from "./relation.js";
import type { Bench, Repair, Repairer } from "./repair.js";

/** Not verified yet. */
export interface Draft {
  activities: string[];
  steps: FixStep[];
  changes: Change[];
  /** Drafts that are taken as done before this one. */
  after: Draft[];
  /** It only supposes that something was left out of the file. */
  supposed: boolean;
}

/** By the code of what is open or refused. */
const REPAIRERS: Record<string, Repairer> = {
  "relation-open": showRelation,
  "not-related": nameTransfer,
  "which-certification": nameCertification,
  "issuer-differs": correctIssuer,
  "not-pre-approved": enterAsTraining,
  "local-certification": enterAsTraining,
  "attendance-only": enterAsTraining,
  "same-name-as-listed-certification": notToward,
  "osha-sector-open": stateSector,
  ungraded: getGrade,
  "no-hours": enterHours,
};

const repairable = ({ code }: Finding): boolean => Object.hasOwn(REPAIRERS, code);

function detailsOf({ detail }: Finding): string[] {
  if (detail === undefined) return [];
  return typeof detail === "object" ? [...detail] : [String(detail)];
}

/** @param others drafts so far */
function drafted(
  activity: Activity,
  { code, message, source, set, unset = [], standIn, supposed = false, differsFrom = [] }: Repair,
  others: readonly Draft[],
): Draft {
  return {
    activities: [activity.id],
    steps: [{ activity: activity.id, code, message, source }],
    changes: [{ activity: activity.id, set, unset, standIn }],
    after: others.filter(({ activities }) => activities.some((id) => differsFrom.includes(id))),
    supposed,
  };
}

function joined(first: Draft | null, second: Draft): Draft {
  if (!first) return second;
  return {
    ...first,
    steps: [...first.steps, ...second.steps],
    changes: [...first.changes, ...second.changes],
    after: [...first.after, ...second.after],
    supposed: first.supposed || second.supposed,
  };
}

/** Refused for now, but not once the rest is repaired: courses are listed, and a heading written twice means two. */
function passes({ code }: Finding, doubts: readonly Finding[]): boolean {
  if (code === "no-course-taught") return true;
  return code === "repeat-certification" && doubts.some((doubt) => doubt.code === "which-certification");
}

/** Whether something is open or refused, and nothing refused that no repair is for. */
export function canBeRepaired({ facts: { doubts }, refusals }: Standing): boolean {
  return (
    [...refusals, ...doubts].some(repairable) &&
    refusals.every((each) => repairable(each) || passes(each, doubts))
  );
}

function repair(
  activity: Activity,
  setting: Setting,
  bench: Bench,
  others: readonly Draft[],
): { draft: Draft | null; activity: Activity } {
  const used = new Set<string>();
  let draft: Draft | null = null;
  let current = activity;
  for (;;) {
    const [{ facts, refusals }] = standingsOf([factOf(current, 0)], setting) as [Standing];
    const finding = [...refusals, ...facts.doubts].find((each) => repairable(each) && !used.has(each.code));
    if (!finding) return { draft, activity: current };
    used.add(finding.code);
    const found = (REPAIRERS[finding.code] as Repairer)(current, detailsOf(finding), bench);
    if (!found) continue;
    const step = drafted(activity, found, others);
    draft = joined(draft, step);
    [current] = withChanges([current], step.changes) as [Activity];
  }
}

/**
 * @param setting at the expiry, so that nothing is merely planned
 * @param today the as-of date, up to which courses can have been taught
 * @param others drafts of other activities so far
 * @returns the fix of what is open or refused, and after it the courses an instructor may have left out
 */
export function draftsOf(
  standing: Standing,
  setting: Setting,
  today: number,
  bench: Bench,
  others: readonly Draft[],
): Draft[] {
  const original = standing.facts.activity;
  const { draft, activity } = canBeRepaired(standing)
    ? repair(original, setting, bench, others)
    : { draft: null, activity: original };
  const courses = "courses" in activity ? listCourses(activity, setting, today) : null;
  if (!courses) return draft ? [draft] : [];
  const further = drafted(original, courses, others);
  // Without any course the rest brings nothing alone.
  if (standing.refusals.length > 0) return [joined(draft, further)];
  return draft ? [draft, { ...further, after: [draft] }] : [further];
}
