/** Fills one letter. */

import type { IsoDate } from "../input/candidate.js";
import { writeForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";
import { fillChecked, fontsFor, titleOf } from "./fill-checked.js";
import { FORMS } from "./forms.js";
import { bundledTemplates } from "./templates.js";
import type { LetterValues } from "./values.js";

export interface FillOptions {
  /** Print the values into the page; no form is left. */
  flatten?: boolean | undefined;
  /** Font files, for characters that the bundled font lacks. */
  fonts?: readonly Uint8Array[] | undefined;
  /** Which letter it is. */
  context: {
    activityId: string;
    /** The day that the file carries as the day it was made, so that the same input gives the same bytes. */
    date: IsoDate;
  };
}

const BUNDLED = bundledTemplates();

/**
 * Fills one letter. What does not fit its field goes whole onto attached pages.
 * @param values by field name; every field of the template that is left out stays empty
 * @returns the PDF
 * @throws LetterError of kind `character` when a character cannot be printed, `font` when a font file is none
 * @throws TypeError when the template lacks a field of `values`
 */
export async function fillLetter(
  template: TemplateName,
  values: LetterValues,
  options: FillOptions,
): Promise<Uint8Array> {
  const known = new Set<string>(FORMS[template].fields.map(({ name }) => name));
  const unknown = Object.keys(values).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new TypeError(`the template ${template} has no field ${unknown.join(", ")}`);
  const letter = { activityId: options.context.activityId, template, values };
  const book = await fontsFor([letter], options.fonts ?? []);
  const info = { title: titleOf(letter), date: options.context.date };
  return writeForm(fillChecked(letter, book, BUNDLED), info, options);
}
