/** The employment years: a table where it fits, otherwise a sentence each. */

import type { YearsSection } from "../view/types.js";
import type { Page } from "./page.js";
import { type Column, tableLines } from "./table.js";

type Name = keyof YearsSection["columns"];

const ALL: Name[] = ["year", "from", "to", "work", "time", "hours", "points", "activities"];
const RIGHT: Name[] = ["time", "hours", "points"];

export function yearsLines({ columns, rows }: YearsSection, page: Page): string[] {
  const table = (names: readonly Name[]): string[] | null =>
    tableLines(
      names.map((name): Column => {
        return { head: columns[name], cells: rows.map((row) => row[name]), right: RIGHT.includes(name) };
      }),
      page,
    );
  const shown = ALL.filter((name) => rows.some((row) => row[name] !== ""));
  const lines = rows.some(({ rule }) => rule)
    ? null
    : (table(shown) ?? table(shown.filter((name) => name !== "from")));
  if (lines) return lines;
  return rows.flatMap(({ sentence, rule }) => [
    ...page.said({ text: sentence }, "  "),
    ...(rule ? page.rules([rule], "    ") : []),
  ]);
}
