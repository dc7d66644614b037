/** Compares two runs of a batch: who got worse, who moved up, and why. Pure. */

import { sayDay } from "../scoring/say-day.js";
import { whyOf } from "./activities.js";
import { type Pair, pairsOf } from "./match.js";
import type { Change, Direction, Snapshot, Standing, StudentRecord, Why } from "./types.js";

/** From good to bad. */
const STANDINGS: readonly Standing[] = ["meets", "depends", "short", "expired"];

/** From what must be looked at first to what need not be looked at. */
export const DIRECTIONS: readonly Direction[] = ["worse", "gone", "better", "new", "changed", "same"];

const NONE = { assured: 0, possible: 0 };

/** Above 0 where it got better: by the verdict, else by the assured points, else by the possible ones. */
function movement(old: StudentRecord, fresh: StudentRecord): number {
  return (
    STANDINGS.indexOf(old.standing) - STANDINGS.indexOf(fresh.standing) ||
    fresh.points.assured - old.points.assured ||
    fresh.points.possible - old.points.possible
  );
}

function aboutItself(old: StudentRecord, fresh: StudentRecord): Why[] {
  const found: Why[] = [];
  const add = (kind: Why["kind"], message: string): void => {
    found.push({ kind, activity: null, points: NONE, message });
  };
  if (old.expires !== fresh.expires)
    add("expires", `It expires on ${sayDay(fresh.expires)}; before it was ${sayDay(old.expires)}.`);
  else if (fresh.standing === "expired" && old.standing !== "expired")
    add("expires", `It expired on ${sayDay(fresh.expires)}.`);
  if (old.id !== fresh.id)
    add("id", `The ID is ${fresh.id} now; before it was ${old.id}. The name is the same.`);
  return found;
}

const size = ({ points }: Why): number => Math.abs(points.assured) * 1000 + Math.abs(points.possible);

function changed({ old, new: fresh }: { old: StudentRecord; new: StudentRecord }): Change {
  const why = [
    ...aboutItself(old, fresh),
    ...whyOf(old.activities, fresh.activities).sort((a, b) => size(b) - size(a)),
  ];
  const moved = movement(old, fresh);
  const direction: Direction =
    moved < 0 ? "worse" : moved > 0 ? "better" : why.length > 0 ? "changed" : "same";
  const { id, name, certification } = fresh;
  return { direction, id, name, certification, old, new: fresh, why };
}

function changeOf({ old, new: fresh }: Pair, now: Snapshot): Change {
  if (old && fresh) return changed({ old, new: fresh });
  const { id, name, certification, file } = (old ?? fresh) as StudentRecord;
  const error = old ? now.broken.get(file) : undefined;
  const message = `${file} can no longer be read: ${error}`;
  const why: Why[] =
    error === undefined ? [] : [{ kind: "unreadable", activity: null, points: NONE, message }];
  return { direction: old ? "gone" : "new", id, name, certification, old, new: fresh, why };
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
  const changes = pairsOf(old.records, fresh.records).map((pair) => changeOf(pair, fresh));
  const place = ({ direction }: Change): number => DIRECTIONS.indexOf(direction);
  return changes.sort(
    (a, b) => place(a) - place(b) || (a.direction === "better" ? loss(a) - loss(b) : loss(b) - loss(a)),
  );
}
