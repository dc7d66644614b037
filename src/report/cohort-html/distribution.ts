/** How far they are: how many have how many assured points, in tens. */

import { type CohortRow, STANDINGS } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { lyingBar } from "./drawing.js";

const STEP = 10;

interface Bin {
  words: string;
  rows: CohortRow[];
}

function bins(rows: readonly CohortRow[], threshold: number): Bin[] {
  const all: Bin[] = [];
  for (let from = 0; from < threshold; from += STEP)
    all.push({ words: `${from} to ${from + STEP - 1}`, rows: [] });
  all.push({ words: `${threshold} or more`, rows: [] });
  for (const row of rows) {
    const place = Math.min(Math.floor(row.points.assured / STEP), all.length - 1);
    (all[place] as Bin).rows.push(row);
  }
  return all.reverse();
}

/** @returns a table that reads as a chart, the most points first */
export function distribution(rows: readonly CohortRow[], threshold: number): Markup {
  const all = bins(rows, threshold);
  const most = Math.max(1, ...all.map((each) => each.rows.length));
  const body = all.map(({ words, rows: those }) => {
    const parts = STANDINGS.map((name) => ({
      name,
      size: those.filter(({ standing }) => standing === name).length,
    }));
    return markup`<tr><th scope="row">${words}</th><td class="drawn">${lyingBar(parts, most)}</td><td class="figure">${those.length}</td></tr>\n`;
  });
  return markup`<table class="distribution"><caption class="unseen">How many have how many assured points</caption>
<thead><tr><th scope="col">Assured points</th><td><span class="unseen">Drawn</span></td><th scope="col" class="figure">How many</th></tr></thead>
<tbody>${body}</tbody></table>
`;
}
