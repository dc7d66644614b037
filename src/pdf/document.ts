import { type Begun, beginFillable, beginPrint, targetOf } from "./begun.js";
import { Canvas } from "./canvas.js";
import type { CompiledForm } from "./compiled.js";
import type { Target } from "./copy.js";
import { writeTextFields } from "./fillable.js";
import type { FilledForm } from "./form.js";
import { type DocumentInfo, infoEntries, VIEW } from "./info.js";
import { dictionary, type Entries, reference } from "./operators.js";
import { type Bookmark, writeOutline } from "./outline.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { writePrinted } from "./printed.js";
import { sealed, UNSEALED } from "./seal.js";

/**
 * Makes a document of one filled form. The same calls give the same bytes. The document is sealed (`isAsSealed`).
 * @param options `flatten`: what the fields show becomes part of the page, and no form is left
 * @returns the PDF
 */
export function writeForm(
  filled: FilledForm,
  info: DocumentInfo,
  options: { flatten?: boolean | undefined } = {},
): Uint8Array {
  const begun = options.flatten ? beginPrint([filled]) : beginFillable(filled.form);
  return complete(begun, [filled], info, []);
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
  return complete(beginPrint(filled), filled, info, bookmarks);
}

/** Writes what depends on the texts, and the end. */
function complete(
  begun: Begun,
  filled: readonly FilledForm[],
  info: DocumentInfo,
  bookmarks: readonly Bookmark[],
): Uint8Array {
  const { file, empty } = begun;
  const target = targetOf(begun);
  const entries: Entries = {};
  const copies = begun.copies.map((copy, index) => ({ ...copy, filled: filled[index]! }));
  for (const copy of copies) {
    if (empty) writeTextFields(copy, empty, target);
    else writePrinted(copy, target);
    for (const draw of copy.filled.furtherPages) writePage(draw, copy.form, target);
  }
  if (empty) entries.AcroForm = empty.form;
  target.fonts.finish();
  const [first] = copies;
  // Layers and the like; those of different forms would have to be joined.
  if (first && copies.every(({ form }) => form === first.form)) Object.assign(entries, first.form.catalog);
  Object.assign(entries, treeEntries(begun, first?.form.structure));
  if (bookmarks.length > 0) {
    const starts = copies.map((copy) => reference(copy.pages[0]!));
    Object.assign(entries, { Outlines: writeOutline(file, bookmarks, starts), PageMode: "/UseOutlines" });
  }
  return sealed(finishDocument(begun, entries, info, { ID: UNSEALED }));
}

/** Completes the tags. @param structure further entries of their root @returns what the document says of them */
export function treeEntries({ tree }: Begun, structure?: Entries): Entries {
  return tree ? { StructTreeRoot: tree.finish(structure), MarkInfo: "<</Marked true>>" } : {};
}

/**
 * Writes the end of a document.
 * @param further entries of its own dictionary
 * @param trailer entries of the trailer, the last ones in it
 * @returns the file in pieces
 */
export function finishDocument(
  begun: Begun,
  further: Entries,
  info: DocumentInfo,
  trailer: Entries = {},
): Uint8Array[] {
  const { file, catalog, pageTree, pages } = begun;
  const entries: Entries = { Type: "/Catalog", Pages: reference(pageTree), ...VIEW, ...further };
  file.put(
    pageTree,
    dictionary({ Type: "/Pages", Kids: `[${pages.join(" ")}]`, Count: String(pages.length) }),
  );
  file.put(catalog, dictionary(entries));
  return file.finish({ Root: reference(catalog), Info: file.add(infoEntries(info)), ...trailer });
}

/** Writes a US Letter page. @param page its number, where it has one already */
export function writePage(
  draw: (canvas: Canvas) => void,
  form: CompiledForm,
  target: Target,
  page = target.file.next(),
): void {
  const { file, fonts, tree } = target;
  const canvas = new Canvas({ regular: REGULAR, bold: BOLD }, fonts);
  draw(canvas);
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
