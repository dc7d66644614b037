/** Adds to a list or group that is written within brackets, and takes from it. */

import type { CST } from "yaml";
import { indentOf } from "./lines.js";
import type { Group, List, Source, Splice } from "./source.js";

/** Offset of the closing bracket. */
const closeOf = ({ range }: Group | List): number => range[1] - 1;

/** @returns the offsets of the commas */
function commasOf(node: Group | List): number[] {
  const { items } = node.srcToken as CST.FlowCollection;
  const commas = items.flatMap(({ start }) => start.filter(({ type }) => type === "comma"));
  return commas.map(({ offset }) => offset);
}

/** Offset after the last character before the closing bracket that is neither space nor comment. */
function lastSaid(source: Source, node: Group | List): number {
  return Math.max(source.lastEntryEnd(node), ...commasOf(node).map((comma) => comma + 1));
}

/** @param text of the new entry */
export function intoBrackets(source: Source, node: Group | List, text: string): Splice[] {
  const at = lastSaid(source, node);
  const some = node.items.length > 0;
  const comma = some && source.text[at - 1] !== ",";
  const rest = source.text.slice(at, closeOf(node));
  if (!rest.includes("\n")) {
    // The space before a closing bracket is the one after the opening one, too.
    const space = some || /^\s/.test(rest) ? " " : "";
    return [{ start: at, end: at, put: `${comma ? "," : ""}${space}${text}` }];
  }
  // Each entry in a line of its own: the new one too, below what is said about the last one.
  const start = source.nextLine(at);
  const beside = source.line(source.lineStart(some ? at : closeOf(node)));
  const put = `${beside.slice(0, indentOf(beside))}${text}${source.eol(start)}`;
  const splice = { start, end: start, put };
  return comma ? [{ start: at, end: at, put: "," }, splice] : [splice];
}

/** @param index of the entry to take out */
export function outOfBrackets(source: Source, node: Group | List, index: number): Splice[] {
  const commas = commasOf(node);
  const { length } = node.items;
  const open = node.range[0] + 1;
  if (length === 1) return [{ start: open, end: closeOf(node), put: "" }];
  // With the comma after it, or for the last one with the one before it.
  const before = index === 0 ? open : (commas[index - 1] as number) + 1;
  if (index < length - 1) {
    const after = (commas[index] as number) + 1;
    const space = index === 0 && /^ [^ #]/.test(source.text.slice(after, after + 2)) ? 1 : 0;
    return [{ start: before, end: after + space, put: "" }];
  }
  return [{ start: before - 1, end: lastSaid(source, node), put: "" }];
}
