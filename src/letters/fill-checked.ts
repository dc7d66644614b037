/** Fills letters in two steps: all texts of all letters are checked before the first is filled. */

import { readBundledFonts, readTemplate } from "./assets.js";
import { assertPrintable, type LetterToCheck } from "./check.js";
import { LetterError } from "./errors.js";
import type { FillOptions } from "./fill.js";
import { FORMS, TITLE } from "./forms.js";
import type { LetterValues } from "./values.js";

/** What fits a line at the head of an attached page. */
const LONGEST_FACT = 40;

/** The PDF library's room, loaded when a letter is really filled. */
export type PdfRoom = typeof import("../pdf/index.js");

/**
 * The fonts for some letters, all their texts checked.
 * @throws LetterError as `fillLetter`, with every problem of every letter
 */
export async function openFonts(
  pdf: PdfRoom,
  letters: readonly LetterToCheck[],
  fonts: readonly Uint8Array[],
): Promise<InstanceType<PdfRoom["FontBook"]>> {
  const texts = letters.flatMap((letter) => [letter.activityId, ...Object.values(letter.values)]);
  const files =
    fonts.length === 0 && texts.every(pdf.isPlainText) ? [] : [...(await readBundledFonts()), ...fonts];
  let book: InstanceType<PdfRoom["FontBook"]>;
  try {
    book = new pdf.FontBook(files);
  } catch (cause) {
    const message = "a font file cannot be read: give a TrueType or OpenType font (.ttf, .otf, .ttc)";
    throw new LetterError("font", [{ message }], { cause });
  }
  assertPrintable(letters, book);
  return book;
}

/** Fills a letter of which the texts are checked. */
export async function fillChecked(
  pdf: PdfRoom,
  book: InstanceType<PdfRoom["FontBook"]>,
  { activityId, template, values }: LetterToCheck,
  { flatten = false, context }: Omit<FillOptions, "fonts">,
): Promise<Uint8Array> {
  const { section, fields } = FORMS[template];
  const form = await pdf.PdfForm.open(await readTemplate(template), book);
  const tooLong: { label: string; text: string }[] = [];
  for (const { name, label, kind } of fields) {
    const text = (kind !== "signature" && values[name as keyof LetterValues]) || "";
    if (text && !form.fill(name, text)) tooLong.push({ label: attachmentLabel(name, label), text });
  }
  if (tooLong.length > 0) {
    const facts = [
      { label: "Candidate Name", text: values.candidate_name ?? "" },
      { label: "Candidate ID", text: values.candidate_id ?? "" },
      { label: "Letter", text: `${section}, ${values.start_date || "?"} to ${values.end_date || "?"}` },
    ];
    // An ID may be of a script that no font has, as it is not part of the form.
    if (!book.check(activityId)) {
      const ofFacts = activityId.length <= LONGEST_FACT;
      (ofFacts ? facts : tooLong).push({ label: "Activity", text: activityId });
    }
    const heading = `Attachment to ${TITLE} – ${section}`;
    pdf.appendTextPages(form, book, { heading, facts, texts: tooLong, footer: heading });
  }
  const name = values.candidate_name ? `, ${values.candidate_name}` : "";
  return form.save({ title: `${TITLE} – ${section}${name}`, date: context.date }, { flatten });
}

/** The label on an attached page: the form's, with the person where the form's position says it. */
function attachmentLabel(name: string, label: string): string {
  const plain = label.replace(/[:?]$/, "");
  return name.startsWith("verifier_") ? `${plain} (verifier)` : plain;
}
