/** Where new lines go, and how they are put there. */

import type { Source, Splice } from "./source.js";
import { indented } from "./write.js";

const isBlank = (line: string): boolean => line.trim() === "";
const isComment = (line: string): boolean => /^\s*#/.test(line);
/** @returns how far in a line begins */
export const indentOf = (line: string): number => line.search(/\S|$/);

/**
 * @param end offset after the last character of a part that is written in lines
 * @param column comments below it that stand at least so far in belong to it; never those at the margin
 * @returns offset of the first line after the part and its comments, or of the end of the text
 */
export function afterPart(source: Source, end: number, column: number): number {
  let after = source.nextLine(end);
  for (let start = after; start < source.text.length; start = source.nextLine(start)) {
    const line = source.line(start);
    if (isBlank(line)) continue;
    if (!isComment(line) || indentOf(line) < Math.max(1, column)) break;
    after = source.nextLine(start);
  }
  return after;
}

/** @returns offset of the first line below that is not blank, or of the end of the text */
export function pastBlank(source: Source, start: number): number {
  let at = start;
  while (at < source.text.length && isBlank(source.line(at))) at = source.nextLine(at);
  return at;
}

/** @param start offset of the beginning of a line @returns whether the line above is blank */
export function blankAbove(source: Source, start: number): boolean {
  return start > 0 && isBlank(source.line(source.lineStart(start - 1)));
}

/**
 * @param start offset of the beginning of a line, or of the end of the text
 * @param lines without line ends
 * @param column of the first character of each line
 */
export function insertLines(source: Source, start: number, lines: readonly string[], column: number): Splice {
  const eol = source.eol(start);
  const body = indented(lines, column).join(eol);
  // A last line without an end stays without one.
  const atEnd = start === source.text.length && start > 0 && source.text[start - 1] !== "\n";
  return { start, end: start, put: atEnd ? eol + body : body + eol };
}
