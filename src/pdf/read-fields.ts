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
import { FLAG, flagsOf, type PlacedPicture, rectangle } from "./read-picture.js";

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
  fields: (Omit<CompiledField, "places"> & { places: ReadPlace[] })[];
}

export type ReadPlace = Omit<FieldPlace, "shows"> & { shows?: PlacedPicture };

const MULTILINE = 1 << 12;
const PUSH_BUTTON = 1 << 16;
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
    if (page !== undefined && field !== undefined && isSeen(dictionary)) {
      const onlyPrinted = inherited.type === "/Btn" && (inherited.flags & PUSH_BUTTON) !== 0;
      const own = { ...rectangle(dictionary), ...look(dictionary, { onlyPrinted }) };
      read.fields[field]!.places.push({ node: index, page, ...own });
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
  };
}

/** Whether a field's picture has a place where a person can see it. */
function isSeen(widget: PDFDict): boolean {
  const hidden = flagsOf(widget) & (FLAG.hidden | FLAG.notOnScreen);
  return !hidden && widget.has(PDFName.of("Rect"));
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

/** A text entry of a dictionary; empty where there is none. */
export function textOf(dictionary: PDFDict, key: string): string {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : "";
}
