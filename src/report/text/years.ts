/** The employment years: a table where it fits, otherwise a sentence each. */

import type { Sentence, YearRow, YearsSection } from "../view/types.js";
import type { Page } from "./page.js";
import { type Column, tableLines } from "./table.js";

type Name = keyof YearsSection["columns"];

const ALL: Name[] = ["year", "from", "to", "work", "time", "hours", "points", "activities"];
const RIGHT: Name[] = ["time", "hours", "points"];

/** What can be left out where there is little room, the first that does: the years follow one another. */
const WITHOUT: Name[][] = [[], ["from"], ["from", "to"]];

const ruleOf = ({ year, work, rule }: YearRow): Sentence[] =>
  rule ? [{ ...rule, text: `Year ${year}, ${work}: ${rule.text}` }] : [];

/** @returns the table with the rules below it, or a sentence for each year and its rule */
export function yearsLines({ columns, rows }: YearsSection, page: Page): string[] {
  const shown = ALL.filter((name) => rows.some((row) => row[name] !== ""));
  for (const without of WITHOUT) {
    const names = shown.filter((name) => !without.includes(name));
    const lines = tableLines(
      names.map((name): Column => {
        return { head: columns[name], cells: rows.map((row) => row[name]), right: RIGHT.includes(name) };
      }),
      page,
    );
    if (lines) return [...lines, ...page.rules(rows.flatMap(ruleOf))];
  }
  return rows.flatMap(({ sentence, rule }) => [
    ...page.said({ text: sentence }, "  "),
    ...(rule ? page.rules([rule], "    ") : []),
  ]);
}
