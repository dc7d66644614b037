/** A diagnostic as lines of plain text, with the line of the file and a caret under the place. */

import type { Diagnostic } from "./diagnostic.js";
import { printable } from "./printable.js";

/** Columns of the source line that are shown at most and, in a narrow terminal, at least. */
const WIDEST = 96;
const NARROWEST = 24;
/** The part of them that stands before the place, at least. */
const BEFORE = 5 / 12;
const TAB = "    ";

interface Cell {
  shown: string;
  /** Columns that it takes on a terminal. */
  width: number;
  /** Offset in the line. */
  offset: number;
}

/** Each takes one column. The tables of the other characters take a while to set up. */
const NARROW = /^[ -\u02ff\u2010-\u2027]$/;

function widthOf(character: string): number {
  if (NARROW.test(character)) return 1;
  if (/^[\p{M}\u200c\u200d]$/u.test(character)) return 0;
  const wide =
    /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
  return wide.test(character) ? 2 : 1;
}

/** The characters of a line as they are shown: tabs as spaces, unseen ones written out. */
function cellsOf(line: string): Cell[] {
  let offset = 0;
  return Array.from(line, (character) => {
    const cell = { shown: character === "\t" ? TAB : printable(character), offset };
    offset += character.length;
    return { ...cell, width: cell.shown === character ? widthOf(character) : cell.shown.length };
  });
}

/** @param text printable @returns columns that it takes on a terminal */
export const columnsOf = (text: string): number =>
  Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);

const widthAll = (cells: readonly Cell[]) => cells.reduce((sum, { width }) => sum + width, 0);

/** The part of the line around the place that fits, and the caret under it. */
function excerpt(
  line: string,
  { column, endColumn }: Diagnostic,
  widest: number,
): [shown: string, caret: string] {
  // What is far outside is cut before it is looked at: a line may have millions of characters.
  const near = Math.max(0, column - 1 - WIDEST * 2);
  const cells = cellsOf(line.slice(near, column + WIDEST * 2)).map((cell) => ({
    ...cell,
    offset: cell.offset + near,
  }));
  const place = cells.findIndex(({ offset }) => offset >= column - 1);
  const at = place < 0 ? cells.length : place;
  let from = at;
  while (from > 0 && (widthAll(cells.slice(from, at)) < widest * BEFORE || widthAll(cells) <= widest))
    from -= 1;
  let to = from;
  while (to < cells.length && widthAll(cells.slice(from, to + 1)) <= widest) to += 1;
  const before = from > 0 || near > 0 ? "…" : "";
  const after = to < cells.length || line.length > column + WIDEST * 2 ? "…" : "";
  const marked = cells.slice(at, to).filter(({ offset }) => offset < endColumn - 1);
  const shown = cells.slice(from, to).map((cell) => cell.shown);
  return [
    before + shown.join("") + after,
    " ".repeat(before.length + widthAll(cells.slice(from, at))) + "^".repeat(Math.max(1, widthAll(marked))),
  ];
}

/**
 * @param diagnostic what to show
 * @param fileName as it is to be shown
 * @param lines of the file (`splitLines`); without the line in question, none is shown
 * @param columns that the line of the file and its caret may take; the messages may be longer
 * @returns lines without line ends, free of control characters: place and message, the line of the file, a caret
 *   under the place, the hint
 */
export function formatDiagnostic(
  diagnostic: Diagnostic,
  fileName: string,
  lines: readonly string[],
  columns = Number.POSITIVE_INFINITY,
): string[] {
  const { line, column, message, hint } = diagnostic;
  const shown = [`${printable(fileName)}:${line}:${column}  ${printable(message)}`];
  const source = lines[line - 1];
  const gutter = " ".repeat(String(line).length);
  if (source) {
    // Around it stand the gutter, and perhaps dots at both ends.
    const room = Math.max(NARROWEST, columns - gutter.length - 7);
    const [text, caret] = excerpt(source, diagnostic, Math.min(WIDEST, room));
    shown.push(`  ${line} | ${text}`, `  ${gutter} | ${caret}`);
  }
  if (hint !== undefined) shown.push(`  ${gutter}   ${printable(hint)}`);
  return shown;
}
