import {
  PDFButton,
  PDFDict,
  type PDFDocument,
  type PDFField,
  type PDFFont,
  PDFName,
  PDFTextField,
  StandardFonts,
} from "pdf-lib";
import { isBox, isOfText, picturesOf, textIn } from "./field-kinds.js";
import { paints } from "./read-picture.js";
import { UnfitPdf } from "./unfit.js";

const STYLE = PDFName.of("DA");

/**
 * Makes the pictures of fields that a form leaves to the viewer: of texts, choices and ticks that it comes with. Letters
 * cannot, since those that are printed have no form any more.
 * @throws UnfitPdf where a text has characters that cannot be drawn
 */
export async function mendPictures(document: PDFDocument, fields: readonly PDFField[]): Promise<void> {
  const root = document.catalog.lookup(PDFName.of("AcroForm"), PDFDict);
  const left = root.get(PDFName.of("NeedAppearances"))?.toString() === "true";
  const wanting = fields.filter((field) => wants(field, left));
  if (wanting.length === 0) return;
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const field of wanting) draw(field, font);
  await document.flush();
}

/** @param left whether the form leaves all pictures to the viewer, even where there are old ones */
function wants(field: PDFField, left: boolean): boolean {
  const comesWith = textIn(field) !== "";
  if (isBox(field)) {
    const bare = widgetsOf(field).some((widget) => !statesOf(widget).some(paints));
    return bare && (left || comesWith);
  }
  if (field instanceof PDFButton) return isBare(field) && left;
  return isOfText(field) && (isBare(field) ? left || comesWith : left && comesWith);
}

function isBare(field: PDFField): boolean {
  return widgetsOf(field).some((widget) => picturesOf(widget) === undefined);
}

function widgetsOf({ acroField }: PDFField): PDFDict[] {
  return acroField.getWidgets().map(({ dict }) => dict);
}

function statesOf(widget: PDFDict) {
  const pictures = picturesOf(widget);
  return pictures instanceof PDFDict ? pictures.keys().map((key) => pictures.lookup(key)) : [pictures];
}

function draw(field: PDFField, font: PDFFont): void {
  const owners = [field.acroField.dict, ...widgetsOf(field)];
  const styles = owners.map((dictionary) => dictionary.get(STYLE));
  if (isBox(field)) field.defaultUpdateAppearances();
  else if (isOfText(field) || field instanceof PDFButton) {
    // The formatting of single words is not drawn.
    if (field instanceof PDFTextField) field.disableRichFormatting();
    // The library draws a question mark for what it cannot draw.
    if (canDraw(textIn(field), font)) field.defaultUpdateAppearances(font);
    else if (field instanceof PDFTextField && isBare(field)) throw new UnfitPdf("picture", field.getName());
  }
  // The library's own font is not among those of the form.
  owners.forEach((dictionary, index) => {
    const style = styles[index];
    if (style) dictionary.set(STYLE, style);
    else dictionary.delete(STYLE);
  });
}

function canDraw(text: string, font: PDFFont): boolean {
  const known = new Set(font.getCharacterSet());
  return Array.from(text).every((character) => /\s/.test(character) || known.has(character.codePointAt(0)!));
}
