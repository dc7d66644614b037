import { type PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "pdf-lib";
import { Canvas } from "./canvas.js";
import { DocumentFonts } from "./embed.js";
import { type DocumentInfo, setInfo } from "./info.js";
import { OpenFace } from "./open-face.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { WINANSI } from "./plain-metrics.js";

/** A field to be made. Points, from the bottom left corner of the page. */
export interface NewField {
  name: string;
  /** `line`: one line; `box`: several; `signature`: signed with a signer's software, or with a pen. */
  kind: "line" | "box" | "signature";
  tooltip: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Font sizes of text that is typed into the empty form. */
const SIZES = { line: 10.5, box: 10 };
const PRINT = 4;
const MULTILINE = 1 << 12;

/**
 * Makes a form of one US Letter page. The same input gives the same bytes.
 * @param files the fonts that the form is to carry, for what is printed and for what it is filled with
 * @param draw prints the page and returns its fields, in the order in which the tab key goes through them
 */
export async function createForm(
  info: DocumentInfo,
  files: { regular: Uint8Array; bold: Uint8Array },
  draw: (canvas: Canvas) => readonly NewField[],
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const page = document.addPage([612, 792]);
  const fonts = new DocumentFonts(document);
  const regular = OpenFace.read(REGULAR.name, files.regular);
  const bold = OpenFace.read(BOLD.name, files.bold);
  for (const face of [regular, bold]) fonts.reserve(face, WINANSI.slice(1));
  const canvas = new Canvas({ regular, bold }, fonts);
  const fields = draw(canvas);
  page.node.set(PDFName.of("Resources"), fonts.resources([regular, bold]));
  page.node.set(PDFName.of("Contents"), context.register(context.flateStream(canvas.content())));
  page.node.set(PDFName.of("Tabs"), PDFName.of("R"));
  fonts.finish();
  const widgets = fields.map((field) => context.register(widget(document, page.ref, field)));
  page.node.set(PDFName.of("Annots"), context.obj(widgets));
  const carried = {
    Helv: helvetica(document),
    [REGULAR.name]: fonts.ref(regular),
    [BOLD.name]: fonts.ref(bold),
  };
  const form = context.obj({ Fields: widgets, DR: { Font: carried }, DA: PDFString.of("/Helv 10 Tf 0 g") });
  catalog.set(PDFName.of("AcroForm"), context.register(form));
  setInfo(document, info);
  return document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
}

function widget(document: PDFDocument, page: PDFRef, field: NewField): PDFDict {
  const { context } = document;
  const { x, y, width, height, kind } = field;
  const empty = context.stream(kind === "signature" ? "" : "/Tx BMC EMC", {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, width, height],
  });
  const dictionary = context.obj({
    Type: "Annot",
    Subtype: "Widget",
    FT: kind === "signature" ? "Sig" : "Tx",
    T: PDFString.of(field.name),
    TU: PDFHexString.fromText(field.tooltip),
    F: PRINT,
    P: page,
    Rect: [x, y, x + width, y + height],
    AP: { N: context.register(empty) },
  });
  if (kind === "signature") return dictionary;
  dictionary.set(PDFName.of("DA"), PDFString.of(`/Helv ${SIZES[kind]} Tf 0 g`));
  if (kind === "box") {
    dictionary.set(PDFName.of("Ff"), context.obj(MULTILINE));
    // Text typed in a viewer covers the lines for a pen, as ours does.
    dictionary.set(PDFName.of("MK"), context.obj({ BG: [1] }));
  }
  return dictionary;
}

/** What viewers set typed text in: every viewer has it. */
function helvetica(document: PDFDocument): PDFRef {
  const { context } = document;
  const font = { Type: "Font", Subtype: "Type1", BaseFont: "Helvetica", Encoding: "WinAnsiEncoding" };
  return context.register(context.obj(font));
}
