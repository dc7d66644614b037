/** The foot of each page: whose checklist it is, of which day, and which page. Nothing for screen readers. */

import type { Canvas, Line } from "../../pdf/index.js";
import type { View } from "../view.js";
import { HAIR, LOOKS, PAGE, QUIET } from "./look.js";
import type { Sheet } from "./sheet.js";

const SMALL = { ...LOOKS.head, size: 7.5 };
/** What the number of the page takes. */
const NUMBER_WIDTH = 80;

/** The line, its beginning where it is too long. */
function lineOf(sheet: Sheet, text: string): Line {
  const width = PAGE.width - NUMBER_WIDTH;
  const [line, ...more] = sheet.set([{ text }], width, SMALL);
  if (more.length === 0) return line!;
  return sheet.set([{ text: `${[...text].slice(0, 60).join("")}…` }], width, SMALL)[0]!;
}

/** @returns what draws the foot of a page, counted from 0 */
export function footOf(
  sheet: Sheet,
  { title, name, id, asOf }: View,
): (canvas: Canvas, page: number, of: number) => void {
  const line = lineOf(sheet, `${title}: ${name}, ID ${id}, as of ${asOf}`);
  return (canvas, page, of) => {
    const number = `Page ${page + 1} of ${of}`;
    canvas.rule(PAGE.left, PAGE.foot + 11, PAGE.width, { weight: 0.4, ink: HAIR });
    canvas.untagged(() => {
      canvas.ink(QUIET);
      canvas.lines([line], { x: PAGE.left, y: PAGE.foot, size: SMALL.size, leading: 0 });
      canvas.text(PAGE.left + PAGE.width - canvas.width(number, SMALL), PAGE.foot, number, SMALL);
    });
  };
}
