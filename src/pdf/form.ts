import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "pdf-lib";
import { Canvas } from "./canvas.js";
import { DocumentFonts } from "./embed.js";
import type { Face, Line } from "./face.js";
import { type FormField, readFields, type Widget } from "./fields.js";
import { ASCENT, type Fitted, fitBox, fitLine, PADDING } from "./fit.js";
import { flatten } from "./flatten.js";
import type { FontBook } from "./font-book.js";
import { type DocumentInfo, setInfo } from "./info.js";
import { num } from "./operators.js";
import { paintLines } from "./paint.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { sweep } from "./sweep.js";
import { cleanLine, cleanText, fieldValue } from "./text.js";

/** Height of a capital letter, in parts of the font size. */
const CAPITAL = 0.714;

/** A PDF form that is being filled. */
export class PdfForm {
  private readonly fonts: DocumentFonts;
  /** The fields by name, in the form's order. */
  readonly fields: ReadonlyMap<string, FormField>;

  private constructor(
    private readonly document: PDFDocument,
    private readonly book: FontBook,
  ) {
    this.fonts = new DocumentFonts(document, carriedFonts(document));
    this.fields = readFields(document);
  }

  /**
   * Opens a form.
   * @param bytes the PDF; left as they are
   * @param book the fonts to fill it with
   */
  static async open(bytes: Uint8Array, book: FontBook): Promise<PdfForm> {
    return new PdfForm(await PDFDocument.load(bytes, { updateMetadata: false }), book);
  }

  /**
   * Fills a text field: its value, always the whole text, and what is seen of it. Viewers need not build anything.
   * @param text any text that the font book can print; blank leaves the field as it is
   * @returns false where the text does not fit and the field only shows its beginning
   * @throws Error when the form has no such text field
   */
  fill(name: string, text: string): boolean {
    const field = this.fields.get(name);
    if (field?.kind !== "text") throw new Error(`the form has no text field "${name}"`);
    const clean = field.multiline ? cleanText(text) : cleanLine(text);
    const value = fieldValue(clean);
    if (value.trim() === "") return true;
    field.dictionary.set(PDFName.of("V"), PDFHexString.fromText(value));
    let whole = true;
    for (const widget of field.widgets) {
      const set = this.book.setter(clean);
      const fitted = field.multiline ? fitBox(clean, widget, set) : fitLine(clean, widget, set);
      whole &&= fitted.whole;
      this.show(field, widget, fitted);
    }
    return whole;
  }

  /** Adds a US Letter page. */
  addPage(draw: (canvas: Canvas) => void): void {
    const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, this.fonts);
    draw(canvas);
    const page = this.document.addPage([612, 792]);
    const { context } = this.document;
    page.node.set(PDFName.of("Resources"), this.fonts.resources(canvas.faces));
    page.node.set(PDFName.of("Contents"), context.register(context.flateStream(canvas.content())));
  }

  /**
   * The finished document; nothing may be filled after it. The same calls give the same bytes.
   * @param options `flatten`: what the fields show becomes part of the page, and no form is left
   */
  async save(info: DocumentInfo, options: { flatten?: boolean } = {}): Promise<Uint8Array> {
    this.fonts.finish();
    if (options.flatten) flatten(this.document, this.fields.values());
    setInfo(this.document, info);
    sweep(this.document);
    return this.document.save({
      useObjectStreams: false,
      updateFieldAppearances: false,
      addDefaultPage: false,
    });
  }

  private show(field: FormField, widget: Widget, fitted: Fitted): void {
    const { context } = this.document;
    const { width, height } = widget;
    const { lines, size, leading } = fitted;
    const first = field.multiline ? height - PADDING - ASCENT * size : (height - CAPITAL * size) / 2;
    const text = paintLines(lines, { x: PADDING, y: first, size, leading }, this.fonts);
    const box = `0 0 ${num(width)} ${num(height)} re`;
    // White first: it hides the lines for a pen, which only an empty field needs.
    const background = field.multiline ? `1 g ${box} f\n` : "";
    const appearance = context.flateStream(`${background}/Tx BMC\nq\n${box} W n\n0 g\n${text}\nQ\nEMC`, {
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, width, height],
      Resources: this.fonts.resources(facesOf(lines)),
    });
    widget.dictionary.set(PDFName.of("AP"), context.obj({ N: context.register(appearance) }));
    // A viewer in which the text is changed goes on in the size that fitted.
    field.dictionary.set(PDFName.of("DA"), PDFString.of(`/Helv ${num(size)} Tf 0 g`));
  }
}

function facesOf(lines: readonly Line[]): Set<Face> {
  return new Set(lines.flatMap((line) => line.runs.map((run) => run.face)));
}

/** The fonts that the form's own default resources name. */
function carriedFonts(document: PDFDocument): Map<string, PDFRef> {
  const found = new Map<string, PDFRef>();
  const form = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const fonts = form?.lookupMaybe(PDFName.of("DR"), PDFDict)?.lookupMaybe(PDFName.of("Font"), PDFDict);
  for (const [name, ref] of fonts?.entries() ?? []) {
    if (ref instanceof PDFRef) found.set(name.decodeText(), ref);
  }
  return found;
}
