/** The smallest sets of further work that fit the time left, each verified by scoring again. */

import type { Activity } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import type { WorkPlan, WorkSet } from "./advice.js";
import type { Case } from "./case.js";
import { freshIds, withChanges } from "./changes.js";
import { type Counts, smallestSets } from "./combine.js";
import { sayWork, sourcesOf } from "./say-work.js";
import { type Kind, kindsFor } from "./work.js";

const MOST_SETS = 3;

/**
 * The smallest set; the smallest of those who do without college courses; the smallest with a new job where that is
 * smaller than both; and the next ones, up to three.
 */
function chosen(sets: readonly Counts[], kinds: readonly Kind[]): Counts[] {
  const has = (set: Counts, kind: string): boolean =>
    kinds.some((each, index) => each.kind === kind && set[index]);
  const withoutJob = sets.filter((set) => !has(set, "job"));
  const wanted = [
    withoutJob[0],
    withoutJob.find((set) => !has(set, "for-credit-course")),
    sets[0],
    ...withoutJob,
    ...sets,
  ];
  const some = new Set([...new Set(wanted.filter((set) => set !== undefined))].slice(0, MOST_SETS));
  return sets.filter((set) => some.has(set));
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
  const work = used.map(({ kind, count, each }) => ({ kind, count, each }));
  return {
    work,
    changes,
    projected,
    message: sayWork(work, toIso(of.window.to)),
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
  const sets = chosen(smallestSets(shortfall, parts), kinds);
  return { onTopOf, shortfall, sets: sets.flatMap((counts) => workSet(of, activities, kinds, counts) ?? []) };
}
