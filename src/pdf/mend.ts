/**
 * Puts right, in a form as others make them, what its program left out or left to the viewer: so that all that a
 * person sees in a viewer is there when the form is taken apart. Sound forms stay as they are.
 */

import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFRef } from "pdf-lib";
import { mendField } from "./mend-fields.js";
import { joinSameNames } from "./mend-names.js";
import { mendPictures } from "./mend-pictures.js";

/** @throws UnfitPdf where a text comes filled in that cannot be made visible */
export async function mend(document: PDFDocument): Promise<void> {
  nameAll(document);
  adoptFields(document);
  joinSameNames(document);
  const form = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  if (!form) return;
  // The library takes it out, with a word to the terminal.
  form.delete(PDFName.of("XFA"));
  const fields = document.getForm().getFields();
  for (const field of fields) mendField(field);
  await mendPictures(document, fields);
}

/** Gives a reference to the annotations that stand on their page without one. */
function nameAll(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    annotations?.asArray().forEach((each, index) => {
      if (each instanceof PDFDict) annotations.set(index, document.context.register(each));
    });
  }
}

/** Puts into the form what is on a page and looks like one of its fields: some programs forget to. */
function adoptFields(document: PDFDocument): void {
  const { catalog, context } = document;
  const form = catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const fields = form?.lookupMaybe(PDFName.of("Fields"), PDFArray) ?? context.obj([]);
  const known = new Set(fields.asArray().map((_, index) => fields.lookup(index)));
  const lost = new Map<PDFDict, PDFRef>();
  for (const page of document.getPages()) {
    const annotations = page.node.Annots();
    annotations?.asArray().forEach((ref, index) => {
      const found = annotations.lookup(index);
      if (!(found instanceof PDFDict) || found.get(PDFName.of("Subtype"))?.toString() !== "/Widget") return;
      const [top, own] = topOf(found, ref as PDFRef);
      if (!known.has(top) && top.has(PDFName.of("T"))) lost.set(top, own);
    });
  }
  if (lost.size === 0) return;
  for (const ref of lost.values()) fields.push(ref);
  if (form) form.set(PDFName.of("Fields"), fields);
  else catalog.set(PDFName.of("AcroForm"), context.obj({ Fields: fields }));
}

/** The field, or group of fields, that a field's picture belongs to in the end. */
function topOf(widget: PDFDict, ref: PDFRef): [PDFDict, PDFRef] {
  const PARENT = PDFName.of("Parent");
  let top: [PDFDict, PDFRef] = [widget, ref];
  const seen = new Set<PDFDict>();
  while (!seen.has(top[0])) {
    seen.add(top[0]);
    const above = top[0].lookup(PARENT);
    if (!(above instanceof PDFDict)) break;
    top = [above, top[0].get(PARENT) as PDFRef];
  }
  return top;
}
