/** What is to be written: values without anything empty in them, so that no place has to ask whether there is one. */

import type { Plain, PlainMap } from "../plain.js";

/** A text that is not blank, trimmed; a list; a group that holds something. */
export type Filled = string | Filled[] | FilledGroup;
export interface FilledGroup {
  [key: string]: Filled;
}

type Something = Exclude<Plain, undefined>;

/** Whether a value says anything. A list does, even without entries: it takes the place of one that has some. */
function saysSomething(value: Plain): value is Something {
  if (typeof value === "string") return value.trim() !== "";
  if (value === undefined || Array.isArray(value)) return value !== undefined;
  return Object.values(value).some(saysSomething);
}

function filled(value: Something): Filled {
  if (typeof value === "string") return value.trim();
  return Array.isArray(value) ? value.filter(saysSomething).map(filled) : filledGroup(value);
}

/** @returns the group without keys that have no value, at any depth, and without empty entries of lists */
export function filledGroup(group: PlainMap): FilledGroup {
  return Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => (saysSomething(value) ? [[key, filled(value)]] : [])),
  );
}
