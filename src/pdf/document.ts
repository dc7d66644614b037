import { Canvas } from "./canvas.js";
import { type CompiledForm, moved } from "./compiled.js";
import type { Copy, Target } from "./copy.js";
import { DocumentFonts } from "./embed.js";
import { writeFillable } from "./fillable.js";
import type { FilledForm } from "./form.js";
import { type DocumentInfo, infoEntries, VIEW } from "./info.js";
import { dictionary, type Entries, reference } from "./operators.js";
import { type Bookmark, writeOutline } from "./outline.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { writePrinted } from "./printed.js";
import { StructureTree } from "./tags.js";
import { PdfFile } from "./writer.js";

/**
 * Makes a document of one filled form. The same calls give the same bytes.
 * @param options `flatten`: what the fields show becomes part of the page, and no form is left
 * @returns the PDF
 */
export function writeForm(
  filled: FilledForm,
  info: DocumentInfo,
  options: { flatten?: boolean | undefined } = {},
): Uint8Array {
  return writeDocument([filled], info, { flatten: options.flatten ?? false, bookmarks: [] });
}

/**
 * Makes one document of several filled forms, for printing: no form is left, since the fields of one would be those
 * of the next.
 * @param bookmarks lead to filled forms, by number from 0 on
 */
export function writePrint(
  filled: readonly FilledForm[],
  info: DocumentInfo,
  bookmarks: readonly Bookmark[],
): Uint8Array {
  return writeDocument(filled, info, { flatten: true, bookmarks });
}

function writeDocument(
  filled: readonly FilledForm[],
  info: DocumentInfo,
  { flatten, bookmarks }: { flatten: boolean; bookmarks: readonly Bookmark[] },
): Uint8Array {
  const file = new PdfFile();
  // Before anything else: what comes first keeps its own numbers, and its bytes are taken over as they are.
  const copies = takeOver(file, filled, !flatten);
  const [catalog, pageTree] = [file.next(), file.next()];
  const tagged = filled.every(({ form }) => form.tags);
  const pages: string[] = [];
  const target: Target = {
    file,
    fonts: new DocumentFonts(file),
    tree: tagged ? new StructureTree(file) : undefined,
    putPage(number, entries) {
      const key = target.tree ? { StructParents: String(target.tree.pageKey(number)), Tabs: "/S" } : {};
      file.put(number, dictionary({ Type: "/Page", Parent: reference(pageTree), ...entries, ...key }));
      pages.push(reference(number));
    },
  };
  const entries: Entries = { Type: "/Catalog", Pages: reference(pageTree), ...VIEW };
  for (const copy of copies) {
    if (flatten) writePrinted(copy, target);
    else entries.AcroForm = writeFillable(copy, target);
    for (const draw of copy.filled.furtherPages) writePage(draw, copy.form, target);
  }
  target.fonts.finish();
  const [first, ...others] = copies;
  // Layers and the like; those of several forms would have to be joined.
  if (first && others.length === 0) Object.assign(entries, first.form.catalog);
  if (target.tree) {
    entries.StructTreeRoot = target.tree.finish(first?.form.structure);
    entries.MarkInfo = "<</Marked true>>";
  }
  if (bookmarks.length > 0) {
    const starts = copies.map((copy) => reference(copy.pages[0]!));
    Object.assign(entries, { Outlines: writeOutline(file, bookmarks, starts), PageMode: "/UseOutlines" });
  }
  file.put(
    pageTree,
    dictionary({ Type: "/Pages", Kids: `[${pages.join(" ")}]`, Count: String(pages.length) }),
  );
  file.put(catalog, dictionary(entries));
  return file.finish({ Root: reference(catalog), Info: file.add(infoEntries(info)) });
}

/** Takes over what the forms share, each once, and gives every copy its pages. */
function takeOver(file: PdfFile, filled: readonly FilledForm[], withFields: boolean): Copy[] {
  const known = new Map<CompiledForm, { form: CompiledForm; base: number }>();
  return filled.map((each) => {
    const { form: own } = each;
    const before = known.get(own);
    const base = before?.base ?? file.include(own, withFields);
    const form = before?.form ?? moved(own, base);
    known.set(own, { form, base });
    const first = base + form.pageObjects.length + 1;
    // A further copy of the same form has pages of its own, and shares all else.
    const pages = form.pages.map((_, index) => (before ? file.next() : first + index));
    return { filled: each, form, pages, firstNode: first + pages.length + form.formObjects.length };
  });
}

/** Writes a US Letter page. */
function writePage(draw: (canvas: Canvas) => void, form: CompiledForm, target: Target): void {
  const { file, fonts, tree } = target;
  const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, fonts);
  draw(canvas);
  const page = file.next();
  const node = (): number => {
    throw new Error("no fields on this page");
  };
  tree?.add(canvas.tags, { pages: [page], node });
  target.putPage(page, {
    MediaBox: "[0 0 612 792]",
    Resources: dictionary({ Font: dictionary(fonts.resources(canvas.faces, form.fonts)) }),
    Contents: file.addStream({}, canvas.content()),
  });
}
