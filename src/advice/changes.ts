/** Makes the changes that advice proposes. */

import type { Activity } from "../input/candidate.js";
import type { Change } from "./advice.js";

type Setting = Extract<Change, { set: object }>;

function changed(activity: Activity, changes: readonly Setting[]): Activity {
  const fresh: Record<string, unknown> = { ...activity };
  for (const { set, unset } of changes) {
    for (const key of unset) delete fresh[key];
    Object.assign(fresh, set);
  }
  return fresh as unknown as Activity;
}

/** @returns the activities with the changes made, further ones at the end; those that stay are the same objects */
export function withChanges(activities: readonly Activity[], changes: readonly Change[]): Activity[] {
  const byActivity = new Map<string, Setting[]>();
  const added: Activity[] = [];
  for (const change of changes)
    if ("add" in change) added.push(change.add);
    else byActivity.set(change.activity, [...(byActivity.get(change.activity) ?? []), change]);
  const kept = activities.map((activity) => {
    const own = byActivity.get(activity.id);
    return own ? changed(activity, own) : activity;
  });
  return [...kept, ...added];
}

/** @returns ids `new1`, `new2`, … that no activity has yet */
export function freshIds(activities: readonly Activity[]): () => string {
  const taken = new Set(activities.map(({ id }) => id));
  let number = 0;
  return () => {
    do number++;
    while (taken.has(`new${number}`));
    return `new${number}`;
  };
}
