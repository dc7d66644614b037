import {
  PDFArray,
  PDFButton,
  PDFCheckBox,
  PDFDict,
  type PDFDocument,
  PDFDropdown,
  type PDFField,
  type PDFFont,
  PDFName,
  PDFNumber,
  PDFOptionList,
  PDFRadioGroup,
  PDFStream,
  PDFTextField,
  StandardFonts,
} from "pdf-lib";
import { FLAG, flagsOf } from "./read-picture.js";
import { UnfitPdf } from "./unfit.js";

const AP = PDFName.of("AP");
const AS = PDFName.of("AS");
const DA = PDFName.of("DA");
const OFF = PDFName.of("Off");

/**
 * Makes the pictures of fields that a form leaves to the viewer: of texts, choices and ticks that it comes with. Letters
 * must not, since those that are printed have no form any more.
 */
export async function mendPictures(document: PDFDocument): Promise<void> {
  const root = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  if (!root) return;
  // The library takes it out, with a word to the terminal.
  root.delete(PDFName.of("XFA"));
  const fields = document.getForm().getFields();
  for (const field of fields) {
    chooseStates(field);
    if (field instanceof PDFTextField) putOnPaper(field);
  }
  const left = root.get(PDFName.of("NeedAppearances"))?.toString() === "true";
  const wanting = fields.filter((field) => wants(field, left));
  if (wanting.length === 0) return;
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const field of wanting) draw(field, font);
  await document.flush();
}

/** Says which of its pictures a box shows, where the form does not. */
function chooseStates({ acroField }: PDFField): void {
  const value = acroField.getInheritableAttribute(PDFName.of("V"));
  for (const { dict } of acroField.getWidgets()) {
    const pictures = picturesOf(dict);
    if (!(pictures instanceof PDFDict) || dict.has(AS)) continue;
    dict.set(AS, value instanceof PDFName && pictures.has(value) ? value : OFF);
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

function picturesOf(widget: PDFDict) {
  return widget.lookupMaybe(AP, PDFDict)?.lookup(PDFName.of("N"));
}

/** @param left whether the form leaves all pictures to the viewer, even where there are old ones */
function wants(field: PDFField, left: boolean): boolean {
  const { acroField } = field;
  const bare = acroField.getWidgets().some(({ dict }) => picturesOf(dict) === undefined);
  const value = acroField.getInheritableAttribute(PDFName.of("V"));
  const comesWith = value !== undefined && textIn(field) !== "";
  if (field instanceof PDFTextField || field instanceof PDFDropdown || field instanceof PDFOptionList)
    return bare ? left || comesWith : left && comesWith;
  if (field instanceof PDFCheckBox || field instanceof PDFRadioGroup) return bare && (left || comesWith);
  return field instanceof PDFButton && bare && left;
}

/** What a field comes filled in with. */
function textIn(field: PDFField): string {
  const value = field.acroField.dict.context.lookup(field.acroField.getInheritableAttribute(PDFName.of("V")));
  if (value instanceof PDFName) return value === OFF ? "" : value.decodeText();
  if (value instanceof PDFArray) return value.size() > 0 ? "some" : "";
  return value && !(value instanceof PDFStream) && "decodeText" in value
    ? (value as { decodeText(): string }).decodeText()
    : "";
}

function draw(field: PDFField, font: PDFFont): void {
  const owners = [field.acroField.dict, ...field.acroField.getWidgets().map(({ dict }) => dict)];
  const styles = owners.map((dictionary) => dictionary.get(DA));
  try {
    // The formatting of single words is not drawn.
    if (field instanceof PDFTextField) field.disableRichFormatting();
    if (field instanceof PDFCheckBox || field instanceof PDFRadioGroup) field.defaultUpdateAppearances();
    else if (
      field instanceof PDFTextField ||
      field instanceof PDFDropdown ||
      field instanceof PDFOptionList ||
      field instanceof PDFButton
    )
      field.defaultUpdateAppearances(font);
  } catch {
    throw new UnfitPdf("picture", field.getName());
  }
  // The library's own font is not among those of the form.
  owners.forEach((dictionary, index) => {
    const style = styles[index];
    if (style) dictionary.set(DA, style);
    else dictionary.delete(DA);
  });
}
