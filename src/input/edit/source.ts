/** The text of an activity file with its YAML tree: where each part of it stands. */

import {
  type CST,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../diagnostic.js";
import type { YamlPair } from "../group-pairs.js";
import type { PlainMap } from "../plain.js";
import { type MapTree, readTree, type TreeResult } from "../tree.js";

export type { YamlPair } from "../group-pairs.js";
export type Group = YAMLMap.Parsed;
export type List = YAMLSeq.Parsed;

/** A change that this file is not written for; it has to be made by hand. */
export class CannotEdit extends Error {}

/** A part of the text, and what comes in its place. */
export interface Splice {
  start: number;
  end: number;
  put: string;
}

/** Where a value stands: the group or list it is in, and its key there. */
export type Place =
  | { node: ParsedNode | null; pair: YamlPair; parent: Group }
  | { node: ParsedNode; pair?: undefined; parent: List };

export class Source {
  readonly value: PlainMap;
  /** The text without byte order mark. */
  readonly raw: string;
  /** Lines end with LF or CRLF; offsets are those of the file's own text. */
  readonly text: string;

  private constructor(
    readonly whole: string,
    readonly read: TreeResult,
    private readonly tree: MapTree,
  ) {
    this.raw = whole.replace(/^\ufeff/, "");
    this.text = this.raw.replace(/\r(?!\n)/g, "\n");
    this.value = tree.value;
  }

  /** @returns undefined for a text that cannot be read as YAML */
  static of(whole: string): Source | undefined {
    const read = readTree(whole, { keepSourceTokens: true });
    return read.tree && new Source(whole, read, read.tree);
  }

  get top(): ParsedNode {
    return this.tree.top;
  }

  /** Whether a part of the file stands for another one. */
  get refers(): boolean {
    return this.tree.targets.size > 0;
  }

  /** @throws CannotEdit where the way there leads through a reference, or there is nothing */
  at(path: Path): ParsedNode | null {
    return path.length === 0 ? this.top : this.place(path).node;
  }

  /** @throws CannotEdit */
  place(path: Path): Place {
    const parent = this.at(path.slice(0, -1));
    const step = path.at(-1) as string | number;
    if (isAlias(parent)) throw new CannotEdit("this part of it is a reference (*) to another part");
    if (isMap(parent)) {
      const pair = this.pairOf(parent, step as string);
      if (pair !== undefined) return { node: pair.value, pair, parent };
    }
    if (isSeq(parent)) {
      const node = parent.items[step as number];
      if (node !== undefined) return { node, parent };
    }
    throw new CannotEdit("this part of it is not there");
  }

  pairOf(group: Group, key: string): YamlPair | undefined {
    return this.tree.pairs.get(group, key);
  }

  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf("\n", offset - 1) + 1;
  }

  /** @returns offset of the line after the one that holds this offset, or of the end of the text */
  nextLine(offset: number): number {
    const end = this.text.indexOf("\n", offset);
    return end < 0 ? this.text.length : end + 1;
  }

  /** @returns the line that begins at the offset, without its end */
  line(start: number): string {
    return this.text.slice(start, this.nextLine(start)).replace(/\r?\n$/, "");
  }

  /** @returns the end of the line above, or in the first line its own */
  eol(offset: number): string {
    const next = this.lineStart(offset) || this.nextLine(offset);
    if (this.raw.slice(next - 2, next) === "\r\n") return "\r\n";
    return this.raw[next - 1] === "\r" ? "\r" : "\n";
  }

  /** @returns offset after the last character of a part that says something */
  contentEnd(node: ParsedNode): number {
    if (isMap(node) && isBlock(node)) return this.lastEntryEnd(node);
    if (isSeq(node) && isBlock(node)) return Math.max(this.lastEntryEnd(node), lastDash(node));
    const [start, end] = node.range;
    return start + this.text.slice(start, end).trimEnd().length;
  }

  /** @returns offset after the last character of a key's value, or of the key where it has none */
  pairEnd(pair: YamlPair): number {
    const value = givenValue(pair);
    return value === undefined ? afterColon(pair) : this.contentEnd(value);
  }

  /** @returns offset after the last entry of a list or group, or after the bracket of one that has none */
  lastEntryEnd({ items, range }: Group | List): number {
    const last = items.at(-1);
    if (last === undefined) return range[0] + 1;
    return isPair(last) ? this.pairEnd(last) : this.contentEnd(last);
  }
}

/** @returns the value of a key; undefined where it has none, not even an empty text in quotation marks */
export function givenValue({ value }: YamlPair): ParsedNode | undefined {
  if (value === null) return undefined;
  const empty = isScalar(value) && value.type === "PLAIN" && String(value.value).trim() === "";
  return empty ? undefined : value;
}

/** Whether a list or group is written in lines, not within brackets. */
export function isBlock(node: Group | List): boolean {
  return node.flow !== true;
}

const meaningful = ({ type }: CST.SourceToken): boolean => !/^(?:space|newline|comment)$/.test(type);

/** Offset after the colon of a pair, or after the anchor or tag that follows it. */
export function afterColon(pair: YamlPair): number {
  const { sep = [] } = pair.srcToken as CST.CollectionItem;
  const last = sep.filter(meaningful).at(-1);
  if (last === undefined) return pair.key.range[1];
  return last.offset + last.source.length;
}

/** @returns the offsets of the dashes of a list that is written in lines: one for each entry */
export function dashesOf(list: List): number[] {
  const { items } = list.srcToken as CST.BlockSequence;
  // Comments below the last entry are in an item of their own, without a dash.
  return items.flatMap(({ start }) =>
    start.filter(({ type }) => type === "seq-item-ind").map(({ offset }) => offset),
  );
}

function lastDash(list: List): number {
  return (dashesOf(list).at(-1) as number) + 1;
}

/** @returns the text with the parts replaced; they must not overlap */
export function spliced({ raw, whole }: Source, splices: readonly Splice[]): string {
  let result = raw;
  for (const { start, end, put } of [...splices].sort((a, b) => b.start - a.start))
    result = result.slice(0, start) + put + result.slice(end);
  return whole.slice(0, whole.length - raw.length) + result;
}
