import { PDFDict, PDFName, type PDFObject, type PDFPage, type PDFRef } from "pdf-lib";
import { FLAG, flagsOf, picture } from "./read-picture.js";

const SUBTYPE = PDFName.of("Subtype");
const PARENT = PDFName.of("Parent");

/** What somebody draws and writes over a page with a PDF viewer; not notes, links and fields. */
const DRAWN = [
  "FreeText",
  "Stamp",
  "Ink",
  "Line",
  "Square",
  "Circle",
  "Polygon",
  "PolyLine",
  "Highlight",
].concat(["Underline", "StrikeOut", "Squiggly", "Redact"]);

/** Drawings over a page, as further content of it. */
export interface Drawings {
  /** What is drawn so, and notes that belong to it. */
  drawn: ReadonlySet<PDFRef>;
  pictures: ReadonlyMap<string, PDFObject>;
  before: readonly PDFRef[];
  after: readonly PDFRef[];
}

/**
 * Makes what was drawn and written over a page a part of it: it belongs to the form, and must not be lost where a
 * letter is printed.
 * @param nodes the dictionaries of fields, by reference
 */
export function readDrawings({ node }: PDFPage, nodes: ReadonlyMap<PDFRef, number>): Drawings {
  const { context } = node;
  const drawn = new Set<PDFRef>();
  const pictures = new Map<string, PDFObject>();
  const operators: string[] = [];
  const annotations = (node.Annots()?.asArray() ?? []) as PDFRef[];
  for (const ref of annotations) {
    const annotation = context.lookup(ref);
    if (!(annotation instanceof PDFDict) || nodes.has(ref)) continue;
    const type = annotation.get(SUBTYPE)?.toString().slice(1) ?? "";
    const flags = flagsOf(annotation);
    if (!DRAWN.includes(type) || !(flags & FLAG.print) || flags & FLAG.notOnScreen) continue;
    const placed = picture(annotation);
    if (!placed) continue;
    const name = `NoSaDrawing${operators.length}`;
    drawn.add(ref);
    pictures.set(name, placed.picture);
    operators.push(`/Artifact BMC q ${placed.matrix} cm /${name} Do Q EMC`);
  }
  if (operators.length === 0) return { drawn, pictures, before: [], after: [] };
  for (const ref of annotations) {
    const annotation = context.lookup(ref);
    // Notes that belong to a drawing.
    if (annotation instanceof PDFDict && drawn.has(annotation.get(PARENT) as PDFRef)) drawn.add(ref);
  }
  const stream = (text: string): PDFRef => context.register(context.stream(text));
  return { drawn, pictures, before: [stream("q")], after: [stream(`Q\n${operators.join("\n")}`)] };
}
