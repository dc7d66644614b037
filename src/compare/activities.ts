/** What has become of a certification's activities. */

import type { Points, Status } from "../scoring/result.js";
import { pointsInWords } from "../scoring/say-dates.js";
import type { ActivityRecord, Why } from "./types.js";

type Key = (activity: ActivityRecord) => string;

/** Ids that come from the position in the file shift where an activity is added, so names go first. */
const KEYS: readonly Key[] = [
  ({ type, label, id }) => JSON.stringify([type, label, id]),
  ({ type, label }) => JSON.stringify([type, label]),
  ({ type, id }) => JSON.stringify([type, id]),
];

interface Matched {
  both: [ActivityRecord, ActivityRecord][];
  removed: ActivityRecord[];
  added: ActivityRecord[];
}

function matched(old: readonly ActivityRecord[], fresh: readonly ActivityRecord[]): Matched {
  let [before, now] = [[...old], [...fresh]];
  const both: Matched["both"] = [];
  for (const key of KEYS) {
    const free = new Map<string, ActivityRecord[]>();
    for (const each of before) free.set(key(each), [...(free.get(key(each)) ?? []), each]);
    now = now.filter((each) => {
      const other = free.get(key(each))?.shift();
      if (other) both.push([other, each]);
      return other === undefined;
    });
    before = [...free.values()].flat();
  }
  return { both, removed: before, added: now };
}

const WORDS: Record<Status, string> = {
  counted: "counts",
  review: "MSSC must decide",
  planned: "is still to come",
  rejected: "does not count",
};

const pointsWords = (points: Points): string => {
  const figure = pointsInWords(points);
  return `${figure} point${figure === "1" ? "" : "s"}`;
};

const how = ({ status, points }: ActivityRecord): string => `${WORDS[status]}, ${pointsWords(points)}`;

const minus = (a: Points, b: Points): Points => ({
  assured: a.assured - b.assured,
  possible: a.possible - b.possible,
});

const NONE: Points = { assured: 0, possible: 0 };

/** The rules that make the difference: those that apply only now, or else the one that decides, where it says something else. */
function because(old: ActivityRecord, fresh: ActivityRecord): string {
  const before = new Set(old.reasons.map(({ code }) => code));
  const [first] = fresh.reasons;
  const only = fresh.reasons.filter(({ code }) => !before.has(code));
  const told = only.length > 0 ? only : first && first.message !== old.reasons[0]?.message ? [first] : [];
  return told.map(({ message }) => ` ${message}`).join("");
}

function changeOf(old: ActivityRecord, fresh: ActivityRecord): Why[] {
  const points = minus(fresh.points, old.points);
  const named = `“${fresh.label}” (${fresh.id})`;
  const moved = points.assured !== 0 || points.possible !== 0 || old.status !== fresh.status;
  const found: Why[] = [];
  if (moved) {
    const say = old.status === fresh.status ? ({ points: each }: ActivityRecord) => pointsWords(each) : how;
    const message = `${named}: now ${say(fresh)}; before ${say(old)}.${because(old, fresh)}`;
    found.push({ kind: "activity-changed", activity: fresh.id, points, message });
  }
  const proved = (proof: string): boolean => proof === "complete" || proof === "not-needed";
  if (fresh.status !== "rejected" && old.status !== "rejected" && proved(old.proof) !== proved(fresh.proof)) {
    const message = proved(fresh.proof)
      ? `${named}: its proof is there now.`
      : `${named}: its proof is there no more.`;
    found.push({ kind: "proof", activity: fresh.id, points: NONE, message });
  }
  return found;
}

/** @returns what of the activities makes the difference, in the order of the new run, then what is gone */
export function whyOf(old: readonly ActivityRecord[], fresh: readonly ActivityRecord[]): Why[] {
  const { both, removed, added } = matched(old, fresh);
  return [
    ...both.flatMap(([before, now]) => changeOf(before, now)),
    ...added.map(
      (each): Why => ({
        kind: "activity-added",
        activity: each.id,
        points: each.points,
        message: `“${each.label}” (${each.id}) is new: ${how(each)}.`,
      }),
    ),
    ...removed.map(
      (each): Why => ({
        kind: "activity-removed",
        activity: each.id,
        points: minus(NONE, each.points),
        message: `“${each.label}” (${each.id}) is no longer in the file: it had ${pointsWords(each.points)}.`,
      }),
    ),
  ];
}
