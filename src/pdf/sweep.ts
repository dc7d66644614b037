import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from "pdf-lib";

/** Drops every object that nothing refers to any more. */
export function sweep(document: PDFDocument): void {
  const { context } = document;
  const reached = new Set<PDFRef>();
  const open: PDFObject[] = Object.values(context.trailerInfo).filter((value) => value !== undefined);
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      const target = context.lookup(object);
      if (target) open.push(target);
    } else if (object instanceof PDFArray) {
      open.push(...object.asArray());
    } else if (object instanceof PDFDict) {
      open.push(...object.values());
    } else if (object instanceof PDFStream) {
      open.push(...object.dict.values());
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
