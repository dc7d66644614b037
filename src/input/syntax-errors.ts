/** What the YAML library reports, in words for people who do not know YAML. Its messages are told apart by pattern. */

import type { YAMLError } from "yaml";
import type { Trouble } from "./diagnostic.js";
import { printable } from "./printable.js";
import {
  at,
  bracketUnclosed,
  deeper,
  type Explain,
  firstSpecial,
  foldedText,
  isKeyOverLines,
  keyWithoutColon,
  misindented,
  misplacedList,
  quoteUnclosed,
  type Source,
  tab,
  textAfter,
} from "./syntax-causes.js";

type Row = readonly [pattern: RegExp, explain: Explain];

/** A row that always says the same, at the place the library gives. */
function plainly(pattern: RegExp, code: string, message: string, hint: string): Row {
  return [pattern, ({ pos: [start, end] }) => at(start, end, code, message, hint)];
}

/** Troubles that leave the rest of the file readable. */
const SOFT: readonly Row[] = [
  [/^BAD_SCALAR_START/, firstSpecial],
  [/^(BAD_ALIAS|ALIAS_PROPS|MULTIPLE_ANCHORS|MULTIPLE_TAGS|BAD_PROP_ORDER)/, firstSpecial],
  [/Block scalar header|Not a YAML token/, foldedText],
  plainly(
    /^BAD_DQ_ESCAPE/,
    "bad-escape",
    "In a text in double quotation marks a backslash has a meaning of its own, and this is none it can have.",
    "Use single quotation marks (') around the text, or write \\\\ for each backslash.",
  ),
  plainly(
    /^(TAG_RESOLVE_FAILED|BAD_COLLECTION_TYPE)/,
    "custom-tag",
    "A value that begins with ! is taken for a mark (a tag), which is not supported here.",
    "If it is meant as text, put the whole value in quotation marks; otherwise delete the mark.",
  ),
  plainly(
    /^BAD_DIRECTIVE/,
    "bad-directive",
    "A line that begins with % is an instruction to the reader of the file, and this one makes no sense.",
    "Delete the line.",
  ),
  plainly(
    /Unexpected (,|empty item) in flow/,
    "extra-comma",
    "There is a comma here with nothing before it.",
    "Delete the comma.",
  ),
  [/at node end/, textAfter],
];

/** Troubles after which nothing can be relied on. */
const HARD: readonly Row[] = [
  [/^TAB_AS_INDENT/, tab],
  [/Missing closing/, quoteUnclosed],
  [/Flow (sequence|map).*end with/, bracketUnclosed],
  plainly(
    /^MISSING_CHAR Missing , /,
    "missing-comma",
    "A comma is missing before this.",
    "Separate the entries in brackets by commas.",
  ),
  plainly(
    /^BLOCK_IN_FLOW|^MULTILINE_IMPLICIT_KEY.*flow/,
    "bad-bracket-list",
    "This does not fit between brackets.",
    "Separate the entries by commas, and put a text that holds a colon in quotation marks.",
  ),
  [/may not be used as an implicit|block-seq-ind/, misplacedList],
  [/^BLOCK_AS_IMPLICIT_KEY/, deeper],
  [/^MULTILINE_IMPLICIT_KEY|map values/, keyWithoutColon],
  [/^BAD_INDENT|without - indicator|at node end/, misindented],
  plainly(
    /flow-(seq|map)-end token/,
    "stray-bracket",
    "A bracket is closed here that was not opened.",
    "Delete it, or put the whole value in quotation marks.",
  ),
  plainly(
    /^KEY_OVER_1024_CHARS/,
    "long-key",
    "The text before this colon is too long for a key.",
    "If it is text, put it in quotation marks after a key.",
  ),
  plainly(
    /^/,
    "unreadable",
    "This cannot be read here.",
    "Check brackets, quotation marks and spaces in this line and the one before, or put the text in quotation marks.",
  ),
];

function look(rows: readonly Row[], error: YAMLError, source: Source, next?: YAMLError): Trouble | undefined {
  const said = `${error.code} ${error.message}`;
  return rows.find(([pattern]) => pattern.test(said))?.[1](error, source, next);
}

/** @returns the trouble, if it is one that leaves the rest of the file readable */
export function softTrouble(error: YAMLError, source: Source): Trouble | undefined {
  const firstColumn = source.map.place(error.pos[0], error.pos[0]).column === 1;
  return firstColumn && / at node end/.test(error.message) ? undefined : look(SOFT, error, source);
}

/** @returns the trouble for an error that makes the rest unreliable; always one */
export function hardTrouble(error: YAMLError, next: YAMLError | undefined, source: Source): Trouble {
  // Keys between brackets are reported twice; the second report knows of the brackets.
  const telling = next?.code === "BLOCK_IN_FLOW" ? next : error;
  return look(HARD, telling, source, next)!;
}

/**
 * A value that holds a colon and a space, as in `title: Safety: Part 1`.
 * @returns the trouble and the offsets of those colons, or undefined if the error is another one
 */
export function colonInValue(
  error: YAMLError,
  next: YAMLError | undefined,
  source: Source,
): { trouble: Trouble; colons: number[] } | undefined {
  if (!/^Nested mappings/.test(error.message) || isKeyOverLines(error, next)) return undefined;
  const [start] = error.pos;
  const line = source.map.lineAt(start);
  const value = source.map.lines[line]!.slice(start - source.map.lineStart(line)).trimEnd();
  const colons = [...value.matchAll(/:(?=\s|$)/g)].map(({ index }) => start + index);
  if (colons.length === 0) return undefined;
  const mark = value.includes('"') ? "'" : '"';
  const hint = `Put the value in quotation marks: ${mark}${printable(value.slice(0, 100))}${mark}`;
  const message = "This value holds a colon with a space after it, which reads as a further key.";
  return { trouble: { code: "unquoted-colon", start, end: start + value.length, message, hint }, colons };
}
