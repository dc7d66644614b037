/** Which of the sets that could do are proposed. */

import type { WorkKind } from "./advice.js";
import type { Counts } from "./combine.js";

const MOST_SETS = 3;

/** The sets come from what one of each kind adds; each that is looked at takes a scoring. */
const MOST_SCORINGS = 40;

/** Of these, for the first set of one kind, so that some are left for the other kinds. */
const MOST_FOR_ONE = 12;

/**
 * The smallest set; the smallest of those who do without college courses; the smallest with a new job where that is
 * smaller than both; and the next ones, up to three. Each verified as it is chosen, so that a later one comes in the place
 * of one that does not hold.
 * @param sets the smallest first @param kinds in the order of the counts @param verified the set made, or null
 */
export function chosen<Verified>(
  sets: readonly Counts[],
  kinds: readonly WorkKind[],
  verified: (counts: Counts) => Verified | null,
): Verified[] {
  const known = new Map<Counts, Verified | null>();
  const holds = (set: Counts): boolean => {
    if (!known.has(set)) known.set(set, known.size < MOST_SCORINGS ? verified(set) : null);
    return known.get(set) !== null;
  };
  const has = (set: Counts, kind: WorkKind): boolean =>
    kinds.some((each, index) => each === kind && set[index]);
  const withoutJob = sets.filter((set) => !has(set, "job"));
  const some = new Set<Counts>();
  const take = (from: readonly Counts[], most: number): void => {
    for (const set of from) {
      if (some.size >= most) return;
      if (!some.has(set) && holds(set)) some.add(set);
    }
  };
  const first = (from: readonly Counts[]): void => {
    const found = some.size < MOST_SETS ? from.slice(0, MOST_FOR_ONE).find(holds) : undefined;
    if (found) some.add(found);
  };
  first(withoutJob);
  first(withoutJob.filter((set) => !has(set, "for-credit-course")));
  first(sets);
  take(withoutJob, MOST_SETS);
  take(sets, MOST_SETS);
  return sets.filter((set) => some.has(set)).map((set) => known.get(set) as Verified);
}
