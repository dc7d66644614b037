/** From what a part of a file says to what it shall say: the fewest changes. */

import { isDeepStrictEqual } from "node:util";
import type { Path } from "../diagnostic.js";
import type { PlainMap } from "../plain.js";
import type { Step } from "./change.js";
import { type Filled, type FilledGroup, filledGroup } from "./filled.js";

const isGroup = (value: Filled): value is FilledGroup => typeof value === "object" && !Array.isArray(value);

function ofLists(before: readonly Filled[], after: readonly Filled[], path: Path): Step[] {
  if (before.length === after.length && before.every(isGroup))
    return after.flatMap((each, index) => steps(before[index] as Filled, each, [...path, index]));
  const equal = (a: Filled | undefined, b: Filled | undefined) => isDeepStrictEqual(a, b);
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

function ofGroups(before: FilledGroup, after: FilledGroup, path: Path): Step[] {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const keys = Object.keys(after);
  const set = Object.entries(after).flatMap(([key, value], index): Step[] => {
    const at = [...path, key];
    const old = before[key];
    if (old !== undefined) return steps(old, value, at);
    return [{ do: "add", path: at, value, after: keys[index - 1] }];
  });
  // What goes does so last: a group is never left empty in between.
  return [...set, ...gone.map((key): Step => ({ do: "remove", path: [...path, key] }))];
}

function steps(before: Filled, after: Filled, path: Path): Step[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isGroup(before) && isGroup(after)) return ofGroups(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after, path);
  return [{ do: "set", path, value: after }];
}

/** @param path to the group @returns the changes, in the order in which they are to be made */
export function difference(before: PlainMap, after: PlainMap, path: Path): Step[] {
  return ofGroups(filledGroup(before), filledGroup(after), path);
}
