import type { IsoDate } from "../input/candidate.js";
import { FilledForm, FontBook, writeForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";
import { FORMS, TITLE } from "./forms.js";
import type { Templates } from "./templates.js";

/** @returns the PDF of a form that nothing is filled in */
export function emptyForm(name: TemplateName, templates: Templates, date: IsoDate): Uint8Array {
  const { form } = templates(name);
  return writeForm(new FilledForm(form, new FontBook()), {
    title: `${TITLE} – ${FORMS[name].section}`,
    date,
  });
}
