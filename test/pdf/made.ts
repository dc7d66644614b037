/** PDFs as offices make them, and what is seen of a PDF. */

import { readFileSync } from "node:fs";
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  type PDFForm,
  PDFName,
  type PDFPage,
  PDFRawStream,
  type PDFTextField,
} from "pdf-lib";
import { compileForm } from "../../src/pdf/compile.js";
import { type CompiledForm, FilledForm, FontBook, writeForm } from "../../src/pdf/index.js";
import { load } from "../letters/pdf.js";

export interface Making {
  document: PDFDocument;
  page: PDFPage;
  form: PDFForm;
  /** Adds a text field in a row of its own. */
  text(name: string, options?: Parameters<PDFTextField["addToPage"]>[1]): PDFTextField;
}

/** A PDF of one US Letter page, with more on it. */
export async function made(more: (making: Making) => unknown, save = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([612, 792]);
  page.drawText("Printed on the form", { x: 50, y: 740, size: 12 });
  const form = document.getForm();
  let row = 0;
  const text: Making["text"] = (name, options) => {
    const field = form.createTextField(name);
    row++;
    field.addToPage(page, { x: 100, y: 720 - row * 30, width: 200, height: 20, ...options });
    return field;
  };
  await more({ document, page, form, text });
  return document.save({ updateFieldAppearances: false, ...save });
}

const TEMPLATE = Uint8Array.from(readFileSync(new URL("../../templates/employment.pdf", import.meta.url)));

/** Takes a PDF apart as an office's is. */
export function compiled(bytes: Uint8Array): Promise<CompiledForm> {
  return compileForm(bytes, TEMPLATE);
}

/** Takes a PDF apart, fills it and writes it. */
export async function filled(
  bytes: Uint8Array,
  values: Record<string, string> = {},
  { flatten = false }: { flatten?: boolean } = {},
): Promise<Uint8Array> {
  const form = new FilledForm(await compiled(bytes), new FontBook());
  for (const [name, value] of Object.entries(values)) form.fill(name, value);
  return writeForm(form, { title: "Letter", date: "2025-02-01" }, { flatten });
}

/** All text that the content of a page prints, that of the pictures in it too; not what its annotations show. */
export async function printed(bytes: Uint8Array, page = 0): Promise<string> {
  return (await printedParts(bytes, page)).map(textOf).join("|");
}

/** The operators of a page and of the pictures in it. */
export async function printedParts(bytes: Uint8Array, page = 0): Promise<string[]> {
  const { node } = (await load(bytes)).getPage(page);
  const contents = node.lookup(PDFName.of("Contents"));
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((_, index) => contents.lookup(index)) : [contents];
  return parts(streams.map(operatorsOf).join("\n"), node.Resources());
}

/** What the annotations of a page show, in their order: text, or the operators. */
export async function shown(bytes: Uint8Array, page = 0): Promise<string[]> {
  const annotations = (await load(bytes)).getPage(page).node.Annots();
  return (annotations?.asArray() ?? []).map((_, index) => {
    const annotation = annotations!.lookup(index, PDFDict);
    let picture = annotation.lookupMaybe(PDFName.of("AP"), PDFDict)?.lookup(PDFName.of("N"));
    if (picture instanceof PDFDict) picture = picture.lookup(annotation.lookup(PDFName.of("AS"), PDFName));
    const operators = operatorsOf(picture);
    return textOf(operators) || operators;
  });
}

function parts(operators: string, resources: PDFDict | undefined): string[] {
  const pictures = resources?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  const inside = [...operators.matchAll(/\/(\S+) Do\b/g)].flatMap(([, name]) => {
    const picture = pictures?.lookup(PDFName.of(name!));
    if (!(picture instanceof PDFRawStream)) throw new Error(`no picture ${name}`);
    const own = picture.dict.lookupMaybe(PDFName.of("Resources"), PDFDict);
    return parts(operatorsOf(picture), own);
  });
  return [operators, ...inside];
}

function operatorsOf(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) return "";
  return Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
}

/** The texts of operators, in one-byte codes or in our two-byte ones. */
function textOf(operators: string): string {
  return [...operators.matchAll(/<([0-9a-fA-F]+)> Tj/g)]
    .map(([, digits]) => {
      const bytes = Buffer.from(digits!, "hex");
      const wide = bytes.length % 2 === 0 && bytes.every((byte, index) => index % 2 === 1 || byte === 0);
      return (wide ? bytes.filter((_, index) => index % 2 === 1) : bytes).toString("latin1");
    })
    .join("");
}

/** The objects of a document under which `test` is true. */
export async function objectsWith(bytes: Uint8Array, key: string): Promise<PDFDict[]> {
  const { context } = await load(bytes);
  return context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of(key)) ? [object] : []));
}
