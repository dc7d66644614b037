/** Lines of CSV that are safe to open in a spreadsheet (RFC 4180). */

import { printable } from "../input/printable.js";

/** Tells programs that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

const LINE_END = "\r\n";

/**
 * What a spreadsheet may take for the beginning of a formula, also in the wide forms of East Asian keyboards; and the sign
 * that keeps it from doing so, so that taking one off the front gives the text back.
 */
const LIKE_FORMULA = /^[\s\u200b-\u200d]*[=+\-@\uff1d\uff0b\uff0d\uff20|%']|^[\t\r\n]/;

const KEPT = /[^\n\t]+/g;

/** @returns the cell: a text that could be a formula has a `'` in front; control characters are written out, as `\x1b` */
function cell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const shown = value.replace(KEPT, printable);
  const safe = LIKE_FORMULA.test(shown) ? `'${shown}` : shown;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @returns the line, with its end */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells.map(cell).join(",") + LINE_END;
}
