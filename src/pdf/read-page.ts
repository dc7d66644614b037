import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFPage, PDFRef, PDFStream } from "pdf-lib";
import type { CompiledPage } from "./compiled.js";
import { pageBox } from "./read-box.js";
import { readDrawings } from "./read-drawings.js";
import { keyOf, type Numbering, serialize, serializeEntries } from "./serialize.js";
import { UnfitPdf } from "./unfit.js";

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
  private readonly pictures: ReadonlyMap<string, PDFObject>;
  private readonly contents: readonly PDFRef[];
  private readonly annotations: readonly PDFRef[];

  /**
   * @param nodes the dictionaries of fields, by reference
   * @throws UnfitPdf where a part of it is missing
   */
  constructor(
    private readonly page: PDFPage,
    private readonly nodes: ReadonlyMap<PDFRef, number>,
  ) {
    this.own = page.node;
    const none = page.node.context.obj({});
    this.resources = page.node.Resources() ?? none;
    this.fonts = this.resources.lookupMaybe(PDFName.of("Font"), PDFDict) ?? none;
    const own = this.resources.lookupMaybe(PDFName.of("XObject"), PDFDict) ?? none;
    const drawings = readDrawings(page, nodes);
    this.pictures = new Map([
      ...own.entries().map(([key, value]) => [keyOf(key), value] as const),
      ...drawings.pictures,
    ]);
    this.contents = [...drawings.before, ...contentsOf(page), ...drawings.after];
    this.annotations = refsOf(page.node.Annots()).filter((ref) => !drawings.drawn.has(ref));
  }

  /** Everything that the page shows. */
  *roots(): Generator<PDFObject | undefined> {
    for (const [key, value] of this.own.entries()) if (!LEFT_OUT.includes(keyOf(key))) yield value;
    for (const [key, value] of this.resources.entries()) {
      if (!["Font", "XObject"].includes(keyOf(key))) yield value;
    }
    yield* this.fonts.values();
    yield* this.pictures.values();
    yield* this.contents;
  }

  /** What can be clicked on and is no field: a page that is printed has it not. */
  links(): readonly PDFRef[] {
    return this.annotations.filter((ref) => !this.nodes.has(ref));
  }

  /** @param nextMark the first number that no marked content has */
  compiled(numbering: Numbering, nextMark: number): CompiledPage {
    const entries = serializeEntries(this.own, numbering, LEFT_OUT);
    for (const key of INHERITED) {
      const value = this.inherited(key);
      if (value) entries[key] = serialize(value, numbering);
    }
    return {
      entries,
      box: pageBox(this.page),
      resources: serializeEntries(this.resources, numbering, ["Font", "XObject"]),
      fonts: serializeEntries(this.fonts, numbering),
      pictures: Object.fromEntries(
        [...this.pictures].map(([name, ref]) => [name, serialize(ref, numbering)]),
      ),
      contents: this.contents.map((ref) => serialize(ref, numbering)),
      annotations: this.annotations.map((ref) => this.nodes.get(ref) ?? serialize(ref, numbering)),
      nextMark,
    };
  }

  private inherited(key: string): PDFObject | undefined {
    const { node } = this.page;
    const value = node.context.lookup(node.getInheritableAttribute(PDFName.of(key)));
    if (!(value instanceof PDFArray)) return value;
    return node.context.obj(value.asArray().map((_, index) => value.lookup(index)!));
  }
}

/** @throws UnfitPdf where one is missing, as in a file of which the end was lost */
function contentsOf(page: PDFPage): PDFRef[] {
  const own = page.node.get(PDFName.of("Contents"));
  const resolved = page.node.lookup(PDFName.of("Contents"));
  const refs = resolved instanceof PDFArray ? refsOf(resolved) : own instanceof PDFRef ? [own] : [];
  const { context } = page.node;
  if (refs.every((ref) => context.lookup(ref) instanceof PDFStream)) return refs;
  throw new UnfitPdf("damaged");
}

function refsOf(array: PDFArray | undefined): PDFRef[] {
  return (array?.asArray() ?? []).filter((each) => each instanceof PDFRef);
}
