/** Lists: points of each a sign or a number, a heading of its own, sentences, and further points. */

import type { Item, ListSection, Sentence } from "../view/types.js";
import { LOOKS, type Look } from "./look.js";
import { type Column, drawLines, type Sheet, said, WHOLE, type Words } from "./sheet.js";

interface Text {
  words: readonly Words[];
  look: Look;
}

const DECIMAL = { A: "<</O /List /ListNumbering /Decimal>>" };
const DISC = { A: "<</O /List /ListNumbering /Disc>>" };

const narrower = ({ x, width }: Column, by: number): Column => ({ x: x + by, width: width - by });

/** A point of a list: its sign, its texts, and what is within it. */
function point(
  sheet: Sheet,
  label: string,
  texts: readonly Text[],
  column: Column,
  before: number,
  more?: (inner: Column) => void,
): void {
  const indent = label === "•" ? 10 : 16;
  const inner = narrower(column, indent);
  sheet.inside("LI", () => {
    const tag = sheet.tag("Lbl");
    sheet.inside("LBody", () => {
      texts.forEach(({ words, look }, index) => {
        const isFirst = index === 0;
        const sign = isFirst ? sheet.set([{ text: label }], indent, look) : [];
        sheet.paragraph("P", words, look, {
          column: inner,
          before: isFirst ? before : 0,
          // A heading stays with what it is about.
          keep: isFirst && look.bold === true && (texts.length > 1 || more !== undefined),
          draw: (canvas, top, part) => drawLines(canvas, { tag, lines: sign, look, x: column.x }, top, part),
        });
      });
      more?.(inner);
    });
  });
}

/** Adds a list of sentences. */
export function addSentences(
  sheet: Sheet,
  sentences: readonly Sentence[],
  column: Column = WHOLE,
  look: Look = LOOKS.body,
): void {
  if (sentences.length === 0) return;
  sheet.inside(
    "L",
    () => {
      for (const each of sentences) point(sheet, "•", [{ words: said(each), look }], column, 1);
    },
    DISC,
  );
}

function item(sheet: Sheet, { head, sentences, points = [] }: Item, label: string): void {
  const texts: Text[] = [
    ...(head === null ? [] : [{ words: [{ text: head }], look: LOOKS.strong }]),
    ...sentences.map((each) => ({ words: said(each), look: LOOKS.body })),
  ];
  const more = points.length > 0 ? (inner: Column) => addSentences(sheet, points, inner) : undefined;
  point(sheet, label, texts, WHOLE, 2.2, more);
}

/** Adds the content of a section that is a list. */
export function addList(sheet: Sheet, { intro, ordered, items }: ListSection): void {
  if (intro) sheet.paragraph("P", said(intro), LOOKS.body, { keep: true });
  const [only] = items;
  if (items.length === 1 && only?.head === null && !only.points) {
    for (const each of only.sentences) sheet.paragraph("P", said(each), LOOKS.body);
    return;
  }
  sheet.inside(
    "L",
    () => {
      for (const [index, each] of items.entries()) item(sheet, each, ordered ? `${index + 1}.` : "•");
    },
    ordered ? DECIMAL : DISC,
  );
}
