/** The table of the students, and what explains its bars. */

import type { CohortRow } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { CATEGORIES, CATEGORY_NAMES } from "../view/words.js";
import { COLUMNS, MOST, tableRow } from "./row.js";

function legend(threshold: number): Markup {
  const keys = CATEGORIES.map(
    (name) =>
      markup`<span class="key"><span class="swatch ${name}"></span> ${name}: ${CATEGORY_NAMES[name]}</span> `,
  );
  return markup`<p class="legend">${keys}<span class="key"><span class="swatch open"></span> more if MSSC agrees</span> <span class="key"><span class="swatch threshold"></span> ${threshold} points needed</span></p>
<p class="quiet legend">A bar shows the categories in this order, from the left, and ends at ${MOST} points.</p>
`;
}

/** @returns the table; without the script it has every row, in the order given */
export function cohortTable(rows: readonly CohortRow[], threshold: number): Markup {
  const heads = COLUMNS.map(
    ({ sort, title }) => markup`<th role="columnheader" scope="col" data-sort="${sort}">${title}</th>`,
  );
  return markup`${legend(threshold)}<table class="cohort" role="table"><caption class="unseen">Students, one row for each certification</caption>
<colgroup>${COLUMNS.map(() => markup`<col>`)}</colgroup>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup" id="rows" class="waiting">
${rows.map(tableRow)}</tbody></table>
<p id="empty" hidden>Nobody fits. Ask for less above, or press Clear.</p>
<p class="controls"><button type="button" id="more" hidden>Show more</button> <button type="button" id="all" hidden>Show all</button></p>
`;
}
