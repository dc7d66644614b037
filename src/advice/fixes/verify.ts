/** Scores again with a draft made, and keeps what brings something. */

import type { Totals } from "../advice.js";
import { type Case, gain, presentTotals, totalsOf } from "../case.js";
import { withChanges } from "../changes.js";
import type { Draft } from "./draft.js";

/** A draft and what it brings. */
export interface Verified {
  draft: Draft;
  gained: Totals;
}

const changesOf = (drafts: readonly Draft[]): Draft["changes"] => drafts.flatMap(({ changes }) => changes);

/** @returns the totals with these drafts made */
export function totalsWith(of: Case, drafts: readonly Draft[]): Totals {
  return drafts.length === 0
    ? presentTotals(of)
    : totalsOf(of, withChanges(of.activities, changesOf(drafts)));
}

const same = (a: Totals, b: Totals): boolean => JSON.stringify(a) === JSON.stringify(b);

function brings({ points, projected }: Totals): boolean {
  const all = [points.assured, points.possible, projected.assured, projected.possible];
  return Math.min(points.assured, projected.assured) >= 0 && Math.max(...all) > 0;
}

/** @returns the draft with what it brings on top of those it comes after, or null where that is nothing */
function verified(of: Case, draft: Draft): Verified | null {
  const gained = gain(totalsWith(of, [...draft.after, draft]), totalsWith(of, draft.after));
  return brings(gained) ? { draft, gained } : null;
}

/** Several drafts as one, which is only made as a whole. */
function joined(parts: readonly Draft[], after: Draft[]): Draft {
  return {
    activities: [...new Set(parts.flatMap(({ activities }) => activities))],
    steps: parts.flatMap(({ steps }) => steps),
    changes: changesOf(parts),
    after,
    supposed: parts.some(({ supposed }) => supposed),
  };
}

/**
 * Work that earns something only beside other work, such as a few hours a week: what brings nothing alone is tried
 * together, and what is then of no use left out.
 */
function joint(of: Case, idle: readonly Draft[], found: readonly Draft[]): Verified | null {
  const jobs = new Set(of.activities.flatMap((each) => (each.type === "direct-employment" ? each.id : [])));
  const ofJobs = (drafts: readonly Draft[]): Draft[] =>
    drafts.filter(({ activities }) => activities.some((id) => jobs.has(id)));
  const after = ofJobs(found);
  let parts = ofJobs(idle);
  if (parts.length === 0 || parts.length + after.length < 2) return null;
  const whole = totalsWith(of, [...after, ...parts]);
  for (const part of parts) {
    const rest = parts.filter((each) => each !== part);
    if (same(totalsWith(of, [...after, ...rest]), whole)) parts = rest;
  }
  const gained = gain(whole, totalsWith(of, after));
  if (!brings(gained)) return null;
  return { draft: joined(parts, after), gained };
}

/** @returns the drafts that bring something, those that only do so beside others last */
export function verify(of: Case, drafts: readonly Draft[]): Verified[] {
  const found: Verified[] = [];
  const idle: Draft[] = [];
  for (const draft of drafts) {
    const ready = draft.after.every((each) => found.some((other) => other.draft === each));
    const result = verified(of, ready ? draft : joined([...draft.after, draft], []));
    if (result) found.push(result);
    else if (draft.after.length === 0) idle.push(draft);
  }
  const together = joint(
    of,
    idle,
    found.map(({ draft }) => draft),
  );
  return together ? [...found, together] : found;
}

/** @returns those that still bring something once the ones before them are made: not a second card of the same number */
export function withoutRedundant(of: Case, found: readonly Verified[]): Verified[] {
  const all = found.map(({ draft }) => draft);
  const sum = (figure: "points" | "projected"): number =>
    found.reduce((total, { gained }) => total + gained[figure].assured, presentTotals(of)[figure].assured);
  const { points, projected } = totalsWith(of, all);
  if (points.assured === sum("points") && projected.assured === sum("projected")) return [...found];
  const kept: Verified[] = [];
  let before = presentTotals(of);
  for (const each of found) {
    const drafts = kept.map(({ draft }) => draft);
    if (!each.draft.after.every((other) => drafts.includes(other))) continue;
    const totals = totalsWith(of, [...drafts, each.draft]);
    if (!brings(gain(totals, before))) continue;
    kept.push(each);
    before = totals;
  }
  return kept;
}
