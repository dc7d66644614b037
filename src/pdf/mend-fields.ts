import { PDFDict, type PDFField, PDFName, PDFNumber, PDFTextField } from "pdf-lib";
import { OFF, picturesOf } from "./field-kinds.js";
import { FLAG, flagsOf } from "./read-picture.js";

const STATE = PDFName.of("AS");

/** Puts right what the dictionary of a field leaves out. */
export function mendField(field: PDFField): void {
  chooseStates(field);
  if (field instanceof PDFTextField) putOnPaper(field);
}

/** Says which of its pictures a box shows, where the form does not. */
function chooseStates({ acroField }: PDFField): void {
  const value = acroField.getInheritableAttribute(PDFName.of("V"));
  for (const { dict } of acroField.getWidgets()) {
    const pictures = picturesOf(dict);
    if (!(pictures instanceof PDFDict) || dict.has(STATE)) continue;
    dict.set(STATE, value instanceof PDFName && pictures.has(value) ? value : OFF);
  }
}

/** What is filled in is to be printed too. */
function putOnPaper({ acroField }: PDFTextField): void {
  for (const { dict } of acroField.getWidgets()) {
    const flags = flagsOf(dict);
    if (flags & (FLAG.hidden | FLAG.print | FLAG.notOnScreen)) continue;
    dict.set(PDFName.of("F"), PDFNumber.of(flags | FLAG.print));
  }
}
