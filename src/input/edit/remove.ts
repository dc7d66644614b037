/** Takes an entry out of a list, or a key out of a group. */

import type { ParsedNode } from "yaml";
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
function item(source: Source, list: List, node: ParsedNode, path: Path): Splice[] {
  const dashes = dashesOf(list);
  const index = list.items.indexOf(node);
  const dash = dashes[index] as number;
  const end = afterPart(source, source.contentEnd(node), source.column(dash) + 1);
  let start = source.lineStart(dash);
  if (dashes.length === 1) return onlyItem(source, path, start, end);
  if (index < dashes.length - 1) return [{ start, end: pastBlank(source, end), put: "" }];
  while (blankAbove(source, start)) start = source.lineStart(start - 1);
  return [{ start, end, put: "" }];
}

function key(source: Source, group: Group, pair: YamlPair): Splice[] {
  const start = pair.key.range[0];
  const next = group.items[group.items.indexOf(pair) + 1];
  const lineStart = source.lineStart(start);
  // The first key of an entry stands in the line of the dash: the next one moves there.
  if (source.text.slice(lineStart, start).trim() !== "" && next !== undefined)
    return [{ start, end: next.key.range[0], put: "" }];
  const end = afterPart(source, source.pairEnd(pair), source.column(start) + 1);
  return [{ start: lineStart, end, put: "" }];
}

/** @param path to the entry or the key's value @throws CannotEdit */
export function remove(source: Source, path: Path): Splice[] {
  const { node, pair, parent } = source.place(path);
  if (pair === undefined)
    return isBlock(parent)
      ? item(source, parent, node, path)
      : outOfBrackets(source, parent, parent.items.indexOf(node));
  return isBlock(parent)
    ? key(source, parent, pair)
    : outOfBrackets(source, parent, parent.items.indexOf(pair));
}
