import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from "pdf-lib";
import type { CompiledField, FieldPlace } from "./compiled.js";
import { look } from "./read-look.js";

/** A dictionary of a form: a field, its picture on a page, or a group of fields. */
export interface ReadNode {
  dictionary: PDFDict;
  parent?: number;
  kids: number[];
  page?: number;
}

/** The form of a document. References to pictures are not yet in `fields`. */
export interface ReadForm {
  nodes: ReadNode[];
  /** By the reference of the dictionary. */
  byRef: Map<PDFRef, number>;
  fields: (Omit<CompiledField, "places"> & { places: ReadPlace[]; filled: boolean })[];
}

export type ReadPlace = Omit<FieldPlace, "shows"> & { shows?: { picture: PDFRef; matrix: string } };

const MULTILINE = 1 << 12;
const KINDS: Record<string, CompiledField["kind"]> = { "/Tx": "text", "/Sig": "signature" };

interface Inherited {
  type: string;
  flags: number;
  style: string;
}

/** Reads the fields of a document, in their order. */
export function readForm(document: PDFDocument): ReadForm {
  const root = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const pages = pagesByWidget(document);
  const read: ReadForm = { nodes: [], byRef: new Map(), fields: [] };
  const visit = (
    dictionary: PDFDict,
    ref: PDFRef,
    above: { name: string; node?: number; field?: number; inherited: Inherited },
  ): void => {
    if (read.byRef.has(ref)) return;
    const index = read.nodes.length;
    const part = textOf(dictionary, "T");
    const name = [above.name, part].filter(Boolean).join(".");
    const inherited = inherit(dictionary, above.inherited);
    const page = pages.get(ref);
    read.nodes.push({
      dictionary,
      kids: [],
      ...(above.node === undefined ? {} : { parent: above.node }),
      ...(page === undefined ? {} : { page }),
    });
    read.byRef.set(ref, index);
    if (above.node !== undefined) read.nodes[above.node]!.kids.push(index);
    const kids = kidsOf(dictionary);
    let { field } = above;
    // A field that only groups others is no field to fill.
    if (part && !kids.some((kid) => kid.dictionary.has(PDFName.of("T")))) {
      field = read.fields.push(fieldOf(dictionary, { name, node: index, inherited })) - 1;
    }
    if (page !== undefined && field !== undefined && dictionary.has(PDFName.of("Rect"))) {
      const own = read.fields[field]!;
      own.places.push({ node: index, page, ...rectangle(dictionary), ...look(dictionary, own.filled) });
    }
    for (const kid of kids) {
      visit(kid.dictionary, kid.ref, {
        name,
        node: index,
        ...(field === undefined ? {} : { field }),
        inherited,
      });
    }
  };
  for (const { dictionary, ref } of dictionariesOf(root?.lookupMaybe(PDFName.of("Fields"), PDFArray))) {
    visit(dictionary, ref, { name: "", inherited: { type: "", flags: 0, style: textOf(root!, "DA") } });
  }
  return read;
}

function fieldOf(
  dictionary: PDFDict,
  { name, node, inherited }: { name: string; node: number; inherited: Inherited },
): ReadForm["fields"][number] {
  const { type, flags, style } = inherited;
  const kind = KINDS[type] ?? "other";
  return {
    name,
    kind,
    several: (flags & MULTILINE) !== 0,
    tooltip: textOf(dictionary, "TU"),
    node,
    ...(style && kind === "text" ? { style } : {}),
    places: [],
    filled: kind === "other" || dictionary.has(PDFName.of("V")),
  };
}

function inherit(dictionary: PDFDict, above: Inherited): Inherited {
  return {
    type: dictionary.lookupMaybe(PDFName.of("FT"), PDFName)?.toString() ?? above.type,
    flags: dictionary.lookupMaybe(PDFName.of("Ff"), PDFNumber)?.asNumber() ?? above.flags,
    style: textOf(dictionary, "DA") || above.style,
  };
}

function kidsOf(dictionary: PDFDict): { dictionary: PDFDict; ref: PDFRef }[] {
  return dictionariesOf(dictionary.lookupMaybe(PDFName.of("Kids"), PDFArray));
}

function dictionariesOf(array: PDFArray | undefined): { dictionary: PDFDict; ref: PDFRef }[] {
  return (array?.asArray() ?? []).flatMap((entry, index) => {
    const dictionary = array?.lookup(index);
    return dictionary instanceof PDFDict && entry instanceof PDFRef ? [{ dictionary, ref: entry }] : [];
  });
}

function pagesByWidget(document: PDFDocument): Map<PDFRef, number> {
  const pages = new Map<PDFRef, number>();
  document.getPages().forEach((page, index) => {
    for (const ref of page.node.Annots()?.asArray() ?? []) if (ref instanceof PDFRef) pages.set(ref, index);
  });
  return pages;
}

function rectangle(dictionary: PDFDict): { x: number; y: number; width: number; height: number } {
  const sides = dictionary.lookup(PDFName.of("Rect"), PDFArray);
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = sides.asArray().map((_, index) => {
    const side = sides.lookup(index);
    return side instanceof PDFNumber ? side.asNumber() : 0;
  });
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** A text entry of a dictionary; empty where there is none. */
export function textOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
