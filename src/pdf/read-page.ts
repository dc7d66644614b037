import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRef } from "pdf-lib";
import type { CompiledPage } from "./compiled.js";
import { keyOf, type Numbering, serialize, serializeEntries } from "./serialize.js";

/** Entries of a page that are written anew, or that only the program that made it needs. */
const LEFT_OUT = [
  "Type",
  "Parent",
  "Annots",
  "Contents",
  "Resources",
  "Tabs",
  "StructParents",
  "B",
  "AA",
].concat(["PieceInfo", "Thumb", "LastModified", "Metadata", ...["MediaBox", "CropBox", "Rotate"]]);
const INHERITED = ["MediaBox", "CropBox", "Rotate"];

/** A page of a document that is being taken apart. */
export class ReadPage {
  private readonly own: PDFDict;
  private readonly resources: PDFDict;
  private readonly fonts: PDFDict;
  private readonly pictures: PDFDict;
  private readonly contents: readonly PDFRef[];
  private readonly annotations: readonly PDFRef[];

  /** @param nodes the dictionaries of fields, by reference */
  constructor(
    private readonly page: PDFPage,
    private readonly nodes: ReadonlyMap<PDFRef, number>,
  ) {
    this.own = page.node;
    const none = page.node.context.obj({});
    this.resources = page.node.Resources() ?? none;
    this.fonts = this.resources.lookupMaybe(PDFName.of("Font"), PDFDict) ?? none;
    this.pictures = this.resources.lookupMaybe(PDFName.of("XObject"), PDFDict) ?? none;
    this.contents = contentsOf(page);
    this.annotations = refsOf(page.node.Annots());
  }

  /** Everything that the page refers to; fields are found by their references. */
  *roots(): Generator<PDFObject | undefined> {
    for (const [key, value] of this.own.entries()) if (!LEFT_OUT.includes(keyOf(key))) yield value;
    for (const key of INHERITED) yield this.inherited(key);
    for (const [key, value] of this.resources.entries()) {
      if (!["Font", "XObject"].includes(keyOf(key))) yield value;
    }
    yield* this.fonts.values();
    yield* this.pictures.values();
    yield* this.contents;
    yield* this.annotations;
  }

  /** @param nextMark the first number that no marked content has */
  compiled(numbering: Numbering, nextMark: number): CompiledPage {
    const entries = serializeEntries(this.own, numbering, LEFT_OUT);
    for (const key of INHERITED) {
      const value = this.inherited(key);
      if (value) entries[key] = serialize(value, numbering);
    }
    const { x, y, width, height } = this.page.getCropBox();
    return {
      entries,
      box: [x, y, x + width, y + height],
      resources: serializeEntries(this.resources, numbering, ["Font", "XObject"]),
      fonts: serializeEntries(this.fonts, numbering),
      pictures: serializeEntries(this.pictures, numbering),
      contents: this.contents.map((ref) => serialize(ref, numbering)),
      annotations: this.annotations.map((ref) => this.nodes.get(ref) ?? serialize(ref, numbering)),
      nextMark,
    };
  }

  private inherited(key: string): PDFObject | undefined {
    return this.page.node.getInheritableAttribute(PDFName.of(key));
  }
}

function contentsOf(page: PDFPage): PDFRef[] {
  const own = page.node.get(PDFName.of("Contents"));
  const resolved = page.node.lookup(PDFName.of("Contents"));
  if (resolved instanceof PDFArray) return refsOf(resolved);
  return own instanceof PDFRef ? [own] : [];
}

function refsOf(array: PDFArray | undefined): PDFRef[] {
  return (array?.asArray() ?? []).filter((each) => each instanceof PDFRef);
}
