/** Values written as YAML: in lines, or within brackets. */

import type { Plain, PlainMap } from "../plain.js";
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

const isText = (value: Plain): value is string => typeof value === "string";
/** Entries of a group that have a value. */
export const entriesOf = (map: PlainMap): [key: string, value: Plain][] =>
  Object.entries(map).filter(([, value]) => value !== undefined);

function scalar(key: string | undefined, text: string, { json, quoted }: Style, flow: boolean): string {
  const trimmed = text.trim();
  return json || quoted ? inQuotes(trimmed) : inOneLine(key, trimmed, flow);
}

/** @returns the value within brackets, in one line */
export function inBrackets(value: Plain, style: Style, key?: string): string {
  if (value === undefined) return '""';
  if (isText(value)) return scalar(key, value, style, true);
  if (Array.isArray(value)) return `[${value.map((each) => inBrackets(each, style)).join(", ")}]`;
  const name = (each: string) => (style.json ? inQuotes(each) : each);
  const pairs = entriesOf(value).map(([each, of]) => `${name(each)}: ${inBrackets(of, style, each)}`);
  return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
}

const indented = (lines: readonly string[], columns: number): string[] =>
  lines.map((line) => (line === "" ? "" : " ".repeat(columns) + line));

/** An entry of a list, the dash first. */
export function itemLines(value: Plain, style: Style): string[] {
  const gap = " ".repeat(style.dash - 1);
  if (isText(value) || value === undefined || Array.isArray(value))
    return [
      `-${gap}${Array.isArray(value) ? inBrackets(value, style) : scalar(undefined, value ?? "", style, false)}`,
    ];
  const [first = "{}", ...rest] = groupLines(value, style);
  return [`-${gap}${first}`, ...indented(rest, style.dash)];
}

/** What several of in a list are easier to survey in a line each. */
function short(value: Plain, style: Style): string | undefined {
  if (typeof value !== "object" || Array.isArray(value) || !Object.hasOwn(value, "date")) return undefined;
  const line = inBrackets(value, style);
  return line.length <= WIDEST ? line : undefined;
}

function listLines(key: string, list: readonly Plain[], style: Style): string[] {
  const inLine = `${key}: ${inBrackets([...list], style)}`;
  if (list.length === 0 || (list.every(isText) && inLine.length <= WIDEST)) return [inLine];
  const items = list.flatMap((each) => {
    const line = short(each, style);
    return line === undefined ? itemLines(each, style) : [`-${" ".repeat(style.dash - 1)}${line}`];
  });
  return [`${key}:`, ...indented(items, style.listStep)];
}

/** @returns a key with its value, not indented */
export function pairLines(key: string, value: Plain, style: Style): string[] {
  if (value === undefined) return [];
  if (isText(value)) {
    const block = style.quoted ? undefined : asBlock(key, value.trim());
    if (block === undefined) return [`${key}: ${scalar(key, value, style, false)}`];
    const [header, ...lines] = block;
    return [`${key}: ${header}`, ...indented(lines, style.step)];
  }
  if (Array.isArray(value)) return listLines(key, value, style);
  const lines = groupLines(value, style);
  return lines.length === 0 ? [`${key}: {}`] : [`${key}:`, ...indented(lines, style.step)];
}

/** @returns the keys of a group with their values, not indented */
export function groupLines(group: PlainMap, style: Style): string[] {
  return entriesOf(group).flatMap(([key, value]) => pairLines(key, value, style));
}
