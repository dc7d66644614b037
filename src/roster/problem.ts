/** What is wrong with a table, by row and column. */

/** A place in a table: the row as a spreadsheet counts it, from 1; the column from 0. */
export interface Place {
  row: number;
  column?: number | undefined;
}

export interface RosterProblem {
  /** Stable name of the kind of mistake; those of the activity file, and some of the table's own. */
  code: string;
  /** Nothing where it is about the table as a whole. */
  row?: number | undefined;
  /** As spreadsheets call it: `F`, `AB`. */
  column?: string | undefined;
  /** The heading of the column, as the table has it. */
  heading?: string | undefined;
  message: string;
  /** What to do about it. */
  hint?: string | undefined;
}

/** @param column from 0 @returns `A`, `Z`, `AA` … */
export function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}

/** @param headings of the table */
export function problemAt(
  { row, column }: Place,
  headings: readonly string[],
  { code, message, hint }: { code: string; message: string; hint?: string | undefined },
): RosterProblem {
  const heading = column === undefined ? undefined : headings[column];
  return {
    code,
    row,
    ...(column !== undefined && { column: letters(column) }),
    ...(heading && { heading }),
    message,
    ...(hint !== undefined && { hint }),
  };
}
