import type { Line } from "./face.js";
import { fitLine } from "./fit.js";
import type { FontBook } from "./font-book.js";
import type { FilledForm } from "./form.js";
import { cleanLine, cleanText } from "./text.js";
import { wrap } from "./wrap.js";

/** Pages of text behind a form: under a heading and a few facts, labels with their whole texts. */
export interface TextPages {
  /** WinAnsi only, like all labels here. */
  heading: string;
  facts: readonly { label: string; text: string }[];
  texts: readonly { label: string; text: string }[];
  footer: string;
}

const LEFT = 54;
const WIDTH = 504;
const TOP = 738;
const BOTTOM = 60;
const SIZE = 10;
const LEADING = 13.5;
const GREY = 0.35;

/** A stretch of one text on one page. */
interface Block {
  label: string;
  lines: Line[];
  y: number;
}

/** Appends as many pages as the texts take, numbered "Page 1 of 2". */
export function appendTextPages(form: FilledForm, book: FontBook, pages: TextPages): void {
  const top = TOP - 34 - pages.facts.length * 15 - 26;
  const laidOut = layOut(pages.texts, book, top);
  laidOut.forEach((blocks, index) => {
    form.addPage((canvas) => {
      canvas.tagged("H1", () => canvas.text(LEFT, TOP - 14, pages.heading, { size: 13, bold: true }));
      pages.facts.forEach(({ label, text }, row) => {
        const y = TOP - 40 - row * 15;
        canvas.tagged("P", () => {
          canvas.text(LEFT, y, `${label} `, { size: 8.5, ink: GREY });
          const clean = cleanLine(text);
          const room = { width: WIDTH - 100, height: 15, more: " … in full below" };
          const { lines, size } = fitLine(clean, room, book.setter(clean));
          canvas.black();
          canvas.lines(lines, { x: LEFT + 100, y, size: Math.min(size, SIZE), leading: 0 });
        });
      });
      canvas.rule(LEFT, top + 20, WIDTH, { weight: 0.75, ink: 0 });
      for (const { label, lines, y } of blocks) {
        canvas.tagged("H2", () => canvas.text(LEFT, y, label, { size: 9, bold: true }));
        canvas.tagged("P", () => canvas.lines(lines, { x: LEFT, y: y - 17, size: SIZE, leading: LEADING }));
      }
      const small = { size: 7.5, ink: GREY };
      const number = `Page ${index + 1} of ${laidOut.length}`;
      canvas.rule(LEFT, 42, WIDTH, { weight: 0.4, ink: 0.6 });
      canvas.tagged("P", () => {
        canvas.text(LEFT, 31, `${pages.footer} `, small);
        canvas.text(LEFT + WIDTH - canvas.width(number, small), 31, number, small);
      });
    });
  });
}

function layOut(texts: TextPages["texts"], book: FontBook, top: number): Block[][] {
  const pages: Block[][] = [[]];
  let y = top;
  for (const { label, text } of texts) {
    const clean = cleanText(text);
    let rest = wrap(clean, (WIDTH / SIZE) * 1000, book.setter(clean));
    let part = 0;
    while (rest.length > 0) {
      const fitting = Math.floor((y - 17 - BOTTOM) / LEADING) + 1;
      // A label with a single line at the foot of a page is better off on the next.
      if (fitting < Math.min(3, rest.length) && y < top) {
        pages.push([]);
        y = top;
        continue;
      }
      const lines = rest.slice(0, fitting);
      rest = rest.slice(fitting);
      pages.at(-1)!.push({ label: part++ ? `${label} (continued)` : label, lines, y });
      y -= 17 + lines.length * LEADING + 14;
    }
  }
  return pages;
}
