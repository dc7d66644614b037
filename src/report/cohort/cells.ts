/** What stands in the cells of the overview's table. */

import { printable } from "../../input/printable.js";
import type { Points } from "../../scoring/result.js";
import { totalBar } from "../text/bar.js";
import type { Page } from "../text/page.js";
import type { Style } from "../text/paint.js";
import { VERDICT_STYLES } from "../text.js";
import { grouped } from "../view/away.js";
import { counted } from "../view/words.js";
import type { CohortRow, Standing } from "./types.js";

/** A text as it is measured and as it is printed. */
export interface Cell {
  plain: string;
  painted: string;
}

export const STANDING_STYLES: Record<Standing, Style> = { ...VERDICT_STYLES, expired: "bad" };

/** @returns how long a certification runs, in a word or two */
export function timeLeft(days: number): string {
  if (days < 0) return "over";
  return days === 0 ? "today" : counted(grouped(days), "day");
}

/** Who expires within so many days must look after the application now: from then on it is open. */
export const SOON = 90;

const plain = (text: string): Cell => ({ plain: text, painted: text });

function of(text: string, style: Style | undefined, { setting }: Page): Cell {
  return { plain: text, painted: setting.paint(text, style) };
}

function bar(points: Points, threshold: number, cells: number, { setting, signs }: Page): Cell {
  const scale = { threshold, most: threshold, cells };
  const bare = totalBar(points, scale, signs, (text) => text);
  return { plain: bare, painted: totalBar(points, scale, signs, setting.paint) };
}

/** The cells of a row that are the same however much room there is. */
export interface RowCells {
  name: string;
  id: string;
  certification: Cell;
  left: Cell;
  figures: Cell;
  verdict: Cell;
  letters: Cell;
  proofs: Cell;
  bar(cells: number): Cell;
}

const count = (figure: number): Cell => plain(figure === 0 ? "–" : String(figure));

/** @param page its signs and paint; what the student wrote is made printable here */
export function cellsOf(row: CohortRow, page: Page): RowCells {
  const { daysLeft, standing, points, threshold } = row;
  const pressing = standing !== "expired" && daysLeft <= SOON;
  return {
    name: printable(row.name),
    id: printable(row.id),
    certification: plain(row.certification),
    left: of(timeLeft(daysLeft), standing === "expired" ? "bad" : pressing ? "strong" : undefined, page),
    figures: plain(
      points.assured === points.possible ? `${points.assured}` : `${points.assured}–${points.possible}`,
    ),
    verdict: of(standing, STANDING_STYLES[standing], page),
    letters: count(row.letters),
    proofs: count(row.proofs),
    bar: (cells) => bar(points, threshold, cells, page),
  };
}
