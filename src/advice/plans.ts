/** The smallest sets of further work that fit the time left, each verified by scoring again. */

import type { Activity } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import type { Work, WorkPlan, WorkSet } from "./advice.js";
import type { Case } from "./case.js";
import { freshIds, withChanges } from "./changes.js";
import { chosen } from "./choose-sets.js";
import { type Counts, smallestSets } from "./combine.js";
import { sayWork, sourcesOf } from "./say-work.js";
import { type Kind, kindsFor } from "./work.js";

/** Which courses to teach, as what can be written down. */
function coursesOf(of: Case, { courses }: Kind, count: number): Pick<Work, "courses"> {
  if (!courses) return {};
  return {
    courses: courses.slice(0, count).map(({ activity, from, day }) => ({
      activity: activity.id,
      from: from > of.asOf + 1 ? toIso(from) : null,
      by: toIso(day),
    })),
  };
}

function workSet(
  of: Case,
  activities: readonly Activity[],
  kinds: readonly Kind[],
  counts: Counts,
): WorkSet | null {
  const nextId = freshIds(activities);
  const used = kinds.flatMap((kind, index) => {
    const count = counts[index] as number;
    return count > 0 ? [{ ...kind, count }] : [];
  });
  const changes = used.flatMap(({ make, count }) => make(count, nextId));
  const projected = of.evaluate(withChanges(activities, changes), of.later).points;
  if (projected.assured < policy.threshold.points) return null;
  const work = used.map((each): Work => {
    const { kind, count } = each;
    return { kind, count, each: each.each, ...coursesOf(of, each, count) };
  });
  return {
    work,
    changes,
    projected,
    ...sayWork(work, toIso(of.window.to), activities),
    source: sourcesOf(work),
  };
}

/** @param activities with or without the fixes made @param projected what they come to at the expiry */
export function planOf(
  of: Case,
  onTopOf: WorkPlan["onTopOf"],
  activities: readonly Activity[],
  projected: Points,
): WorkPlan | null {
  const shortfall = policy.threshold.points - projected.assured;
  if (shortfall <= 0) return null;
  const kinds = kindsFor(of, activities, projected);
  const parts = kinds.map(({ each, most, effort }) => ({ points: each.assured, most, effort }));
  const verified = (counts: Counts): WorkSet | null => workSet(of, activities, kinds, counts);
  return {
    onTopOf,
    shortfall,
    sets: chosen(
      smallestSets(shortfall, parts),
      kinds.map(({ kind }) => kind),
      verified,
    ),
  };
}
