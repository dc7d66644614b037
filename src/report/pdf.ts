/** The checklist as a PDF of US Letter pages, tagged for screen readers. */

import {
  type CompiledForm,
  type Face,
  FontBook,
  flow,
  isPlainText,
  shapes,
  writePages,
} from "../pdf/index.js";
import { footOf } from "./pdf/foot.js";
import { LOOKS, PAGE, SOFT, VERDICT_INKS } from "./pdf/look.js";
import { addSection } from "./pdf/sections.js";
import { Sheet, said, WHOLE } from "./pdf/sheet.js";
import type { CertificationView, Section, View } from "./view.js";

/** What the pages are made with. */
export interface PdfMeans {
  /** The fonts for plain text, and nothing else. */
  form: CompiledForm;
  /** Opens further fonts. Asked only where a text needs them. */
  openFonts: () => Promise<readonly Face[]>;
  /** The day that the document carries as the day it was made, `2025-02-01`. */
  date: string;
}

const STAND_INS =
  "A sign such as [U+6771] stands for a character that this document has no font for; the other formats show it.";
/** The bar before the verdict, and the room round its text. */
const VERDICT = { bar: 4, indent: 12, padding: 5 };

function titled(sheet: Sheet, section: Section, level: 2 | 3): void {
  const look = level === 2 ? LOOKS.h2 : LOOKS.h3;
  sheet.inside("Sect", () => {
    sheet.paragraph(`H${level}`, section.title, look, { before: level === 2 ? 10 : 7, keep: true });
    addSection(sheet, section, level + 1);
  });
}

function verdict(sheet: Sheet, { verdict: { kind, sentence } }: CertificationView): void {
  const { bar, indent, padding } = VERDICT;
  const look = LOOKS.verdict;
  sheet.paragraph("P", sentence, look, {
    ...{ before: 5, padding, column: { x: WHOLE.x + indent, width: WHOLE.width - 2 * indent } },
    draw(canvas, top, { from, to }) {
      const height = (to - from) * look.leading + 2 * padding;
      const box = { x: WHOLE.x, y: top - height, height };
      canvas.untagged(() => {
        canvas.shape(shapes.filledBox({ ...box, width: WHOLE.width }, SOFT));
        canvas.shape(shapes.filledBox({ ...box, width: bar }, VERDICT_INKS[kind]));
      });
    },
  });
}

function certification(sheet: Sheet, view: CertificationView, index: number): void {
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", view.title, LOOKS.h2, { before: 10, keep: true, turns: index > 0 });
    sheet.paragraph("P", `${view.span}.`, LOOKS.quiet);
    for (const each of view.first) sheet.paragraph("P", said(each), LOOKS.first, { before: 4 });
    verdict(sheet, view);
    for (const [at, each] of view.outlook.entries())
      sheet.paragraph("P", said(each), LOOKS.body, { before: at === 0 ? 5 : 1 });
    for (const section of view.sections) titled(sheet, section, 3);
  });
}

function gathered(book: FontBook, view: View): Sheet {
  const { title, name, id, asOf, certifications, sections } = view;
  const sheet = new Sheet(book);
  sheet.paragraph("H1", `${title}: ${name}`, LOOKS.h1, { keep: true });
  sheet.paragraph("P", `ID ${id}, as of ${asOf}`, LOOKS.quiet);
  if (certifications.length > 1) addSection(sheet, overview(certifications), 2);
  for (const [index, each] of certifications.entries()) certification(sheet, each, index);
  for (const section of sections) titled(sheet, section, 2);
  if (sheet.lacking) sheet.paragraph("P", STAND_INS, LOOKS.quiet, { before: 8 });
  return sheet;
}

/** The verdicts of several certifications, before anything else is said of one. */
function overview(certifications: readonly CertificationView[]): Section {
  const items = certifications.map(({ verdict: { sentence } }) => ({ head: sentence, sentences: [] }));
  return { kind: "list", name: "open", title: "", intro: null, ordered: false, items };
}

/** @returns the PDF; the same bytes for the same view */
export async function pdfReport(view: View, { form, openFonts, date }: PdfMeans): Promise<Uint8Array> {
  const book = new FontBook(isPlainText(JSON.stringify(view)) ? [] : await openFonts());
  const sheet = gathered(book, view);
  const foot = footOf(sheet, view);
  const placed = flow(sheet.blocks, PAGE);
  const pages = placed.map((blocks, page) => (canvas: Parameters<typeof foot>[0]) => {
    for (const { block, top, part } of blocks) block.draw(canvas, top, part);
    foot(canvas, page, placed.length);
  });
  return writePages(form, { tags: sheet.tags, pages }, { title: `${view.title}: ${view.name}`, date });
}
