import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "pdf-lib";
import { compileForm } from "../../src/pdf/compile.js";

/** The fields of a PDF, as our own reader sees them. */
export async function fieldsOf(bytes: Uint8Array) {
  const { fields, nodes } = await compileForm(bytes);
  return fields.map((field) => {
    const { V = "<>", F = "" } = nodes[field.node]!.entries;
    return { ...field, value: PDFHexString.of(V.slice(1, -1)).decodeText(), flags: F };
  });
}

/** Loads without changing anything. */
export function load(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** The text of a field. */
export async function fieldText(bytes: Uint8Array, name: string): Promise<string | undefined> {
  return (await load(bytes)).getForm().getTextField(name).getText();
}

/** References to objects that are not there, and objects that nothing refers to. */
export async function looseEnds(bytes: Uint8Array): Promise<{ dangling: string[]; unused: string[] }> {
  const { context } = await load(bytes);
  const reached = new Set<PDFRef>();
  const dangling: string[] = [];
  const visit = (object: PDFObject | undefined): void => {
    if (object instanceof PDFRef) {
      if (reached.has(object)) return;
      reached.add(object);
      const target = context.lookup(object);
      if (target) visit(target);
      else dangling.push(object.toString());
    } else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFDict) object.values().forEach(visit);
    else if (object instanceof PDFStream) object.dict.values().forEach(visit);
  };
  Object.values(context.trailerInfo).forEach(visit);
  const unused = context.enumerateIndirectObjects().filter(([ref]) => !reached.has(ref));
  return { dangling, unused: unused.map(([ref]) => ref.toString()) };
}

export const name = (text: string): PDFName => PDFName.of(text);
