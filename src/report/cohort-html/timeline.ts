/** When they expire: a column for each month, the years side by side. */

import { sayMonth } from "../../scoring/say-day.js";
import { type CohortRow, STANDINGS } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { grouped } from "../view/away.js";
import { listed } from "../view/words.js";
import { columns } from "./drawing.js";
import { STANDING_WORDS } from "./standing.js";

/** Years from that of the as-of date on; a certification lasts five. */
const BACK = 1;
const AHEAD = 5;
const MONTHS = 12;

const monthOf = (iso: string): string => iso.slice(0, 7);
const yearOf = (iso: string): number => Number(iso.slice(0, 4));

function byMonth(rows: readonly CohortRow[]): Map<string, CohortRow[]> {
  const months = new Map<string, CohortRow[]>();
  for (const row of rows) {
    const month = monthOf(row.expires);
    const those = months.get(month);
    if (those) those.push(row);
    else months.set(month, [row]);
  }
  return months;
}

const parts = (rows: readonly CohortRow[]): { name: string; size: number }[] =>
  STANDINGS.map((name) => ({ name, size: rows.filter(({ standing }) => standing === name).length }));

function figures(months: ReadonlyMap<string, CohortRow[]>): Markup {
  const rows = [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, those]) => {
      const sizes = parts(those);
      return markup`<tr><th scope="row">${sayMonth(month)}</th><td class="figure">${those.length}</td><td>${sizes
        .filter(({ size }) => size > 0)
        .map(({ name, size }) => `${size} ${STANDING_WORDS[name as keyof typeof STANDING_WORDS]}`)
        .join(", ")}</td></tr>\n`;
    });
  return markup`<details><summary>The figures by month</summary><table class="months"><caption class="unseen">How many expire in which month</caption>
<thead><tr><th scope="col">Month</th><th scope="col" class="figure">How many</th><th scope="col">Of these</th></tr></thead>
<tbody>${rows}</tbody></table></details>
`;
}

function year(number: number, months: ReadonlyMap<string, CohortRow[]>, most: number, asOf: string): Markup {
  const all = Array.from({ length: MONTHS }, (_, index) =>
    parts(months.get(`${number}-${String(index + 1).padStart(2, "0")}`) ?? []),
  );
  const now = number === yearOf(asOf) ? Number(asOf.slice(5, 7)) - 1 : undefined;
  return markup`<li>${columns(all, most, now)}<span>${number}</span></li>\n`;
}

/** @returns the chart, what it shows in words, and its figures as a table */
export function timeline(rows: readonly CohortRow[], asOf: string): Markup {
  const months = byMonth(rows);
  const first = yearOf(asOf) - BACK;
  const last = yearOf(asOf) + AHEAD;
  const shown = [...months].filter(([month]) => yearOf(month) >= first && yearOf(month) <= last);
  const most = Math.max(1, ...shown.map(([, those]) => those.length));
  const fullest = shown.find(([, those]) => those.length === most);
  const outside = (name: string, fits: (year: number) => boolean): string[] => {
    const count = rows.filter(({ expires }) => fits(yearOf(expires))).length;
    return count === 0 ? [] : [`${grouped(count)} ${name}`];
  };
  const beyond = [
    ...outside(`before ${first}`, (each) => each < first),
    ...outside(`after ${last}`, (each) => each > last),
  ];
  const years = Array.from({ length: last - first + 1 }, (_, index) =>
    year(first + index, months, most, asOf),
  );
  return markup`<ol class="timeline" aria-hidden="true">${years}</ol>
<p class="quiet">${fullest ? `A column is a month; the highest, ${sayMonth(fullest[0])}, stands for ${grouped(most)}. The dashed line is the as-of date’s month.` : null}${
    beyond.length > 0 ? ` Not drawn: ${listed(beyond)}.` : null
  }</p>
${figures(months)}`;
}
