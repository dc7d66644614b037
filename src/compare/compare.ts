/** Compares two runs of a batch: who got worse, who moved up, and why. Pure. */

import { whyOf } from "./activities.js";
import { aboutItself, isRecertified, whyGone, whyNew } from "./itself.js";
import { type Pair, pairsOf } from "./match.js";
import type { Change, Direction, Snapshot, Standing, StudentRecord, Why } from "./types.js";

/** From good to bad. */
const STANDINGS: readonly Standing[] = ["meets", "depends", "short", "expired"];

/** From what must be looked at first to what need not be looked at. */
export const DIRECTIONS: readonly Direction[] = ["worse", "gone", "better", "new", "changed", "same"];

/** Above 0 where it got better: by the verdict, else by the assured points, else by the possible ones. */
function movement(old: StudentRecord, fresh: StudentRecord): number {
  return (
    STANDINGS.indexOf(old.standing) - STANDINGS.indexOf(fresh.standing) ||
    fresh.points.assured - old.points.assured ||
    fresh.points.possible - old.points.possible
  );
}

const size = ({ points }: Why): number => Math.abs(points.assured) * 1000 + Math.abs(points.possible);

function changed({ old, new: fresh }: { old: StudentRecord; new: StudentRecord }): Change {
  const { id, name, certification } = fresh;
  const both = { id, name, certification, old, new: fresh };
  // What was done for the last five years has no place in the new ones, so it makes no difference that is worth telling.
  if (isRecertified(old, fresh)) return { ...both, direction: "better", why: aboutItself(old, fresh) };
  const why = [
    ...aboutItself(old, fresh),
    ...whyOf(old.activities, fresh.activities).sort((a, b) => size(b) - size(a)),
  ];
  const moved = movement(old, fresh);
  const direction: Direction =
    moved < 0 ? "worse" : moved > 0 ? "better" : why.length > 0 ? "changed" : "same";
  return { ...both, direction, why };
}

function changeOf({ old, new: fresh }: Pair, before: Snapshot, now: Snapshot): Change {
  if (old && fresh) return changed({ old, new: fresh });
  const { id, name, certification } = (old ?? fresh) as StudentRecord;
  const who = { id, name, certification, old, new: fresh };
  return old
    ? { ...who, direction: "gone", why: whyGone(old, now) }
    : { ...who, direction: "new", why: whyNew(fresh as StudentRecord, before) };
}

/** How much was lost: a verdict first, then points. */
function loss({ old, new: fresh }: Change): number {
  if (!old || !fresh) return 0;
  const fall = STANDINGS.indexOf(fresh.standing) - STANDINGS.indexOf(old.standing);
  return (
    fall * 100_000 +
    (old.points.assured - fresh.points.assured) * 100 +
    old.points.possible -
    fresh.points.possible
  );
}

/** @returns every certification of both runs, the worst change first */
export function compareSnapshots(old: Snapshot, fresh: Snapshot): Change[] {
  const changes = pairsOf(old.records, fresh.records).map((pair) => changeOf(pair, old, fresh));
  const place = ({ direction }: Change): number => DIRECTIONS.indexOf(direction);
  return changes.sort(
    (a, b) => place(a) - place(b) || (a.direction === "better" ? loss(a) - loss(b) : loss(b) - loss(a)),
  );
}
