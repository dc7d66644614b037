import { PDFDict, PDFDocument, PDFName, PDFObjectCopier, PDFRef } from "pdf-lib";
import { BOLD, REGULAR } from "./plain-face.js";

const NAMES = [REGULAR.name, BOLD.name];

/**
 * The fonts for plain text that a document carries, by name; and in its form Helvetica, in which viewers set what is
 * typed.
 * @param from a PDF form that has them, for a document that has not
 */
export async function carryFonts(document: PDFDocument, from?: Uint8Array): Promise<Map<string, PDFRef>> {
  const own = fontsOf(document);
  const found = own && referencesIn(own);
  if (found) return found;
  const source = from && (await PDFDocument.load(from, { updateMetadata: false }));
  const fonts = source && fontsOf(source);
  const refs = fonts && referencesIn(fonts);
  if (!source || !fonts || !refs) throw new Error("the form does not carry the fonts for plain text");
  const copier = PDFObjectCopier.for(source.context, document.context);
  const copied = new Map([...refs].map(([name, ref]) => [name, copier.copy(ref)]));
  offerHelvetica(document, copier.copy(fonts.get(PDFName.of("Helv")) as PDFRef));
  return copied;
}

function fontsOf(document: PDFDocument): PDFDict | undefined {
  const form = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  return form?.lookupMaybe(PDFName.of("DR"), PDFDict)?.lookupMaybe(PDFName.of("Font"), PDFDict);
}

function referencesIn(fonts: PDFDict): Map<string, PDFRef> | undefined {
  const found = new Map<string, PDFRef>();
  for (const name of NAMES) {
    const ref = fonts.get(PDFName.of(name));
    if (ref instanceof PDFRef) found.set(name, ref);
  }
  return found.size === NAMES.length ? found : undefined;
}

function offerHelvetica(document: PDFDocument, ref: PDFRef): void {
  const { catalog } = document;
  const form = entry(catalog, "AcroForm");
  const fonts = entry(entry(form, "DR"), "Font");
  if (!fonts.has(PDFName.of("Helv"))) fonts.set(PDFName.of("Helv"), ref);
}

/** The dictionary under a key, made where there is none. */
function entry(dictionary: PDFDict, key: string): PDFDict {
  const name = PDFName.of(key);
  const found = dictionary.lookupMaybe(name, PDFDict) ?? dictionary.context.obj({});
  if (!dictionary.has(name)) dictionary.set(name, found);
  return found;
}
