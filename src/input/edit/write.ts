/** Values written as YAML: in lines, or within brackets. */

import type { Filled, FilledGroup } from "./filled.js";
import { asBlock, inOneLine, inQuotes } from "./scalar.js";

/** How a file is written, so that what is added looks like the rest of it. */
export interface Style {
  /** Ends of lines. */
  eol: string;
  /** Columns by which the keys of a group stand further in than the key of the group. */
  step: number;
  /** Columns by which the dashes of a list stand further in than its key; 0 where they stand flush. */
  listStep: number;
  /** Columns from a dash to what comes after it. */
  dash: number;
  /** Everything in quotation marks and brackets: JSON. */
  json: boolean;
  /** Every text in quotation marks and in one line. */
  quoted: boolean;
}

export const USUAL: Style = { eol: "\n", step: 2, listStep: 2, dash: 2, json: false, quoted: false };

/** Longer lists and groups are not put within brackets. */
const WIDEST = 88;

const isText = (value: Filled): value is string => typeof value === "string";
const isGroup = (value: Filled): value is FilledGroup => !isText(value) && !Array.isArray(value);

/** @param text trimmed @param flow whether it stands within brackets @returns the text in one line */
export function scalar(key: string, text: string, { json, quoted }: Style, flow: boolean): string {
  return json || quoted ? inQuotes(text) : inOneLine(key, text, flow);
}

/**
 * @param key that it is the value of; empty for an entry of a list
 * @returns the value within brackets, in one line
 */
export function inBrackets(value: Filled, style: Style, key = ""): string {
  if (isText(value)) return scalar(key, value, style, true);
  if (Array.isArray(value)) return `[${value.map((each) => inBrackets(each, style)).join(", ")}]`;
  const name = (each: string) => (style.json ? inQuotes(each) : each);
  const pairs = Object.entries(value).map(([each, of]) => `${name(each)}: ${inBrackets(of, style, each)}`);
  return `{ ${pairs.join(", ")} }`;
}

/** Empty lines stay empty. */
export const indented = (lines: readonly string[], columns: number): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(columns) + line));

/** @returns an entry of a list, without its dash, not indented */
export function entryLines(value: Filled, style: Style): string[] {
  return isGroup(value) ? groupLines(value, style) : [inBrackets(value, style)];
}

/** @returns an entry of a list, the dash first, not indented */
export function itemLines(value: Filled, style: Style): string[] {
  return dashed(entryLines(value, style), style);
}

function dashed([first, ...rest]: readonly string[], { dash }: Style): string[] {
  return [`-${" ".repeat(dash - 1)}${first}`, ...indented(rest, dash)];
}

/** @returns an entry of a list within brackets, after its dash */
export function flatItem(value: Filled, style: Style): string[] {
  return dashed([inBrackets(value, style)], style);
}

/** What several of in a list are easier to survey in a line each. */
function isShort(value: Filled, style: Style): boolean {
  return isGroup(value) && Object.hasOwn(value, "date") && inBrackets(value, style).length <= WIDEST;
}

function listLines(list: readonly Filled[], width: number, style: Style): string[] {
  const inLine = ` ${inBrackets([...list], style)}`;
  if (list.length === 0 || (list.every(isText) && width + inLine.length <= WIDEST)) return [inLine];
  const items = list.flatMap((each) =>
    isShort(each, style) ? flatItem(each, style) : itemLines(each, style),
  );
  return ["", ...indented(items, style.listStep)];
}

/** @returns what stands after the colon of a key, and the lines below it, not indented */
export function valueLines(key: string, value: Filled, style: Style): string[] {
  if (isText(value)) {
    const block = style.quoted ? undefined : asBlock(key, value);
    if (block === undefined) return [` ${scalar(key, value, style, false)}`];
    const [header, ...lines] = block;
    return [` ${header}`, ...indented(lines, style.step)];
  }
  if (Array.isArray(value)) return listLines(value, key.length + 1, style);
  return ["", ...indented(groupLines(value, style), style.step)];
}

/** @returns a key with its value, not indented */
export function pairLines(key: string, value: Filled, style: Style): string[] {
  const [first, ...rest] = valueLines(key, value, style);
  return [`${key}:${first}`, ...rest];
}

/** @returns the keys of a group with their values, not indented */
export function groupLines(group: FilledGroup, style: Style): string[] {
  return Object.entries(group).flatMap(([key, value]) => pairLines(key, value, style));
}
