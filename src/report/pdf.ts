/** The checklist as a PDF of US Letter pages, tagged for screen readers. */

import { type CompiledForm, type Face, FontBook, flow, isPlainText, writePages } from "../pdf/index.js";
import { footOf } from "./pdf/foot.js";
import { LOOKS, PAGE } from "./pdf/look.js";
import { addSection, addTitled } from "./pdf/sections.js";
import { Sheet, said } from "./pdf/sheet.js";
import { addVerdict } from "./pdf/verdict.js";
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

function certification(sheet: Sheet, view: CertificationView, index: number): void {
  sheet.inside("Sect", () => {
    sheet.paragraph("H2", view.title, LOOKS.h2, { before: 10, keep: true, turns: index > 0 });
    sheet.paragraph("P", `${view.span}.`, LOOKS.quiet);
    for (const each of view.first) sheet.paragraph("P", said(each), LOOKS.first, { before: 4 });
    addVerdict(sheet, view.verdict);
    for (const [at, each] of view.outlook.entries())
      sheet.paragraph("P", said(each), LOOKS.body, { before: at === 0 ? 5 : 1 });
    for (const section of view.sections) addTitled(sheet, section, 3);
  });
}

function gathered(book: FontBook, view: View): Sheet {
  const { title, name, id, asOf, certifications, sections } = view;
  const sheet = new Sheet(book);
  sheet.paragraph("H1", `${title}: ${name}`, LOOKS.h1, { keep: true });
  sheet.paragraph("P", `ID ${id}, as of ${asOf}`, LOOKS.quiet);
  if (certifications.length > 1) addSection(sheet, overview(certifications), 2);
  for (const [index, each] of certifications.entries()) certification(sheet, each, index);
  for (const section of sections) addTitled(sheet, section, 2);
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
