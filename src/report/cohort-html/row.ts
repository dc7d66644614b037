/** A row of the table: one certification of one student. */

import { printable } from "../../input/printable.js";
import { pointsInWords } from "../../scoring/say-dates.js";
import { sayDayShort } from "../../scoring/say-day.js";
import type { CohortRow } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { awayInWords } from "../view/away.js";
import { CATEGORIES } from "../view/words.js";
import { lyingBar } from "./drawing.js";
import { STANDING_SIGNS, STANDING_WORDS } from "./standing.js";

/** What every bar of the table is drawn against; a bar that is longer ends here, its figure says more. */
export const MOST = 150;

/** Keeps a figure with its category. */
const UNBROKEN = "\u00a0";

/** The columns, in their order: what they are called, and what the script sorts by. */
export const COLUMNS = [
  { sort: "name", title: "Student" },
  { sort: "certification", title: "For" },
  { sort: "expires", title: "Expires" },
  { sort: "points", title: "Points" },
  { sort: "standing", title: "Verdict" },
  { sort: "letters", title: "Letters to sign" },
  { sort: "proofs", title: "Proofs missing" },
] as const;

function points({ points: total, categories, threshold }: CohortRow): Markup {
  const parts = CATEGORIES.map((name) => ({ name, size: categories[name].assured }));
  const open = { name: "open", size: total.possible - total.assured };
  const figures = CATEGORIES.filter((name) => categories[name].possible > 0).map((name) =>
    `${name} ${pointsInWords(categories[name])}`.replaceAll(" ", UNBROKEN),
  );
  return markup`${lyingBar([...parts, open], MOST, threshold)}<b>${pointsInWords(total)}</b>${
    figures.length > 0 ? markup` <span class="quiet">${figures.join(" · ")}</span>` : null
  }`;
}

/** On a narrow screen the head of the column stands in the cell. */
const named = (title: string): Markup => markup`<span class="instead">${title}: </span>`;

const figure = (count: number, title: string, which: readonly string[] = []): Markup =>
  markup`<td role="cell" class="figure${count === 0 ? " none" : ""}">${named(title)}${count === 0 ? "–" : count}${which.length > 0 ? markup` <span class="quiet">${which.join("; ")}</span>` : null}</td>`;

/** @returns the row; the script gives its link a way to the checklist */
export function tableRow(row: CohortRow): Markup {
  const { name, id, certification, expires, daysLeft, standing, note, letters, proofs, needed } = row;
  return markup`<tr role="row"><th role="rowheader" scope="row"><a>${printable(name)}</a> <span class="id">${printable(id)}</span></th><td role="cell">${certification}</td><td role="cell">${named("Expires")}${sayDayShort(expires)} <span class="quiet">${awayInWords(daysLeft).replace(/, over .*/, "")}</span></td><td role="cell" class="drawn">${points(row)}</td><td role="cell" class="${standing}"><span class="sign" aria-hidden="true">${STANDING_SIGNS[standing]}</span> <span class="word">${STANDING_WORDS[standing]}</span>${
    note === null ? null : markup` <span class="quiet">${note}</span>`
  }</td>${figure(letters, "Letters to sign")}${figure(proofs, "Proofs missing", needed)}</tr>\n`;
}
