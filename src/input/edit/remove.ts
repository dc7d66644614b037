/** Takes an entry out of a list, or a key out of a group. */

import { isSeq } from "yaml";
import type { Path } from "../diagnostic.js";
import { outOfBrackets } from "./brackets.js";
import { afterPart, blankAbove, pastBlank } from "./lines.js";
import {
  afterColon,
  dashesOf,
  type Group,
  isBlock,
  type List,
  type Source,
  type Splice,
  spanOf,
  type YamlPair,
} from "./source.js";

/** The last entry: the list is left empty, as brackets. */
function onlyItem(source: Source, path: Path, start: number, end: number): Splice[] {
  const { pair } = source.place(path.slice(0, -1));
  const colon = afterColon(pair as YamlPair);
  return [
    { start: colon, end: colon, put: " []" },
    { start, end, put: "" },
  ];
}

/** The lines of an entry, with one of the gaps beside it. Comments as far out as the dash stay. */
function item(source: Source, list: List, index: number, path: Path): Splice[] {
  const dashes = dashesOf(list);
  const dash = dashes[index] as number;
  const end = afterPart(source, source.contentEnd(list.items[index] ?? null), source.column(dash) + 1);
  let start = source.lineStart(dash);
  if (dashes.length === 1) return onlyItem(source, path, start, end);
  if (index < dashes.length - 1) return [{ start, end: pastBlank(source, end), put: "" }];
  while (blankAbove(source, start)) start = source.lineStart(start - 1);
  return [{ start, end, put: "" }];
}

function key(source: Source, group: Group, pair: YamlPair): Splice[] {
  const start = spanOf(pair.key)[0];
  const next = group.items[group.items.indexOf(pair) + 1];
  const lineStart = source.lineStart(start);
  // The first key of an entry stands in the line of the dash: the next one moves there.
  if (source.text.slice(lineStart, start).trim() !== "" && next !== undefined)
    return [{ start, end: spanOf(next.key)[0], put: "" }];
  const end = afterPart(source, source.contentEnd(pair.value, pair), source.column(start) + 1);
  return [{ start: lineStart, end, put: "" }];
}

/** @param path to the entry or the key's value @throws CannotEdit */
export function remove(source: Source, path: Path): Splice[] {
  const { pair, parent } = source.place(path);
  const index = pair === undefined ? (path.at(-1) as number) : (parent as Group).items.indexOf(pair);
  if (!isBlock(parent)) return outOfBrackets(source, parent, index);
  if (isSeq(parent)) return item(source, parent as List, index, path);
  return key(source, parent as Group, pair as YamlPair);
}
