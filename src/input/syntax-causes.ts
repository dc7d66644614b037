/** Syntax errors whose cause is elsewhere than the YAML library says, each found and put in plain English. */

import { isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Trouble } from "./diagnostic.js";
import type { LineMap } from "./lines.js";
import type { Tree } from "./parse.js";
import { quoted } from "./printable.js";

export interface Source {
  text: string;
  map: LineMap;
  document: Tree["document"];
}

/** @returns the trouble behind an error; `next` is the error reported after it */
export type Explain = (error: YAMLError, source: Source, next: YAMLError | undefined) => Trouble;

const QUOTE = "Put the whole value in quotation marks.";

/** A trouble, in one line. */
export const at = (start: number, end: number, code: string, message: string, hint: string): Trouble => {
  return { code, start, end, message, hint };
};

/** Where the last node begins of those before an offset that fit; the offset itself, if none does. */
function lastBefore(source: Source, offset: number, fits: (node: Node) => boolean): number {
  let found = offset;
  visit(source.document, {
    Node: (_, node) => {
      const [start] = (node as Node).range!;
      if (start < offset && fits(node as Node)) found = start;
    },
  });
  return found;
}

const isQuoted = (node: Node) => isScalar(node) && /^QUOTE/.test(node.type!);

function unclosedQuote(start: number, source: Source): Trouble {
  const mark = source.text.charAt(start);
  const message = "A quotation mark is opened here and not closed in this line.";
  const hint = `Close the text with ${mark} at its end. ${mark === "'" ? 'If it holds an apostrophe, use " around it.' : "If it holds \" itself, use ' around it."}`;
  return at(start, start + 1, "unclosed-quote", message, hint);
}

export const quoteUnclosed: Explain = ({ pos: [start] }, source) =>
  unclosedQuote(lastBefore(source, start, isQuoted), source);

export const bracketUnclosed: Explain = ({ pos: [offset] }, source) => {
  const isOpen = (node: Node) => isCollection(node) && node.flow === true && !isClosed(node, source);
  const opened = lastBefore(source, offset, isOpen);
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

function endsIn(line: number, node: Node, { map }: Source): boolean {
  return map.lineAt(node.range![1] - 1) === line;
}

/** Text behind something that was complete already: a closed quotation mark, a bracket, a reference. */
export const textAfter: Explain = ({ pos: [start, end] }, source) => {
  const line = source.map.lineAt(start);
  const opened = lastBefore(source, start, (node) => isQuoted(node) && endsIn(line, node, source));
  if (source.map.lineAt(opened) < line) return unclosedQuote(opened, source);
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

export const firstSpecial: Explain = ({ pos: [start, end] }, { text }) => {
  const message = `A value cannot begin with ${quoted(text.charAt(start))} as it stands.`;
  return at(start, end, "special-start", message, QUOTE);
};

/** A text after `>` or `|`, which stand for a text that begins in the next line. */
export const foldedText: Explain = ({ pos: [offset, end] }, { text }) => {
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
    "This line is indented with a tab, and YAML allows only spaces there.",
    "Replace each tab at the beginning of the lines by spaces (two for each level).",
  );
}

/** The library reports both when a text and the key in the next line look like one key over two lines. */
export function isKeyOverLines(error: YAMLError, next: YAMLError | undefined): next is YAMLError {
  return next?.code === "MULTILINE_IMPLICIT_KEY" && next.pos[0] === error.pos[0];
}

/** A line that goes on where the line above was complete; or a `?` in place of a value. */
export const deeper: Explain = (error, source, next) => {
  if (!isKeyOverLines(error, next)) return firstSpecial(error, source, next);
  const line = source.map.lineAt(next.pos[1] - 1);
  const start = source.map.textStart(line);
  const message =
    "This line begins further to the right than the one before it, so it reads as a part of that one.";
  const hint =
    "Let it begin in the same column as the other keys around it, or put a text that runs over several lines in quotation marks.";
  return tabInstead(line, source) ?? at(start, start + 1, "bad-indentation", message, hint);
};

export const keyWithoutColon: Explain = (error, source, next) => {
  const [offset] = error.pos;
  const line = source.map.lineAt(offset);
  const start = source.map.textStart(line);
  const content = source.map.lines[line]!.trim();
  if (/^- /.test(content)) return misplacedList(error, source, next);
  const glued = /^[\w-]+:(?=\S)/.exec(content);
  const dash = /^-\S/.test(content);
  const hint = glued
    ? `Put a space after the colon: ${glued[0]} ${content.slice(glued[0].length)}`
    : dash
      ? "Put a space after the dash."
      : "Write a key, a colon, a space and the value. If the line goes on with the text above, indent it further.";
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

export const misindented: Explain = ({ pos: [offset] }, source) => {
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
      "Give all keys of one group, and all dashes of one list, the same number of spaces before them.",
    )
  );
};

export const misplacedList: Explain = ({ pos: [offset] }, source) => {
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

/** A tab that the library complains of itself. */
export const tab: Explain = ({ pos: [start, end] }, source) => {
  const message = "There is a tab here where YAML allows only spaces.";
  const found = at(start, end, "tab-indentation", message, "Replace the tab by spaces.");
  return tabInstead(source.map.lineAt(start), source) ?? found;
};
