/** What the YAML library reports, in words for people who do not know YAML. Its messages are told apart by pattern. */

import { isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Trouble } from "./diagnostic.js";
import type { LineMap } from "./lines.js";
import type { Tree } from "./parse.js";
import { printable, quoted } from "./printable.js";

export interface Source {
  text: string;
  map: LineMap;
  document: Tree["document"];
}

type Explain = (error: YAMLError, source: Source, next: YAMLError | undefined) => Trouble;
type Row = readonly [pattern: RegExp, explain: Explain];

const QUOTE = "Put the whole value in quotation marks.";

const at = (start: number, end: number, code: string, message: string, hint: string): Trouble => {
  return { code, start, end, message, hint };
};

/** A row that always says the same, at the place the library gives. */
function plainly(pattern: RegExp, code: string, message: string, hint: string): Row {
  return [pattern, ({ pos: [start, end] }) => at(start, end, code, message, hint)];
}

/** The last node that begins before an offset and is of the kind asked for. */
function lastBefore(source: Source, offset: number, fits: (node: Node) => boolean): number | undefined {
  let found: number | undefined;
  visit(source.document, {
    Node: (_, node) => {
      const [start] = (node as Node).range!;
      if (start < offset && fits(node as Node)) found = Math.max(found ?? 0, start);
    },
  });
  return found;
}

const isQuoted = (node: Node) => isScalar(node) && /^QUOTE/.test(node.type!);

function unclosedQuote(start: number, source: Source): Trouble {
  const mark = source.text[start]!;
  const message = "A quotation mark is opened here and not closed in this line.";
  const hint = `Close the text with ${mark} at its end. ${mark === "'" ? 'If it holds an apostrophe, use " around it.' : "If it holds \" itself, use ' around it."}`;
  return at(start, start + 1, "unclosed-quote", message, hint);
}

const quoteUnclosed: Explain = ({ pos: [start] }, source) =>
  unclosedQuote(lastBefore(source, start, isQuoted) ?? start, source);

const bracketUnclosed: Explain = ({ pos: [offset] }, source) => {
  const start = lastBefore(
    source,
    offset,
    (node) => isCollection(node) && node.flow === true && !isClosed(node, source),
  );
  const opened = start ?? offset;
  const mark = source.text[opened] === "{" ? "}" : "]";
  const message = `A bracket is opened here, and the ${mark} that closes it is missing.`;
  return at(
    opened,
    opened + 1,
    "unclosed-bracket",
    message,
    `Put ${mark} at the end of the list, or quotation marks around the text.`,
  );
};

function isClosed(node: Node, { text }: Source): boolean {
  const [start, end] = node.range!;
  return text[end - 1] === (text[start] === "{" ? "}" : "]");
}

