/** Finds who is who in two runs, whatever their order: by ID and certification, then by file, then by name. */

import { normalForm } from "../policy/normal-form.js";
import type { StudentRecord } from "./types.js";

export interface Pair {
  old: StudentRecord | null;
  new: StudentRecord | null;
}

const byId = ({ certification, id }: StudentRecord): string => JSON.stringify([certification, id]);
const byName = ({ certification, name }: StudentRecord): string =>
  JSON.stringify([certification, normalForm(name)]);
const byIdAndName = (record: StudentRecord): string => JSON.stringify([byId(record), byName(record)]);
const byIdAndDates = (record: StudentRecord): string =>
  JSON.stringify([byIdAndName(record), record.certified, record.expires]);
const byIdAndFile = (record: StudentRecord): string => JSON.stringify([byId(record), record.file]);

function grouped(
  records: Iterable<StudentRecord>,
  key: (record: StudentRecord) => string,
): Map<string, StudentRecord[]> {
  const groups = new Map<string, StudentRecord[]>();
  for (const record of records) {
    const group = groups.get(key(record));
    if (group) group.push(record);
    else groups.set(key(record), [record]);
  }
  return groups;
}

/** Takes out those that belong together, leaving the rest. @param alone only where there is one on each side */
function pairUp(
  before: Set<StudentRecord>,
  now: Set<StudentRecord>,
  key: (record: StudentRecord) => string,
  alone: boolean,
): Pair[] {
  const groups = grouped(before, key);
  const pairs: Pair[] = [];
  for (const [each, records] of grouped(now, key)) {
    const others = groups.get(each) ?? [];
    if (alone && (others.length !== 1 || records.length !== 1)) continue;
    for (const [at, record] of records.entries()) {
      const other = others[at];
      if (other === undefined) break;
      before.delete(other);
      now.delete(record);
      pairs.push({ old: other, new: record });
    }
  }
  return pairs;
}

/** @returns each record once, with the one of the other run where there is one */
export function pairsOf(old: readonly StudentRecord[], fresh: readonly StudentRecord[]): Pair[] {
  const [before, now] = [new Set(old), new Set(fresh)];
  return [
    // A candidate in two files: each file with itself; or where it was renamed, what is most alike.
    ...pairUp(before, now, byIdAndFile, false),
    ...pairUp(before, now, byIdAndDates, false),
    ...pairUp(before, now, byIdAndName, false),
    ...pairUp(before, now, byId, false),
    // An ID that was corrected; of several with one name nobody knows who is who.
    ...pairUp(before, now, byName, true),
    ...[...before].map((each): Pair => ({ old: each, new: null })),
    ...[...now].map((each): Pair => ({ old: null, new: each })),
  ];
}
