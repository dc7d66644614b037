/** The checked file as a candidate: ids by position, defaults, and which proof files are there. */

import type { Activity, Candidate, FileExists, Proof } from "./candidate.js";
import { idOf } from "./cross-checks.js";
import type { CheckedActivity, CheckedFile } from "./schema.js";

/** Hours that the schedules stand for (contract section 1). */
const HOURS = { "full-time": 40, "part-time": 20 } as const;

type Compact<T> = T extends unknown ? { [Key in keyof T]: Exclude<T[Key], undefined> } : never;

/** @returns the object without the keys that have no value */
function compact<T extends object>(object: T): Compact<T> {
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) if (value !== undefined) rest[key] = value;
  return rest as Compact<T>;
}

function activity(checked: CheckedActivity, index: number, fileExists: FileExists): Activity {
  const id = idOf({ index, value: checked });
  const proof = checked.proof.map((given): Proof => {
    const { kind, file } = given;
    return file === undefined ? { kind, present: true } : { kind, file, present: fileExists(file) };
  });
  const { verifier, ...own } = checked;
  const rest = { id, proof, ...(verifier && { verifier: compact(verifier) }) };
  if (own.type !== "direct-employment") return Object.assign(compact(own), rest);
  const { schedule, hoursPerWeek, ...job } = own;
  return Object.assign(compact(job), rest, { hoursPerWeek: hoursPerWeek ?? HOURS[schedule!] });
}

/**
 * @param file as the schema gave it, with no mistake across keys
 * @param fileExists asked once for each file that a proof names
 */
export function buildCandidate(file: CheckedFile, fileExists: FileExists): Candidate {
  return {
    candidate: compact(file.candidate),
    certifications: file.certifications.map(compact),
    activities: file.activities.map((checked, index) => activity(checked, index, fileExists)),
  };
}
