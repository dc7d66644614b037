import { PDFArray, PDFDict, type PDFDocument, PDFName } from "pdf-lib";
import { nameIn } from "./open-pdf.js";

const NAMES = PDFName.of("Names");

/** Whether files are attached to a document as a whole. */
export function hasAttachments({ catalog }: PDFDocument): boolean {
  const names = catalog.lookup(NAMES);
  const files = names instanceof PDFDict ? names.lookup(PDFName.of("EmbeddedFiles")) : undefined;
  if (!(files instanceof PDFDict)) return false;
  return ["Names", "Kids"].some((key) => {
    const list = files.lookup(PDFName.of(key));
    return list instanceof PDFArray && list.size() > 0;
  });
}

/**
 * Whether a document is but the cover of the files attached to it: viewers show those, and its own page says only that
 * another viewer is needed. Where the list of files is hidden at first, its own pages are what is meant to be read.
 */
export function isPortfolio(document: PDFDocument): boolean {
  const collection = document.catalog.lookup(PDFName.of("Collection"));
  return collection instanceof PDFDict && nameIn(collection, "View") !== "H" && hasAttachments(document);
}
