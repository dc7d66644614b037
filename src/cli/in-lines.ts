/** Texts broken into lines as wide as the terminal. */

import { columnsOf } from "../input/format.js";
import type { Terminal } from "./terminal.js";

const NARROWEST = 40;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** What a line begins with and what must stay whole: the place in a file, or spaces. */
const START = /^( *)(?:.*?:\d+:\d+ {2})?/;
/** A line of a file that is shown, or the caret under it. */
const QUOTED = /^ {2} *\d* \|(?: |$)/;

/** @returns a line in lines; a word that is too long stays whole */
function broken(line: string, columns: number): string[] {
  if (columnsOf(line) <= columns || QUOTED.test(line)) return [line];
  const [start = "", indent = ""] = START.exec(line) ?? [];
  const further = start === indent ? indent : `${indent}    `;
  const lines: string[] = [];
  let current = start;
  let used = columnsOf(start);
  let bare = true;
  for (const word of line.slice(start.length).split(" ")) {
    const takes = columnsOf(word) + (bare ? 0 : 1);
    if (used + takes > columns && !(bare && current === further)) {
      lines.push(current.trimEnd());
      current = further + word;
      used = columnsOf(current);
    } else {
      current += bare ? word : ` ${word}`;
      used += takes;
    }
    bare = false;
  }
  return [...lines, current];
}

/** @param text printable lines @param columns undefined: as they are @returns the same in lines of so many columns */
export function inColumns(text: string, columns: number | undefined): string {
  const lines = text.split("\n");
  return (columns === undefined ? lines : lines.flatMap((line) => broken(line, columns))).join("\n");
}

const readable = (columns: number | undefined): number | undefined =>
  columns === undefined ? undefined : Math.min(Math.max(columns, NARROWEST), WIDEST);

/** @returns columns that a line of a message may have; undefined where nobody looks, or they are not known */
export function errorWidth(terminal: Terminal): number | undefined {
  return readable(terminal.errorColumns());
}

/** @returns columns that a line of a result in sentences may have; undefined where nobody looks, or they are not known */
export function resultWidth(terminal: Terminal): number | undefined {
  return readable(terminal.display().columns);
}

/** @param text a result, printable @returns lines with their ends; where nobody looks, they are as long as they are */
export function inLines(text: string, terminal: Terminal): string {
  return `${inColumns(text, terminal.display().columns)}\n`;
}

/**
 * Tells an error, a warning, or what else goes to the error stream.
 * @param text printable; one line or several
 */
export function tell(text: string, terminal: Terminal): void {
  terminal.err(`${inColumns(text, errorWidth(terminal))}\n`);
}
