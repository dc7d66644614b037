/** The points of each category and in all, with a bar each where there is room. */

import { pointsInWords } from "../../scoring/say-dates.js";
import type { PointsSection } from "../view/types.js";
import { categoryBar, type Scale, totalBar } from "./bar.js";
import { legendLines } from "./legend.js";
import type { Page } from "./page.js";

const LEAST_CELLS = 12;
const MOST_CELLS = 50;

/** @returns a row for each category and the total, its bar and what its parts stand for */
export function pointsLines(section: PointsSection, page: Page): string[] {
  const { categories, total, threshold } = section;
  const { signs, setting } = page;
  const rows = [...categories, total];
  const names = Math.max(...rows.map(({ name }) => name.length));
  const figures = rows.map((row) => pointsInWords(row));
  const widest = Math.max(...figures.map((figure) => figure.length));
  const room = setting.width - names - widest - 8;
  const wide = room >= LEAST_CELLS;
  const cells = Math.min(wide ? room : setting.width - 4, MOST_CELLS);
  const scale: Scale = { threshold, most: Math.max(threshold, total.possible), cells };
  const lines = rows.map((row, index) => {
    const start = `  ${row.name.padEnd(names)}  ${(figures[index] as string).padStart(widest)}`;
    if (!wide) return start;
    return row === total
      ? `${setting.paint(start, "strong")}  ${totalBar(row, scale, signs, setting.paint)}`
      : `${start}   ${categoryBar(row, scale, signs, setting.paint)}`.trimEnd();
  });
  const below = wide ? [] : [`  ${totalBar(total, scale, signs, setting.paint)}`];
  const indent = wide ? names + widest + 6 : 2;
  return [...lines, ...below, ...legendLines(section, page, indent), ...page.rules(section.rules)];
}
