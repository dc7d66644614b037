/** The students as a table, or where there is no room for one, as two lines each. */

import { cut } from "../text/cut.js";
import type { Page } from "../text/page.js";
import { counted } from "../view/words.js";
import { type Cell, cellsOf, type RowCells } from "./cells.js";
import type { CohortRow } from "./types.js";

const GAP = "  ";
const LEAST_NAME = 12;
const MOST_NAME = 40;
const LEAST_ID = 5;
const MOST_ID = 14;
const LEAST_BAR = 6;
const MOST_BAR = 25;
/** What stands around the bar's cells. */
const BRACKETS = 2;

interface Widths {
  name: number;
  id: number;
  bar: number;
}

interface Column {
  head: string;
  right?: boolean;
  cell(row: RowCells): Cell;
}

const plain = (text: string): Cell => ({ plain: text, painted: text });

function columnsFor({ name, id, bar }: Widths, page: Page): Column[] {
  const cutTo = (text: string, width: number): Cell => plain(cut(text, { ...page.setting, width }));
  return [
    { head: "Student", cell: (row) => cutTo(row.name, name) },
    { head: "ID", cell: (row) => cutTo(row.id, id) },
    { head: "For", cell: (row) => row.certification },
    { head: "Expires", right: true, cell: (row) => row.left },
    { head: "Points", cell: (row) => row.bar(bar) },
    { head: "", cell: (row) => row.figures },
    { head: "Verdict", cell: (row) => row.verdict },
    { head: "Sign", right: true, cell: (row) => row.letters },
    { head: "Proof", right: true, cell: (row) => row.proofs },
  ];
}

const widest = (texts: readonly string[], page: Page): number =>
  texts.reduce((most, text) => Math.max(most, page.setting.measure(text)), 0);

const between = (least: number, figure: number, most: number): number =>
  Math.min(Math.max(least, figure), most);

/** Shares out the room: what is fixed first, then names and IDs as long as they are, then the bar. Null where it is too little. */
function widthsFor(rows: readonly RowCells[], page: Page): Widths | null {
  const least: Widths = { name: 0, id: 0, bar: 0 };
  const fixed = columnsFor(least, page).slice(2);
  const taken = fixed.reduce(
    (sum, { head, cell }) =>
      sum +
      GAP.length +
      (head === "Points" ? BRACKETS : widest([head, ...rows.map((row) => cell(row).plain)], page)),
    GAP.length,
  );
  const room = page.setting.width - taken;
  const wishedName = between(
    LEAST_NAME,
    widest(
      rows.map(({ name }) => name),
      page,
    ),
    MOST_NAME,
  );
  const wishedId = between(
    LEAST_ID,
    widest(
      rows.map(({ id }) => id),
      page,
    ),
    MOST_ID,
  );
  let left = room - LEAST_NAME - LEAST_ID - LEAST_BAR;
  if (left < 0) return null;
  const grant = (wish: number): number => {
    const granted = Math.min(wish, left);
    left -= granted;
    return granted;
  };
  const id = LEAST_ID + grant(wishedId - LEAST_ID);
  const name = LEAST_NAME + grant(wishedName - LEAST_NAME);
  return { id, name, bar: LEAST_BAR + grant(MOST_BAR - LEAST_BAR) };
}

function tableLines(rows: readonly RowCells[], widths: Widths, page: Page): string[] {
  const { measure, paint } = page.setting;
  const columns = columnsFor(widths, page);
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const sizes = columns.map(({ head }, at) =>
    widest([head, ...cells.map((line) => (line[at] as Cell).plain)], page),
  );
  const set = (line: readonly Cell[]): string =>
    line
      .map(({ plain: text, painted }, at) => {
        const fill = " ".repeat((sizes[at] as number) - measure(text));
        return columns[at]?.right ? fill + painted : painted + fill;
      })
      .join(GAP)
      .trimEnd();
  return [paint(set(columns.map(({ head }) => plain(head))), "quiet"), ...cells.map(set)];
}

function needs({ letters, proofs }: CohortRow): string {
  const parts = [
    ...(letters > 0 ? [`${counted(letters, "letter")} to sign`] : []),
    ...(proofs > 0 ? [`${counted(proofs, "proof")} missing`] : []),
  ];
  return parts.join(", ");
}

function card(row: CohortRow, cells: RowCells, page: Page): string[] {
  const { setting } = page;
  const ends = `${cells.certification.plain}  `;
  const left = cells.left.plain.endsWith("s") ? `${cells.left.plain} left` : cells.left.plain;
  const room = setting.width - ends.length - left.length - GAP.length;
  const who = cut(`${cells.name} (${cells.id})`, { ...setting, width: room });
  const fill = " ".repeat(Math.max(0, room - setting.measure(who)));
  const bar = cells.bar(10);
  const first = `${GAP}${bar.plain} ${cells.figures.plain}${GAP}${cells.verdict.plain}`;
  const rest = needs(row);
  const fits = setting.measure(first) + GAP.length + rest.length <= setting.width;
  return [
    `${setting.paint(who, "strong")}${fill}${GAP}${ends}${left}`,
    `${GAP}${bar.painted} ${cells.figures.plain}${GAP}${cells.verdict.painted}${fits && rest ? GAP + rest : ""}`,
    ...(fits || rest === "" ? [] : [`${GAP}${cut(rest, { ...setting, width: setting.width - GAP.length })}`]),
  ];
}

/** @returns the lines of all rows, none wider than the page */
export function studentLines(rows: readonly CohortRow[], page: Page): string[] {
  const cells = rows.map((row) => cellsOf(row, page));
  const widths = widthsFor(cells, page);
  if (widths) return tableLines(cells, widths, page);
  return rows.flatMap((row, at) => card(row, cells[at] as RowCells, page));
}
