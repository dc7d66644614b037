/** Columns of text. */

import type { Page } from "./page.js";

const GAP = "  ";

export interface Column {
  head: string;
  cells: string[];
  /** Figures stand at the right of their column. */
  right?: boolean;
}

/** @returns the lines of the table, or null where it is wider than the page */
export function tableLines(columns: readonly Column[], page: Page): string[] | null {
  const { measure, paint, width } = page.setting;
  const widths = columns.map(({ head, cells }) => Math.max(...[head, ...cells].map(measure)));
  const whole = widths.reduce((sum, each) => sum + each + GAP.length, 0);
  if (whole > width) return null;
  const line = (cell: (column: Column) => string): string =>
    columns
      .map((column, index) => {
        const text = cell(column);
        const fill = " ".repeat((widths[index] as number) - measure(text));
        return GAP + (column.right ? fill + text : text + fill);
      })
      .join("")
      .trimEnd();
  const rows = columns[0]?.cells.map((_, row) => line(({ cells }) => cells[row] as string)) ?? [];
  return [
    paint(
      line(({ head }) => head),
      "quiet",
    ),
    ...rows,
  ];
}
