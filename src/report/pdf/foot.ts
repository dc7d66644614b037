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

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join("")}…` : text;
}

/** @param of the document: its title, whose it is, and of which day @returns what draws the foot of a page, counted from 0 */
export function footOf(
  sheet: Sheet,
  { title, name, id, asOf }: Pick<View, "title" | "name" | "id" | "asOf">,
): (canvas: Canvas, page: number, of: number) => void {
  const text = `${title}: ${cut(name, LONGEST.name)}, ID ${cut(id, LONGEST.id)}, as of ${asOf}`;
  const [line] = sheet.set([{ text }], PAGE.width - NUMBER_WIDTH, SMALL) as [Line];
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
