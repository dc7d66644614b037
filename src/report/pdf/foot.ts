/** The foot of each page: whose checklist it is, of which day, and which page. Nothing for screen readers. */

import type { Canvas, Line } from "../../pdf/index.js";
import type { View } from "../view.js";
import { HAIR, LOOKS, PAGE, QUIET } from "./look.js";
import type { Sheet } from "./sheet.js";

const SMALL = { ...LOOKS.head, size: 7.5 };
/** What the number of the page takes. */
const NUMBER_WIDTH = 80;

/** Longer names and IDs are cut: they stand in full at the head of the document. */
const LONGEST = { name: 44, id: 24 };
const SHORTEST = 2;

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** @param text of the foot for names and IDs of so many characters @returns the longest that fits into one line */
function fitted(sheet: Sheet, text: (name: number, id: number) => string): Line {
  for (let less = 0; ; less += 2) {
    const shown = text(Math.max(SHORTEST, LONGEST.name - less), Math.max(SHORTEST, LONGEST.id - less));
    const [line, ...more] = sheet.set([{ text: shown }], PAGE.width - NUMBER_WIDTH, SMALL);
    if (more.length === 0 || less >= LONGEST.name) return line!;
  }
}

/** @param of the document: its title, whose it is, and of which day @returns what draws the foot of a page, counted from 0 */
export function footOf(
  sheet: Sheet,
  { title, name, id, asOf }: Pick<View, "title" | "name" | "id" | "asOf">,
): (canvas: Canvas, page: number, of: number) => void {
  const line = fitted(
    sheet,
    (forName, forId) => `${title}: ${cut(name, forName)}, ID ${cut(id, forId)}, as of ${asOf}`,
  );
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
