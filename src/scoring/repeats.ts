/** The same certification earned again (contract 2.4, reading `repeat-certification`). */

import type { Day } from "./calendar.js";
import type { Standing } from "./standing.js";

const RANK = { counted: 0, review: 1, planned: 2 };

function rank(standing: Standing): number {
  if (standing.planned) return RANK.planned;
  return standing.facts.doubts.length > 0 ? RANK.review : RANK.counted;
}

/** Whether `a` is the one that counts: counted before review before planned, then the earlier, then file order. */
function comesFirst(a: Standing, b: Standing): boolean {
  const byRank = rank(a) - rank(b);
  const byDate = (a.facts.end as Day) - (b.facts.end as Day);
  return byRank !== 0 ? byRank < 0 : byDate < 0;
}

/** Of the activities that are the same certification and not rejected anyway, all but one are rejected. */
export function rejectRepeats(standings: Standing[]): void {
  const kept = new Map<string, Standing>();
  const open = standings.filter(({ facts, refusals }) => facts.certification && refusals.length === 0);
  const identity = ({ facts }: Standing): string => facts.certification?.identity as string;
  for (const standing of open) {
    const other = kept.get(identity(standing));
    if (!other || comesFirst(standing, other)) kept.set(identity(standing), standing);
  }
  for (const standing of open) {
    const keeper = kept.get(identity(standing)) as Standing;
    if (keeper !== standing)
      standing.refusals.push({ code: "repeat-certification", detail: keeper.facts.activity.id });
  }
}
