/**
 * Takes a PDF form apart into what is the same in every letter and what changes. The bundled templates are compiled
 * when the program is built; an office's own when it runs.
 */

import { PDFDict, type PDFDocument, PDFName, type PDFObject, type PDFRef, PDFStream } from "pdf-lib";
import { carryFonts } from "./carry-fonts.js";
import type { CompiledForm, FormNode, SharedObject } from "./compiled.js";
import { mend } from "./mend.js";
import { ObjectList } from "./object-list.js";
import { openForm } from "./open-form.js";
import { dictionary } from "./operators.js";
import { type ReadForm, readForm } from "./read-fields.js";
import { ReadPage } from "./read-page.js";
import { allTags, type ReadTag, readTags } from "./read-tags.js";
import { type Numbering, referredTo, serialize, serializeEntries, valuesOf } from "./serialize.js";
import { tagEntries } from "./tag-entries.js";
import type { Tag } from "./tags.js";
import { UnfitPdf } from "./unfit.js";

/** Places in the tree; and limits and styles of typing that what is filled in need not keep. */
const OF_NODE = ["Parent", "Kids", "P", "StructParent", "MaxLen", "RV"];
/** Calculations and other descriptions of the same form would contradict what is filled in. */
const OF_FORM = ["Fields", "XFA", "NeedAppearances", "CO", "SigFlags"];
/** Places in a tree of tags that is written anew. */
const OLD_TAGS = ["StructParent", "StructParents"];
const OF_TREE = ["Type", "K", "ParentTree", "ParentTreeNextKey", "IDTree"];

/**
 * @param bytes a PDF; left as they are
 * @param fonts a PDF form that carries the fonts for plain text, for one that has them not
 * @throws UnfitPdf
 */
export async function compileForm(bytes: Uint8Array, fonts?: Uint8Array): Promise<CompiledForm> {
  try {
    const document = await openForm(bytes);
    await mend(document);
    return new Compiler(document, await carryFonts(document, fonts)).compile();
  } catch (cause) {
    throw cause instanceof UnfitPdf ? cause : new UnfitPdf("damaged", undefined, { cause });
  }
}

class Compiler {
  private readonly read: ReadForm;
  private readonly tags: ReadTag[] | undefined;
  private readonly pages: ReadPage[];
  private readonly form: PDFDict;
  private readonly tree: PDFDict;
  private readonly layers: PDFObject | undefined;
  private readonly numbers = new Map<PDFRef, number>();
  private readonly numbering: Numbering = (ref) => this.numbers.get(ref);

  constructor(
    private readonly document: PDFDocument,
    private readonly carried: ReadonlyMap<string, PDFRef>,
  ) {
    const { catalog, context } = document;
    this.read = readForm(document);
    this.tags = readTags(document, this.read.byRef);
    this.pages = document.getPages().map((page) => new ReadPage(page, this.read.byRef));
    const entry = (key: string) => catalog.lookupMaybe(PDFName.of(key), PDFDict) ?? context.obj({});
    this.form = entry("AcroForm");
    this.tree = entry("StructTreeRoot");
    this.layers = catalog.get(PDFName.of("OCProperties"));
  }

  compile(): CompiledForm {
    const { shared, own } = this.number();
    const { numbering, tags } = this;
    return {
      pageObjects: shared.objects,
      formObjects: own.objects,
      bytes: Uint8Array.from(Buffer.concat([shared.bytes, own.bytes])),
      pages: this.pages.map((page, index) => page.compiled(numbering, this.nextMark(index))),
      nodes: this.read.nodes.map(({ dictionary, parent, kids, page }): FormNode => {
        const entries = serializeEntries(dictionary, numbering, OF_NODE);
        return {
          entries,
          ...(parent === undefined ? {} : { parent }),
          ...(kids.length > 0 ? { kids } : {}),
          ...(page === undefined ? {} : { page }),
        };
      }),
      fields: this.read.fields.map(({ places, ...field }) => ({
        ...field,
        places: places.map(({ shows, ...place }) => {
          if (!shows) return place;
          return { ...place, shows: { ...shows, picture: serialize(shows.picture, numbering) } };
        }),
      })),
      form: serializeEntries(this.form, numbering, OF_FORM),
      catalog: this.layers ? { OCProperties: serialize(this.layers, numbering) } : {},
      fonts: Object.fromEntries([...this.carried].map(([name, ref]) => [name, serialize(ref, numbering)])),
      ...(tags && {
        tags: tags.map((tag) => this.tag(tag)),
        structure: serializeEntries(this.tree, numbering, OF_TREE),
      }),
    };
  }

  /** Gives every object its number, and writes those that never change. */
  private number(): Record<"shared" | "own", { objects: SharedObject[]; bytes: Uint8Array }> {
    const { byRef } = this.read;
    const pages = this.document.getPages().map(({ ref }) => ref);
    const lookup = (ref: PDFRef) => this.document.context.lookup(ref);
    // What is written anew is not followed.
    const seen = new Set<PDFRef>([...pages, ...byRef.keys()]);
    const forPages = [...referredTo(this.pageRoots(), lookup, seen)];
    const forFields = [...referredTo(this.fieldRoots(), lookup, seen)];
    // The order of `CompiledForm`.
    [...forPages, ...pages, ...forFields, ...byRef.keys()].forEach((ref, index) => {
      this.numbers.set(ref, index + 1);
    });
    const shared = this.write(forPages, 1, 0);
    const own = this.write(forFields, forPages.length + pages.length + 1, shared.bytes.length);
    return { shared, own };
  }

  private *pageRoots(): Generator<PDFObject | undefined> {
    for (const page of this.pages) yield* page.roots();
    yield* this.carried.values();
    yield this.layers;
    for (const { places } of this.read.fields) for (const { shows } of places) yield shows?.picture;
    if (this.tags) yield* valuesOf(this.tree, OF_TREE);
  }

  private *fieldRoots(): Generator<PDFObject | undefined> {
    for (const page of this.pages) yield* page.links();
    for (const { dictionary } of this.read.nodes) yield* valuesOf(dictionary, OF_NODE);
    yield* valuesOf(this.form, OF_FORM);
  }

  private write(refs: readonly PDFRef[], first: number, start: number) {
    const list = new ObjectList(first);
    for (const ref of refs) {
      const number = list.next();
      const object = this.document.context.lookup(ref)!;
      if (object instanceof PDFStream) {
        const entries = serializeEntries(object.dict, this.numbering, ["Length", ...OLD_TAGS]);
        list.stream(number, entries, object.getContents());
      } else if (object instanceof PDFDict) {
        list.put(number, dictionary(serializeEntries(object, this.numbering, OLD_TAGS)));
      } else list.put(number, serialize(object, this.numbering));
    }
    return list.assemble(start);
  }

  private tag(tag: ReadTag): Tag {
    const entries = tagEntries(tag.dictionary);
    return {
      type: tag.type,
      ...(Object.keys(entries).length > 0 ? { entries } : {}),
      kids: tag.kids.map((kid) => ("type" in kid ? this.tag(kid) : kid)),
    };
  }

  private nextMark(page: number): number {
    let next = 0;
    for (const { kids } of allTags(this.tags ?? [])) {
      for (const kid of kids) if ("mark" in kid && kid.page === page) next = Math.max(next, kid.mark + 1);
    }
    return next;
  }
}
