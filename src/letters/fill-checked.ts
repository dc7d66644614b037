/** Fills letters in two steps: all texts of all letters are checked before the first is filled. */

import { appendTextPages, FilledForm, FontBook, isBlank, isPlainText } from "../pdf/index.js";
import { readBundledFonts } from "./assets.js";
import { assertPrintable, type LetterToCheck } from "./check.js";
import { LetterError } from "./errors.js";
import { type FieldName, FORMS, TITLE } from "./forms.js";
import type { Templates } from "./templates.js";

/** What fits a line at the head of an attached page. */
const LONGEST_FACT = 40;

/**
 * The fonts for some letters, all their texts checked.
 * @param fonts font files, for what the bundled fonts lack
 * @throws LetterError as `fillLetter`, with every problem of every letter
 */
export async function fontsFor(
  letters: readonly LetterToCheck[],
  fonts: readonly Uint8Array[],
): Promise<FontBook> {
  const texts = letters.flatMap((letter) => [letter.activityId, ...Object.values(letter.values)]);
  if (fonts.length === 0 && texts.every(isPlainText)) return new FontBook();
  const book = await openBook(fonts);
  assertPrintable(letters, book);
  return book;
}

/** The bundled fonts, then these. */
async function openBook(fonts: readonly Uint8Array[]): Promise<FontBook> {
  const { openFonts } = await import("../pdf/open-fonts.js");
  const files = [...readBundledFonts(), ...fonts];
  try {
    return new FontBook(openFonts(files));
  } catch (cause) {
    const font = fonts.findIndex((file) => !isFont(openFonts, file));
    const message = "a font file cannot be read: give a TrueType or OpenType font (.ttf, .otf, .ttc)";
    throw new LetterError("font", [{ message, ...(font >= 0 && { font }) }], { cause });
  }
}

function isFont(open: (files: readonly Uint8Array[]) => unknown, file: Uint8Array): boolean {
  try {
    open([file]);
    return true;
  } catch {
    return false;
  }
}

/** Fills a letter of which the texts are checked. What does not fit, or has no place, goes onto attached pages. */
export function fillChecked(
  { activityId, template, values }: LetterToCheck,
  book: FontBook,
  templates: Templates,
): FilledForm {
  const { section, fields } = FORMS[template];
  const { form, fieldOf } = templates(template);
  const filled = new FilledForm(form, book);
  const elsewhere: { label: string; text: string }[] = [];
  for (const { name, label, kind } of fields) {
    if (kind === "signature") continue;
    const text = values[name as FieldName];
    if (!text || isBlank(text)) continue;
    const field = fieldOf(name as FieldName);
    if (field === undefined || !filled.fill(field, text)) {
      elsewhere.push({ label: attachmentLabel(name, label), text });
    }
  }
  if (elsewhere.length > 0) {
    const facts = [
      { label: "Candidate Name", text: values.candidate_name ?? "" },
      { label: "Candidate ID", text: values.candidate_id ?? "" },
      { label: "Letter", text: `${section}, ${values.start_date || "?"} to ${values.end_date || "?"}` },
    ];
    // An ID may be of a script that no font has, as it is not part of the form.
    if (!book.check(activityId)) {
      const ofFacts = activityId.length <= LONGEST_FACT;
      (ofFacts ? facts : elsewhere).push({ label: "Activity", text: activityId });
    }
    const heading = `Attachment to ${TITLE} – ${section}`;
    appendTextPages(filled, book, { heading, facts, texts: elsewhere, footer: heading });
  }
  return filled;
}

/** The title that a letter's PDF carries. */
export function titleOf({ template, values }: LetterToCheck): string {
  const name = values.candidate_name ? `, ${values.candidate_name}` : "";
  return `${TITLE} – ${FORMS[template].section}${name}`;
}

/** The label on an attached page: the form's, with the person where the form's position says it. */
function attachmentLabel(name: string, label: string): string {
  const plain = label.replace(/[:?]$/, "");
  return name.startsWith("verifier_") ? `${plain} (verifier)` : plain;
}
