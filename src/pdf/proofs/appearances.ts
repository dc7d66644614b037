import {
  PDFArray,
  PDFBool,
  type PDFDict,
  type PDFDocument,
  type PDFField,
  type PDFFont,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from "pdf-lib";
import { isPlainText } from "../font-book.js";
import { appearanceOf } from "./annotations.js";
import { formOf, ofField } from "./fields.js";
import { nameIn } from "./open-pdf.js";
import { Unreadable } from "./unreadable.js";

/** Fonts for letters that Helvetica lacks: files, the preferred one first. Asked for only where there are such letters. */
export type FontFiles = () => Promise<readonly Uint8Array[]>;

/**
 * Draws filled fields that come without a picture of what they show, or say that viewers are to draw it: programs that
 * fill forms often leave that to the viewer.
 * @throws Unreadable where no font has a letter of it
 */
export async function drawMissing(
  document: PDFDocument,
  annotations: readonly PDFDict[],
  files: FontFiles,
): Promise<void> {
  const form = formOf(document);
  if (!form) return;
  const all = form.lookup(PDFName.of("NeedAppearances")) === PDFBool.True;
  const undrawn = new Set(
    annotations.filter(
      (each) => nameIn(each, "Subtype") === "Widget" && (all || !appearanceOf(each)) && isFilled(each),
    ),
  );
  if (undrawn.size === 0) return;
  const own = document.getForm();
  const fonts = new FormFonts(document, files);
  for (const field of own.getFields()) {
    const widgets = field.acroField.getWidgets().map(({ dict }) => dict);
    if (!widgets.some((widget) => undrawn.has(widget)) || !isDrawable(field)) continue;
    const texts = widgets.flatMap((widget) => textsIn(ofField(widget, "V")));
    field.updateAppearances(await fonts.covering(texts.join("")));
  }
  await document.flush();
}

/** The font of the form; beyond its letters, those from files. */
class FormFonts {
  private readonly opened = new Map<number, PDFFont>();

  constructor(
    private readonly document: PDFDocument,
    private readonly files: FontFiles,
  ) {}

  async covering(text: string): Promise<PDFFont> {
    if (isPlainText(text)) return this.document.getForm().getDefaultFont();
    const needed = new Set(Array.from(text.normalize("NFC"), (character) => character.codePointAt(0)!));
    const files = await this.files();
    for (const [index, file] of files.entries()) {
      const font = this.opened.get(index) ?? (await this.open(file));
      this.opened.set(index, font);
      const has = new Set(font.getCharacterSet());
      // Ends of lines, and the like, are not drawn.
      if ([...needed].every((code) => code < 32 || has.has(code))) return font;
    }
    throw new Unreadable("letters-unknown");
  }

  private async open(file: Uint8Array): Promise<PDFFont> {
    const { fontLibrary } = await import("./font-library.js");
    this.document.registerFontkit(fontLibrary);
    return this.document.embedFont(file, { subset: true });
  }
}

type Drawable = PDFField & { updateAppearances(font: PDFFont): void };

function isDrawable(field: PDFField): field is Drawable {
  return "updateAppearances" in field;
}

function isFilled(widget: PDFDict): boolean {
  const value = ofField(widget, "V");
  return value !== undefined && value.toString() !== "/Off";
}

function textsIn(value: PDFObject | undefined): string[] {
  if (value instanceof PDFString || value instanceof PDFHexString) return [value.decodeText()];
  return value instanceof PDFArray ? value.asArray().flatMap(textsIn) : [];
}
