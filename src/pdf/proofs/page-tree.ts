import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, type PDFObject, PDFRef } from "pdf-lib";
import { nameIn } from "./open-pdf.js";
import { Unreadable } from "./unreadable.js";

/** A page, with what it has from those above it. */
export interface SourcePage {
  dict: PDFDict;
  inherited: ReadonlyMap<string, PDFObject>;
}

export interface SourcePages {
  pages: SourcePage[];
  /** How many places in the list of pages lead nowhere. */
  lost: number;
}

const INHERITED = ["Resources", "MediaBox", "CropBox", "Rotate"];
const MOST_PAGES = 20_000;
const MOST_LEVELS = 200;

/** The pages of a document in their order, whatever is odd about the list of them. */
export function pagesOf({ catalog, context }: PDFDocument): SourcePages {
  const found: SourcePages = { pages: [], lost: 0 };
  const root = catalog.lookup(PDFName.of("Pages"));
  if (root instanceof PDFDict) gather(root, new Map(), [], found);
  if (found.pages.length > 0) return found;
  // Without a list: the pages in the order of their numbers.
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && nameIn(object, "Type") === "Page") {
      found.pages.push({ dict: object, inherited: new Map() });
    }
  }
  return found;
}

function gather(
  node: PDFDict,
  above: ReadonlyMap<string, PDFObject>,
  path: readonly PDFDict[],
  found: SourcePages,
): void {
  const kids = node.lookup(PDFName.of("Kids"));
  if (!(kids instanceof PDFArray)) {
    if (nameIn(node, "Type") === "Pages") return;
    if (found.pages.push({ dict: node, inherited: above }) > MOST_PAGES) throw new Unreadable("too-large");
    return;
  }
  if (path.length > MOST_LEVELS) throw new Unreadable("damaged");
  const inherited = new Map(above);
  for (const key of INHERITED) {
    const value = node.get(PDFName.of(key));
    if (value !== undefined) inherited.set(key, value);
  }
  for (let index = 0; index < kids.size(); index++) {
    const kid = kids.lookup(index);
    if (kid === undefined || kid === PDFNull) {
      if (kids.get(index) instanceof PDFRef) found.lost++;
    } else if (!(kid instanceof PDFDict)) found.lost++;
    // A list that contains itself.
    else if (kid !== node && !path.includes(kid)) gather(kid, inherited, [...path, node], found);
  }
}

/** What a page says under a key, itself or through those above it. */
export function entryOf({ dict, inherited }: SourcePage, key: string): PDFObject | undefined {
  const own = dict.get(PDFName.of(key)) ?? inherited.get(key);
  return dict.context.lookup(own);
}
