/** Adds to a list or group that is written within brackets, and takes from it. */

import type { CST } from "yaml";
import { CannotEdit, type Group, type List, type Source, type Splice } from "./source.js";

interface Parts {
  open: number;
  close: number;
  /** Offsets of the commas. */
  commas: number[];
}

function partsOf(node: Group | List): Parts {
  const token = node.srcToken as CST.FlowCollection;
  const close = token.end.find(({ type }) => /^flow-(?:seq|map)-end$/.test(type));
  if (close === undefined) throw new CannotEdit("a bracket is not where it is looked for");
  const commas = token.items.flatMap(({ start }) => start.filter(({ type }) => type === "comma"));
  return { open: token.start.offset, close: close.offset, commas: commas.map(({ offset }) => offset) };
}

/** Offset after the last character before the closing bracket that is neither space nor comment. */
function lastSaid(source: Source, node: Group | List, { open, commas }: Parts): number {
  const last = node.items.at(-1) as { range?: readonly number[]; key?: unknown } | undefined;
  if (last === undefined) return open + 1;
  const pair = last as unknown as Group["items"][number];
  const end =
    last.key === undefined ? source.contentEnd(last as never) : source.contentEnd(pair.value, pair as never);
  return Math.max(end, (commas.at(-1) ?? 0) + 1);
}

/** @param text of the new entry @throws CannotEdit */
export function intoBrackets(source: Source, node: Group | List, text: string): Splice[] {
  const parts = partsOf(node);
  const at = lastSaid(source, node, parts);
  const comma = node.items.length > 0 && source.text[at - 1] !== ",";
  const rest = source.text.slice(at, parts.close);
  const lines = rest.includes("\n");
  if (!lines) {
    // The space before a closing brace is the one after the opening one, too.
    const padded = node.items.length > 0 || /^\s/.test(rest);
    const put = comma ? `, ${text}` : node.items.length > 0 || padded ? ` ${text}` : text;
    return [{ start: at, end: at, put }];
  }
  // Each entry in a line of its own: the new one too, below what is said about the last one.
  const start = source.nextLine(at);
  const before = node.items.length > 0 ? source.lineStart(at) : source.lineStart(parts.close);
  const indent = /^[ \t]*/.exec(source.line(before))?.[0] ?? "";
  const eol = source.eol(start);
  const splice = { start, end: start, put: `${indent}${text}${eol}` };
  return comma ? [{ start: at, end: at, put: "," }, splice] : [splice];
}

/** @param index of the entry to take out @throws CannotEdit */
export function outOfBrackets(source: Source, node: Group | List, index: number): Splice[] {
  const { open, close, commas } = partsOf(node);
  const { length } = node.items;
  if (length === 1) return [{ start: open + 1, end: close, put: "" }];
  // With the comma after it, or for the last one with the one before it.
  const before = index === 0 ? open + 1 : (commas[index - 1] as number) + 1;
  if (index < length - 1) {
    const after = (commas[index] as number) + 1;
    const space = index === 0 && /^ [^ #]/.test(source.text.slice(after, after + 2)) ? 1 : 0;
    return [{ start: before, end: after + space, put: "" }];
  }
  const end = lastSaid(source, node, { open, close, commas });
  return [{ start: before - 1, end, put: "" }];
}