/** Text behind something that was complete already: a closed quotation mark, a bracket, a reference. */
const textAfter: Explain = ({ pos: [start, end] }, source) => {
  const line = source.map.lineAt(start);
  const opened = lastBefore(source, start, isQuoted);
  if (opened !== undefined && source.map.lineAt(opened) < line) return unclosedQuote(opened, source);
  const before = source.text.slice(0, start).trimEnd().at(-1)!;
  const [what, hint] = /["']/.test(before)
    ? [
        "a closing quotation mark",
        before === "'"
          ? 'An apostrophe inside a text needs double quotation marks around the text: "the operator\'s course".'
          : "Put the whole text in quotation marks, single ones (') if it holds double ones itself.",
      ]
    : ["what is complete already", QUOTE];
  return at(start, end, "text-after-value", `There is text after ${what}.`, hint);
};

const firstSpecial: Explain = ({ pos: [start, end] }, { text }) => {
  const message = `A value cannot begin with ${quoted(text.charAt(start))} as it stands.`;
  return at(start, end, "special-start", message, QUOTE);
};

/** A text after `>` or `|`, which stand for a text that begins in the next line. */
const foldedText: Explain = ({ pos: [offset, end] }, { text }) => {
  const start = Math.max(text.lastIndexOf(">", offset), text.lastIndexOf("|", offset));
  const message = `A value cannot begin with ${quoted(text.charAt(start))} as it stands.`;
  const hint = "Put the whole value in quotation marks, or begin a longer text in the next line, indented.";
  return at(start, end, "special-start", message, hint);
};

/** The line begins with a tab: of all that the library may make of it, that is the cause. */
function tabInstead(line: number, source: Source): Trouble | undefined {
  const tab = /^ *\t/.exec(source.map.lines[line]!);
  if (tab === null) return undefined;
  const start = source.map.lineStart(line) + tab[0].length - 1;
  return at(
    start,
    start + 1,
    "tab-indentation",
    "This line is indented with a tab, and YAML allows only blanks there.",
    "Replace each tab at the beginning of the lines by blanks (two for each level).",
  );
}

/** The library reports both when a text and the key in the next line look like one key over two lines. */
function isKeyOverLines(error: YAMLError, next: YAMLError | undefined): next is YAMLError {
  return next?.code === "MULTILINE_IMPLICIT_KEY" && next.pos[0] === error.pos[0];
}

/** A line that goes on where the line above was complete; or a `?` in place of a value. */
const deeper: Explain = (error, source, next) => {
  if (!isKeyOverLines(error, next)) return firstSpecial(error, source, next);
  const line = source.map.lineAt(next.pos[1] - 1);
  const start = source.map.textStart(line);
  const message =
    "This line begins further to the right than the one before it, so it reads as a part of that one.";
  const hint =
    "Let it begin in the same column as the other keys around it, or put a text that runs over several lines in quotation marks.";
  return tabInstead(line, source) ?? at(start, start + 1, "bad-indentation", message, hint);
};

const keyWithoutColon: Explain = (error, source, next) => {
  const [offset] = error.pos;
  const line = source.map.lineAt(offset);
  const start = source.map.textStart(line);
  const content = source.map.lines[line]!.trim();
  if (/^- /.test(content)) return misplacedList(error, source, next);
  const glued = /^[\w-]+:(?=\S)/.exec(content);
  const dash = /^-\S/.test(content);
  const hint = glued
    ? `Put a blank after the colon: ${glued[0]} ${content.slice(glued[0].length)}`
    : dash
      ? "Put a blank after the dash."
      : "Write a key, a colon, a blank and the value. If the line goes on with the text above, indent it further.";
  return (
    tabInstead(line, source) ??
    at(
      start,
      start + content.length,
      "missing-colon",
      "This line is not of the form “key: value”.",
      hint.slice(0, 200),
    )
  );
};

const misindented: Explain = ({ pos: [offset] }, source) => {
  const line = source.map.lineAt(offset);
  const start = source.map.textStart(line);
  const message = "This line does not begin in the same column as the others it belongs to.";
  return (
    tabInstead(line, source) ??
    at(
      start,
      start + 1,
      "bad-indentation",
      message,
      "Give all keys of one group, and all dashes of one list, the same number of blanks before them.",
    )
  );
};

const misplacedList: Explain = ({ pos: [offset] }, source) => {
  const line = source.map.lineAt(offset);
  const start = source.map.textStart(line);
  const message = "An entry of a list (a line with a dash) stands where it belongs to no list.";
  return (
    tabInstead(line, source) ??
    at(
      start,
      start + 1,
      "misplaced-list",
      message,
      "A list starts on the line after its key, and all its dashes begin in the same column.",
    )
  );
};

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
  [
    /^TAB_AS_INDENT/,
    (error, source) =>
      tabInstead(source.map.lineAt(error.pos[0]), source) ??
      at(
        error.pos[0],
        error.pos[1],
        "tab-indentation",
        "There is a tab here where YAML allows only blanks.",
        "Replace the tab by blanks.",
      ),
  ],
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
    "Check brackets, quotation marks and blanks in this line and the one before, or put the text in quotation marks.",
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
 * A value that holds a colon and a blank, as in `title: Safety: Part 1`.
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
  const message = "This value holds a colon with a blank after it, which reads as a further key.";
  return { trouble: { code: "unquoted-colon", start, end: start + value.length, message, hint }, colons };
}
