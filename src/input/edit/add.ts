/** Adds an entry to a list, or a key to a group. */

import { isMap, isSeq, type ParsedNode } from "yaml";
import type { Path } from "../diagnostic.js";
import { intoBrackets } from "./brackets.js";
import type { Filled } from "./filled.js";
import { afterPart, insertLines } from "./lines.js";
import { setValueAt } from "./set.js";
import {
  afterColon,
  CannotEdit,
  dashesOf,
  givenValue,
  isBlock,
  type List,
  type Source,
  type Splice,
  type YamlPair,
} from "./source.js";
import { flatItem, inBrackets, itemLines, pairLines, type Style } from "./write.js";

/** Whether a blank line stands between an entry of a list and the one before. */
function gapBefore(source: Source, list: List, dashes: readonly number[], index: number): boolean {
  const from = source.nextLine(source.contentEnd(list.items[index - 1] as ParsedNode));
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
  value: Filled,
  style: Style,
  ofActivities: boolean,
): Splice[] {
  const dashes = dashesOf(list);
  const column = source.column(dashes[0] as number);
  const last = list.items.at(-1);
  const oneLine = last !== undefined && isMap(last) && !isBlock(last);
  const lines = oneLine ? flatItem(value, style) : itemLines(value, style);
  const start = afterPart(source, source.contentEnd(list), column);
  const blank = !oneLine && apart(source, list, dashes, ofActivities);
  return [insertLines(source, start, blank ? ["", ...lines] : lines, column)];
}

/** A list that has no entry yet, in lines below its key. */
function firstInLines(source: Source, pair: YamlPair, value: Filled, style: Style): Splice[] {
  const key = source.column(pair.key.range[0]);
  const colon = afterColon(pair);
  const brackets = givenValue(pair);
  const end = brackets?.range[1] ?? colon;
  const start = afterPart(source, end, key + 1);
  const lines = insertLines(source, start, itemLines(value, style), key + style.listStep);
  return brackets === undefined ? [lines] : [{ start: colon, end, put: "" }, lines];
}

/**
 * @param path to the list, whose key may be without a value
 * @throws CannotEdit
 */
export function addItem(source: Source, path: Path, value: Filled, style: Style): Splice[] {
  const { node, pair, parent } = source.place(path);
  if (isSeq(node)) {
    if (isBlock(node)) return toBlockList(source, node, value, style, path.length === 1);
    const bare = /^\[\s*\]$/.test(source.text.slice(node.range[0], node.range[1]));
    if (bare && pair !== undefined && isBlock(parent)) return firstInLines(source, pair, value, style);
    return intoBrackets(source, node, inBrackets(value, style));
  }
  if (pair === undefined || givenValue(pair) !== undefined)
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
  [key, value]: [string, Filled],
  style: Style,
  after?: string,
): Splice[] {
  const node = source.at(path);
  if (!isMap(node)) throw new CannotEdit("this part of it is a reference (*) to another part");
  // A key that is there without a value gets it.
  if (source.pairOf(node, key) !== undefined) return setValueAt(source, [...path, key], value, style);
  const [first] = node.items;
  if (!isBlock(node) || first === undefined) {
    const name = style.json ? JSON.stringify(key) : key;
    return intoBrackets(source, node, `${name}: ${inBrackets(value, style, key)}`);
  }
  const column = source.column(first.key.range[0]);
  const above = after === undefined ? undefined : source.pairOf(node, after);
  const between = above !== undefined && above !== node.items.at(-1);
  const start = between
    ? afterPart(source, source.pairEnd(above), column + 1)
    : afterPart(source, source.lastEntryEnd(node), column);
  return [insertLines(source, start, pairLines(key, value, style), column)];
}
