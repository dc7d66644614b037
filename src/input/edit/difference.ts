/** From what a part of a file says to what it shall say: the fewest changes. */

import { isDeepStrictEqual } from "node:util";
import type { Path } from "../diagnostic.js";
import type { Plain, PlainMap } from "../plain.js";
import type { Step } from "./change.js";
import { entriesOf } from "./write.js";

const isMap = (value: Plain): value is PlainMap => typeof value === "object" && !Array.isArray(value);
const isNone = (value: Plain): boolean =>
  value === undefined || value === "" || (isMap(value) && entriesOf(value).length === 0);

/** @returns a value without keys that have none */
function compact(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(compact);
  if (!isMap(value)) return typeof value === "string" ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (isNone(each) ? [] : [[key, compact(each)]])),
  );
}

function ofLists(before: readonly Plain[], after: readonly Plain[], path: Path): Step[] {
  if (before.length === after.length && before.every(isMap))
    return after.flatMap((each, index) => steps(before[index], each, [...path, index]));
  const equal = (a: Plain, b: Plain) => isDeepStrictEqual(a, b);
  const [shorter, longer] = before.length < after.length ? [before, after] : [after, before];
  let start = 0;
  while (start < shorter.length && equal(before[start], after[start])) start += 1;
  if (start === before.length && start > 0)
    return after.slice(start).map((value): Step => ({ do: "append", path, value }));
  let end = 0;
  while (end < shorter.length - start && equal(before.at(-1 - end), after.at(-1 - end))) end += 1;
  if (longer === before && after.length > 0 && start + end === after.length) {
    const gone = Array.from({ length: before.length - after.length }, (_, index) => start + index);
    return gone.reverse().map((index): Step => ({ do: "remove", path: [...path, index] }));
  }
  return [{ do: "set", path, value: [...after] }];
}

function ofGroups(before: PlainMap, after: PlainMap, path: Path): Step[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const keys = Object.keys(after);
  const set = keys.flatMap((key, index): Step[] => {
    const at = [...path, key];
    if (Object.hasOwn(before, key)) return steps(before[key], after[key], at);
    return [{ do: "add", path: at, value: after[key], after: keys[index - 1] }];
  });
  // What goes does so last: a group is never left empty in between.
  return [...set, ...gone.map((key): Step => ({ do: "remove", path: [...path, key] }))];
}

function steps(before: Plain, after: Plain, path: Path): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isMap(before) && isMap(after)) return ofGroups(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  return [{ do: "set", path, value: after }];
}

/** @param path to the part @returns the changes, in the order in which they are to be made */
export function difference(before: Plain, after: Plain, path: Path): Step[] {
  return steps(compact(before), compact(after), path);
}
