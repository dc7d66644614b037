/** The page in the place of a document that cannot be shown. */

import { printable } from "../../input/printable.js";
import { BAD, LOOKS } from "../../report/pdf/look.js";
import type { Sheet } from "../../report/pdf/sheet.js";
import { addBoxed } from "../../report/pdf/verdict.js";
import { labelOf } from "../../report/view/activities.js";
import { partsOf } from "../../report/view/marked.js";
import { kindsInWords } from "../called.js";
import type { Exhibit, Paper } from "../types.js";
import { addFacts } from "./facts.js";

const HEADS = {
  "no-file": "A document belongs here, but the activity file names no file for it.",
  missing: "A document belongs here that was not found.",
  refused: "A document belongs here that was not taken.",
  unreadable: "A document belongs here whose pages cannot be shown.",
};

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** Adds the page that says which document is not shown, why, and what to do. */
export function addStandIn(sheet: Sheet, { number, result }: Exhibit, paper: Paper): void {
  const { kinds, file, content, trouble } = paper;
  if (trouble === undefined || trouble.kind === "unsigned") return;
  sheet.paragraph("H1", `Exhibit ${number}: ${kindsInWords(kinds)}`, LOOKS.h1, { keep: true });
  sheet.paragraph("P", labelOf(result), LOOKS.quiet, { keep: true });
  addBoxed(sheet, HEADS[trouble.kind], BAD);
  const facts = [
    ...(file === undefined ? [] : [{ name: "File", text: printable(file) }]),
    ...(trouble.kind === "no-file" ? [] : [{ name: "What is wrong", text: `${capital(trouble.why)}.` }]),
    { name: "What to do", text: trouble.remedy },
    ...(content ? [{ name: "The file itself", text: `Unchanged in ${content.path}` }] : []),
  ];
  addFacts(
    sheet,
    facts.map(({ name, text }) => ({
      name,
      words: partsOf(text).map((part) => ({ text: part.text, bold: part.code })),
    })),
    { size: 10, leading: 14 },
  );
}
