import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "pdf-lib";
import { keyOf } from "./serialize.js";

/** A part of a page as a document names it; its dictionary holds what else it says. */
export interface ReadTag {
  type: string;
  dictionary: PDFDict;
  kids: (ReadTag | { page: number; mark: number } | { node: number })[];
}

/** A page has not so many marks: a number above it is a mistake. */
const MOST_MARKS = 100_000;

/** Something in the tree that a form which is filled cannot keep. */
class NotSimple extends Error {}

/**
 * Reads what a document tells screen readers about its pages.
 * @param nodes the form's dictionaries, by reference
 * @returns undefined where it tells nothing, or of more than marked content of pages, fields and links; links are left out
 */
export function readTags(document: PDFDocument, nodes: ReadonlyMap<PDFRef, number>): ReadTag[] | undefined {
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  if (!root) return undefined;
  const pages = new Map(document.getPages().map((page, index) => [page.ref, index]));
  const seen = new Set<PDFDict>();
  const pageOf = (dictionary: PDFDict, otherwise: number | undefined): number | undefined => {
    const ref = dictionary.get(PDFName.of("Pg"));
    return ref instanceof PDFRef ? pages.get(ref) : otherwise;
  };
  const element = (dictionary: PDFDict, above: number | undefined): ReadTag => {
    if (seen.has(dictionary)) throw new NotSimple();
    seen.add(dictionary);
    const page = pageOf(dictionary, above);
    const type = dictionary.lookup(PDFName.of("S"));
    if (!(type instanceof PDFName)) throw new NotSimple();
    return {
      type: keyOf(type),
      dictionary,
      kids: kidsOf(dictionary).flatMap((kid) => kidOf(kid, page) ?? []),
    };
  };
  const kidOf = (
    kid: PDFObject | undefined,
    page: number | undefined,
  ): ReadTag["kids"][number] | undefined => {
    if (kid instanceof PDFNumber) return mark(page, kid);
    if (!(kid instanceof PDFDict)) throw new NotSimple();
    const type = kid.get(PDFName.of("Type"))?.toString();
    if (type === "/MCR") {
      if (kid.has(PDFName.of("Stm"))) throw new NotSimple();
      return mark(pageOf(kid, page), kid.lookup(PDFName.of("MCID")));
    }
    if (type !== "/OBJR") return element(kid, page);
    const node = nodes.get(kid.get(PDFName.of("Obj")) as PDFRef);
    // A link; its text is marked too.
    return node === undefined ? undefined : { node };
  };
  try {
    const tops = kidsOf(root).map((kid) => {
      if (kid instanceof PDFDict) return element(kid, undefined);
      throw new NotSimple();
    });
    const [only, ...others] = tops;
    // The whole of the document is one part, which is written anew with the pages behind the form.
    const parts = only?.type === "Document" && others.length === 0 ? onlyTags(document, only.kids) : tops;
    return [...parts, ...fieldTags(document, parts, nodes)];
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

/** Marked content that is no part of anything becomes a part of its own. */
function onlyTags({ context }: PDFDocument, kids: ReadTag["kids"]): ReadTag[] {
  return kids.map((kid) =>
    "type" in kid ? kid : { type: "NonStruct", dictionary: context.obj({}), kids: [kid] },
  );
}

/** Tags for fields that the tree does not name: some programs leave them out. */
function fieldTags(
  { context }: PDFDocument,
  tags: readonly ReadTag[],
  nodes: ReadonlyMap<PDFRef, number>,
): ReadTag[] {
  const named = new Set(
    [...allTags(tags)].flatMap(({ kids }) => kids.flatMap((kid) => ("node" in kid ? kid.node : []))),
  );
  return [...nodes].flatMap(([ref, node]) => {
    const seen = context.lookup(ref, PDFDict).has(PDFName.of("Rect"));
    if (named.has(node) || !seen) return [];
    return { type: "Form", dictionary: context.obj({}), kids: [{ node }] };
  });
}

/** All tags, each before those inside it. */
export function* allTags(tags: readonly ReadTag[]): Generator<ReadTag> {
  for (const tag of tags) {
    yield tag;
    yield* allTags(tag.kids.filter((kid) => "type" in kid));
  }
}

function mark(page: number | undefined, number: PDFObject | undefined): { page: number; mark: number } {
  const mark = number instanceof PDFNumber ? number.asNumber() : -1;
  if (page === undefined || !Number.isInteger(mark) || mark < 0 || mark > MOST_MARKS) throw new NotSimple();
  return { page, mark };
}

function kidsOf(dictionary: PDFDict): (PDFObject | undefined)[] {
  const kids = dictionary.lookup(PDFName.of("K"));
  if (kids instanceof PDFArray) return kids.asArray().map((_, index) => kids.lookup(index));
  return kids === undefined ? [] : [kids];
}
