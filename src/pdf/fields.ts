import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from "pdf-lib";

/** The place of a field on a page, points. */
export interface Widget {
  page: PDFPage;
  dictionary: PDFDict;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A field of a form, as the file has it. */
export interface FormField {
  /** The full name, parts joined by dots. */
  name: string;
  kind: "text" | "signature" | "other";
  multiline: boolean;
  /** What a screen reader or a pointer at rest says. */
  tooltip: string;
  /** What it holds, empty if nothing. */
  value: string;
  dictionary: PDFDict;
  widgets: Widget[];
}

const MULTILINE = 1 << 12;
const KINDS: Record<string, FormField["kind"]> = { "/Tx": "text", "/Sig": "signature" };

/** The fields of a document in their order, by name. */
export function readFields(document: PDFDocument): Map<string, FormField> {
  const form = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const pages = pagesByWidget(document);
  const found = new Map<string, FormField>();
  const visit = (dictionary: PDFDict, ref: PDFRef | undefined, above: string, inherited: Inherited) => {
    const part = text(dictionary, "T");
    const name = [above, part].filter(Boolean).join(".");
    const type = dictionary.lookupMaybe(PDFName.of("FT"), PDFName)?.toString() ?? inherited.type;
    const flags = dictionary.lookupMaybe(PDFName.of("Ff"), PDFNumber)?.asNumber() ?? inherited.flags;
    if (part) {
      const kind = KINDS[type] ?? "other";
      const multiline = (flags & MULTILINE) !== 0;
      const own = { tooltip: text(dictionary, "TU"), value: text(dictionary, "V") };
      found.set(name, { name, kind, multiline, ...own, dictionary, widgets: [] });
    }
    const page = ref && pages.get(ref);
    if (page && dictionary.has(PDFName.of("Rect"))) {
      found.get(name)?.widgets.push({ page, dictionary, ...rectangle(dictionary) });
    }
    const kids = dictionary.lookupMaybe(PDFName.of("Kids"), PDFArray);
    // A field that only groups others is no field to fill.
    if (kids && partsBelow(kids)) found.delete(name);
    eachDictionary(kids, (kid, kidRef) => visit(kid, kidRef, name, { type, flags }));
  };
  eachDictionary(form?.lookupMaybe(PDFName.of("Fields"), PDFArray), (field, ref) =>
    visit(field, ref, "", { type: "", flags: 0 }),
  );
  return found;
}

interface Inherited {
  type: string;
  flags: number;
}

function eachDictionary(
  array: PDFArray | undefined,
  then: (each: PDFDict, ref: PDFRef | undefined) => void,
): void {
  array?.asArray().forEach((entry, index) => {
    const dictionary = array.lookupMaybe(index, PDFDict);
    if (dictionary) then(dictionary, entry instanceof PDFRef ? entry : undefined);
  });
}

function partsBelow(kids: PDFArray): boolean {
  let named = false;
  eachDictionary(kids, (kid) => {
    named ||= kid.has(PDFName.of("T"));
  });
  return named;
}

function pagesByWidget(document: PDFDocument): Map<PDFRef, PDFPage> {
  const pages = new Map<PDFRef, PDFPage>();
  for (const page of document.getPages()) {
    for (const ref of page.node.Annots()?.asArray() ?? []) if (ref instanceof PDFRef) pages.set(ref, page);
  }
  return pages;
}

function rectangle(dictionary: PDFDict): { x: number; y: number; width: number; height: number } {
  const sides = dictionary.lookup(PDFName.of("Rect"), PDFArray).asArray();
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.map((side) =>
    side instanceof PDFNumber ? side.asNumber() : 0,
  );
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

function text(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
