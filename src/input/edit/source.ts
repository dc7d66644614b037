/** The text of an activity file with its YAML tree: where each part of it stands. */

import {
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../diagnostic.js";
import type { PlainMap, PlainTree } from "../plain.js";
import { readTree, type TreeResult } from "../tree.js";

export type YamlPair = Pair<Node, Node | null>;
export type Group = YAMLMap<Node, Node | null>;
export type List = YAMLSeq<Node>;

/** A change that this file is not written for; it has to be made by hand. */
export class CannotEdit extends Error {}

/** A part of the text, and what comes in its place. */
export interface Splice {
  start: number;
  end: number;
  put: string;
}

/** Where a value stands: the key and the group or list it is in. */
export interface Place {
  node: Node | null;
  /** There where it is the value of a key. */
  pair?: YamlPair;
  parent: Group | List;
}

export class Source {
  readonly value: PlainMap;
  /** The text without byte order mark. */
  readonly raw: string;
  readonly read: TreeResult;
  /** Lines end with LF or CRLF; offsets are those of the file's own text. */
  readonly text: string;
  private readonly tree: PlainTree;

  /** @param whole text that can be read as YAML @throws CannotEdit where it cannot */
  constructor(readonly whole: string) {
    this.raw = whole.replace(/^\ufeff/, "");
    this.text = this.raw.replace(/\r(?!\n)/g, "\n");
    this.read = readTree(whole, { keepSourceTokens: true });
    const { tree } = this.read;
    if (tree === undefined) throw new CannotEdit("it cannot be read as YAML");
    this.tree = tree;
    this.value = tree.value;
  }

  get top(): Node {
    return this.tree.top;
  }

  /** Whether a part of the file stands for another one. */
  get refers(): boolean {
    return this.tree.targets.size > 0;
  }

  /** @throws CannotEdit where the way there leads through a reference, or there is nothing */
  at(path: Path): Node | null {
    return path.length === 0 ? this.top : this.place(path).node;
  }

  /** @throws CannotEdit */
  place(path: Path): Place {
    const parent = this.at(path.slice(0, -1));
    const step = path.at(-1) as string | number;
    if (isAlias(parent)) throw new CannotEdit("this part of it is a reference (*) to another part");
    if (isMap(parent)) {
      const pair = this.pairOf(parent as Group, step as string);
      if (pair !== undefined) return { node: pair.value, pair, parent: parent as Group };
    }
    if (isSeq(parent) && (parent as List).items[step as number] !== undefined)
      return { node: (parent as List).items[step as number] as Node, parent: parent as List };
    throw new CannotEdit("this part of it is not there");
  }

  pairOf(group: Group, key: string): YamlPair | undefined {
    return this.tree.pairs.get(group)?.get(key);
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

  /** The line end in use before an offset, or else the first of the file. */
  eol(offset: number): string {
    const before = /(\r\n|\r|\n)[^\r\n]*$/.exec(this.raw.slice(Math.max(0, offset - 1000), offset));
    return before?.[1] ?? /\r\n|\r|\n/.exec(this.raw)?.[0] ?? "\n";
  }

  /** @returns offset after the last character of a part that says something */
  contentEnd(node: Node | null, pair?: YamlPair): number {
    const lastItem = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
    if (node !== null && isBlock(node) && lastItem !== undefined) {
      if (isSeq(node)) return Math.max(this.contentEnd(lastItem as Node), lastDash(node as List));
      const last = lastItem as YamlPair;
      return this.contentEnd(last.value, last);
    }
    if (pair !== undefined && isEmpty(node)) return afterColon(pair);
    const [start, end] = spanOf(node);
    return start + this.text.slice(start, end).trimEnd().length;
  }
}

/** @returns offsets of the first character of a value and after its last one */
export function spanOf(node: Node | null): [start: number, end: number] {
  if (node?.range) return [node.range[0], node.range[1]];
  throw new CannotEdit("this part of it is not there");
}

/** Whether there is no value, not even an empty text in quotation marks. */
export function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.type === "PLAIN" && String(node.value).trim() === "");
}

/** Whether a list or group is written in lines, not within brackets. */
export function isBlock(node: Node): boolean {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

const meaningful = ({ type }: CST.SourceToken): boolean => !/^(?:space|newline|comment)$/.test(type);

/** Offset after the colon of a pair, or after the anchor or tag that follows it. */
export function afterColon(pair: YamlPair): number {
  const { sep = [] } = (pair.srcToken ?? {}) as { sep?: CST.SourceToken[] };
  const last = sep.filter(meaningful).at(-1);
  if (last === undefined) return spanOf(pair.key)[1];
  return last.offset + last.source.length;
}

/** @returns the offsets of the dashes of a list that is written in lines */
export function dashesOf(list: List): number[] {
  const token = list.srcToken as CST.BlockSequence;
  return token.items.map(
    ({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? token.offset,
  );
}

function lastDash(list: List): number {
  return (dashesOf(list).at(-1) as number) + 1;
}

/** @returns the text with the parts replaced; they must not overlap */
export function spliced({ raw, whole }: Source, splices: readonly Splice[]): string {
  let result = raw;
  for (const { start, end, put } of [...splices].sort((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + put + result.slice(end);
  return whole.slice(0, whole.length - raw.length) + result;
}
