/** Makes the PDF of an empty form. Only for building the templates. */

import { Canvas } from "./canvas.js";
import type { CompiledField, CompiledForm, FormNode } from "./compiled.js";
import { deflated } from "./compress.js";
import { writeForm } from "./document.js";
import { DocumentFonts } from "./embed.js";
import { FontBook } from "./font-book.js";
import { FilledForm } from "./form.js";
import type { DocumentInfo } from "./info.js";
import { ObjectList } from "./object-list.js";
import { OpenFace } from "./open-face.js";
import { dictionary, num, reference, textString } from "./operators.js";
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

/** The fonts that a document is to carry. */
export interface FontFiles {
  regular: Uint8Array;
  bold: Uint8Array;
}

/** Font sizes of text that is typed into the empty form. */
const SIZES = { line: 10.5, box: 10 };
const PRINT = "4";
const MULTILINE = String(1 << 12);

/**
 * Makes a form of one US Letter page. The same input gives the same bytes.
 * @param files the fonts that the form is to carry, for what is printed and for what it is filled with
 * @param draw prints the page and returns its fields, in the order in which the tab key goes through them; each is
 * told to the canvas by its place in that list
 */
export function createForm(
  info: DocumentInfo,
  files: FontFiles,
  draw: (canvas: Canvas) => readonly NewField[],
): Uint8Array {
  const { shared, fonts, regular, bold } = beginFonts(files);
  const canvas = new Canvas({ regular, bold }, fonts);
  const fields = draw(canvas);
  const content = shared.next();
  const { entries, content: smaller } = deflated(canvas.content());
  shared.stream(content, entries, smaller);
  const carried = fonts.resources([regular, bold], {});
  fonts.finish();
  const forPages = shared.assemble(0);

  const forFields = new ObjectList(forPages.objects.length + 2);
  const helvetica = forFields.next();
  forFields.put(helvetica, HELVETICA);
  const nothing = forFields.next();
  forFields.stream(nothing, { Type: "/XObject", Subtype: "/Form", BBox: "[0 0 1 1]" }, "");
  const nodes = fields.map((field) => node(field, reference(nothing)));
  const forForm = forFields.assemble(forPages.bytes.length);
  const form = {
    pageObjects: forPages.objects,
    formObjects: forForm.objects,
    bytes: Buffer.concat([forPages.bytes, forForm.bytes]),
    pages: [
      {
        entries: { MediaBox: "[0 0 612 792]" },
        box: [0, 0, 612, 792] as [number, number, number, number],
        resources: {},
        fonts: carried,
        pictures: {},
        contents: [reference(content)],
        annotations: fields.map((_, index) => index),
        nextMark: canvas.nextMark,
      },
    ],
    nodes,
    fields: [] as CompiledField[],
    form: {
      DR: dictionary({ Font: dictionary({ Helv: reference(helvetica), ...carried }) }),
      DA: textString("/Helv 10 Tf 0 g"),
    },
    catalog: {},
    fonts: carried,
    tags: canvas.tags,
  };
  return writeForm(new FilledForm(form, new FontBook()), info);
}

/**
 * The fonts for plain text by themselves, for documents that are no forms (`writePages`).
 * @returns a form without pages and fields
 */
export function createFonts(files: FontFiles): CompiledForm {
  const { shared, fonts, regular, bold } = beginFonts(files);
  const carried = fonts.resources([regular, bold], {});
  fonts.finish();
  const { objects, bytes } = shared.assemble(0);
  return {
    ...{ pageObjects: objects, formObjects: [], bytes: Uint8Array.from(bytes), fonts: carried },
    ...{ pages: [], nodes: [], fields: [], form: {}, catalog: {}, tags: [] },
  };
}

function beginFonts(files: FontFiles) {
  const shared = new ObjectList(1);
  const fonts = new DocumentFonts(shared);
  const regular = OpenFace.read(REGULAR.name, files.regular, deflated);
  const bold = OpenFace.read(BOLD.name, files.bold, deflated);
  for (const face of [regular, bold]) fonts.reserve(face, WINANSI.slice(1));
  return { shared, fonts, regular, bold };
}

/** What viewers set typed text in: every viewer has it. */
const HELVETICA = dictionary({
  Type: "/Font",
  Subtype: "/Type1",
  BaseFont: "/Helvetica",
  Encoding: "/WinAnsiEncoding",
});

/** @param nothing the picture of an empty field */
function node(field: NewField, nothing: string): FormNode {
  const { name, tooltip, x, y, width, height, kind } = field;
  const entries = {
    Type: "/Annot",
    Subtype: "/Widget",
    FT: kind === "signature" ? "/Sig" : "/Tx",
    T: textString(name),
    TU: textString(tooltip),
    F: PRINT,
    Rect: `[${[x, y, x + width, y + height].map(num).join(" ")}]`,
    AP: `<</N ${nothing}>>`,
  };
  if (kind === "signature") return { entries, page: 0 };
  const style = textString(`/Helv ${SIZES[kind]} Tf 0 g`);
  if (kind === "line") return { entries: { ...entries, DA: style }, page: 0 };
  // Text typed in a viewer covers the lines for a pen, as ours does.
  return { entries: { ...entries, DA: style, Ff: MULTILINE, MK: "<</BG [1]>>" }, page: 0 };
}
