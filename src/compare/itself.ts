/** What has become of a certification and its holder, apart from the activities. */

import { normalForm } from "../policy/normal-form.js";
import { sayDay } from "../scoring/say-day.js";
import type { Snapshot, StudentRecord, Why } from "./types.js";

const NONE = { assured: 0, possible: 0 };

const about = (kind: Why["kind"], message: string): Why => ({ kind, activity: null, points: NONE, message });

/** @returns whether five new years have begun: no application is taken before its day, so an earlier date corrects a mistake */
export function isRecertified(old: StudentRecord, fresh: StudentRecord): boolean {
  return fresh.certified > old.certified && fresh.certified >= old.applyFrom;
}

/** @returns what is otherwise with the dates, the ID and the name */
export function aboutItself(old: StudentRecord, fresh: StudentRecord): Why[] {
  const found: Why[] = [];
  const say = (kind: Why["kind"], message: string): void => {
    found.push(about(kind, message));
  };
  if (isRecertified(old, fresh))
    say(
      "recertified",
      `Recertified on ${sayDay(fresh.certified)}: the points are those of the new five years.`,
    );
  else if (old.expires !== fresh.expires)
    say("expires", `The expiry is ${sayDay(fresh.expires)} now; before it was ${sayDay(old.expires)}.`);
  else if (fresh.standing === "expired" && old.standing !== "expired")
    say("expires", `It expired on ${sayDay(fresh.expires)}.`);
  if (old.id !== fresh.id)
    say("id", `The ID is ${fresh.id} now; before it was ${old.id}. The name is the same.`);
  if (normalForm(old.name) !== normalForm(fresh.name))
    say("name", `The name is ${fresh.name} now; before it was ${old.name}. The ID is the same.`);
  return found;
}

/** The file, or the folder it is in, that could not be read, with the reason. */
function unreadIn(file: string, { broken }: Snapshot): [path: string, error: string] | undefined {
  const own = broken.get(file);
  if (own !== undefined) return [file, own];
  return [...broken].find(([path]) => file.startsWith(path) && /^[\\/]/.test(file.slice(path.length)));
}

/** @returns why somebody is no longer there, as far as the new run tells */
export function whyGone({ file }: StudentRecord, now: Snapshot): Why[] {
  const [path, error] = unreadIn(file, now) ?? [];
  return path === undefined ? [] : [about("unreadable", `${path} can no longer be read: ${error}`)];
}

/** @returns why somebody was not there, as far as the old run tells */
export function whyNew({ file }: StudentRecord, before: Snapshot): Why[] {
  const [path, error] = unreadIn(file, before) ?? [];
  return path === undefined ? [] : [about("readable", `${path} could not be read before: ${error}`)];
}
