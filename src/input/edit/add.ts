/** Adds an entry to a list, or a key to a group. */

import { isMap, isSeq, type Node } from "yaml";
import type { Path } from "../diagnostic.js";
import type { Plain } from "../plain.js";
import { intoBrackets } from "./brackets.js";
import { afterPart, insertLines } from "./lines.js";
import {
  afterColon,
  CannotEdit,
  dashesOf,
  type Group,
  isBlock,
  isEmpty,
  type List,
  type Source,
  type Splice,
  spanOf,
  type YamlPair,
} from "./source.js";
import { inBrackets, itemLines, pairLines, type Style } from "./write.js";

/** Whether a blank line stands between an entry of a list and the one before. */
function gapBefore(source: Source, list: List, dashes: readonly number[], index: number): boolean {
  const from = source.nextLine(source.contentEnd(list.items[index - 1] as Node));
  return /^[ \t]*\r?\n/m.test(source.text.slice(from, source.lineStart(dashes[index] as number)));
}

/** Whether blank lines set the entries apart. A single activity of several lines does not tell; then they shall. */
function apart(source: Source, list: List, dashes: readonly number[], ofActivities: boolean): boolean {
  if (dashes.length > 1)
    return dashes.slice(1).some((_, index) => gapBefore(source, list, dashes, index + 1));
  return ofActivities && source.nextLine(dashes[0] as number) <= source.contentEnd(list);
}

function toBlockList(
  source: Source,
  list: List,
  value: Plain,
  style: Style,
  ofActivities: boolean,
): Splice[] {
  const dashes = dashesOf(list);
  const column = source.column(dashes[0] as number);
  const last = list.items.at(-1);
  const oneLine = last !== undefined && isMap(last) && !isBlock(last);
  const lines = oneLine
    ? [`-${" ".repeat(style.dash - 1)}${inBrackets(value, style)}`]
    : itemLines(value, style);
  const start = afterPart(source, source.contentEnd(list), column);
  const blank = !oneLine && apart(source, list, dashes, ofActivities);
  return [insertLines(source, start, blank ? ["", ...lines] : lines, column)];
}

/** A list that has no entry yet, in lines below its key. */
function firstInLines(source: Source, pair: YamlPair, value: Plain, style: Style): Splice[] {
  const key = source.column(spanOf(pair.key)[0]);
  const { value: node } = pair;
  const colon = afterColon(pair);
  const end = isEmpty(node) ? colon : spanOf(node)[1];
  const start = afterPart(source, end, key + 1);
  const splices = [insertLines(source, start, itemLines(value, style), key + style.listStep)];
  return isEmpty(node) ? splices : [{ start: colon, end, put: "" }, ...splices];
}

/**
 * @param path to the list, whose key may be without a value
 * @throws CannotEdit
 */
export function addItem(source: Source, path: Path, value: Plain, style: Style): Splice[] {
  const { node, pair, parent } = source.place(path);
  if (isSeq(node)) {
    const list = node as List;
    if (isBlock(list)) return toBlockList(source, list, value, style, path.length === 1);
    const bare = list.items.length === 0 && /^\[\s*\]$/.test(source.text.slice(...spanOf(list)));
    if (bare && pair !== undefined && isBlock(parent)) return firstInLines(source, pair, value, style);
    return intoBrackets(source, list, inBrackets(value, style));
  }
  if (pair === undefined || !isEmpty(node))
    throw new CannotEdit("the list is a reference (*) to another part");
  if (isBlock(parent)) return firstInLines(source, pair, value, style);
  const colon = afterColon(pair);
  return [{ start: colon, end: colon, put: ` ${inBrackets([value], style)}` }];
}

/**
 * @param path to the group
 * @param after the key below which the new one goes; without it, or where it is not there, at the end
 * @throws CannotEdit
 */
export function addKey(
  source: Source,
  path: Path,
  [key, value]: [string, Plain],
  style: Style,
  after?: string,
): Splice[] {
  const node = source.at(path);
  if (!isMap(node)) throw new CannotEdit("this part of it is a reference (*) to another part");
  const group = node as Group;
  if (!isBlock(group) || group.items.length === 0) {
    const name = style.json ? JSON.stringify(key) : key;
    return intoBrackets(source, group, `${name}: ${inBrackets(value, style, key)}`);
  }
  const column = source.column(spanOf(group.items[0]?.key ?? null)[0]);
  const above = after === undefined ? undefined : source.pairOf(group, after);
  const last = group.items.at(-1) as YamlPair;
  const between = above !== undefined && above !== last;
  const end = between ? source.contentEnd(above.value, above) : source.contentEnd(group);
  const start = between ? afterPart(source, end, column + 1) : afterPart(source, end, column);
  return [insertLines(source, start, pairLines(key, value, style), column)];
}
