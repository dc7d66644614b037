/** The figures at the top: how many stand how, and who must act. With the script, each filters the table. */

import { CLOSE, isClose } from "../cohort/close.js";
import { type CohortRow, STANDINGS } from "../cohort/types.js";
import { type Markup, markup } from "../html/markup.js";
import { grouped } from "../view/away.js";
import { STANDING_SIGNS, STANDING_WORDS } from "./standing.js";

/** Who expires within so many days must act now. */
const SOON = 30;
/** The application is open from so many days before the expiry. */
const OPEN = 90;

interface Tile {
  /** The field it fills in, and with what. */
  field: string;
  value: string;
  words: string;
  sign?: string;
  look?: string;
  fits(row: CohortRow): boolean;
}

const within =
  (days: number) =>
  ({ daysLeft }: CohortRow): boolean =>
    daysLeft >= 0 && daysLeft <= days;

const TILES: readonly Tile[] = [
  ...STANDINGS.map(
    (standing): Tile => ({
      field: "standing",
      value: standing,
      words: STANDING_WORDS[standing],
      sign: STANDING_SIGNS[standing],
      look: standing,
      fits: (row) => row.standing === standing,
    }),
  ),
  {
    field: "missing",
    value: `${CLOSE}`,
    words: `close: ${CLOSE} points or fewer missing`,
    fits: isClose,
  },
  { field: "within", value: `${SOON}`, words: `expiring within ${SOON} days`, fits: within(SOON) },
  { field: "within", value: `${OPEN}`, words: `expiring within ${OPEN} days`, fits: within(OPEN) },
  {
    field: "needs",
    value: "any",
    words: "with letters or proof to get",
    fits: ({ letters, proofs }) => letters + proofs > 0,
  },
];

/** @returns the figures; buttons that the script switches on */
export function tiles(rows: readonly CohortRow[]): Markup {
  const all = TILES.map(({ field, value, words, sign, look, fits }) => {
    const count = grouped(rows.filter(fits).length);
    const before = sign ? markup`<span class="sign" aria-hidden="true">${sign}</span> ` : null;
    return markup`<li><button type="button" class="tile${look ? ` ${look}` : ""}" data-field="${field}" data-value="${value}" disabled><b>${count}</b> <span>${before}${words}</span></button></li>\n`;
  });
  return markup`<ul class="tiles">${all}</ul>\n`;
}
