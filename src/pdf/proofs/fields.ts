import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from "pdf-lib";

/** The form of a document. */
export function formOf({ catalog }: PDFDocument): PDFDict | undefined {
  const form = catalog.lookup(PDFName.of("AcroForm"));
  return form instanceof PDFDict ? form : undefined;
}

/** What a field says under a key, itself or through those above it. */
export function ofField(field: PDFDict, key: string): PDFObject | undefined {
  const seen = new Set<PDFDict>();
  for (
    let at: PDFObject | undefined = field;
    at instanceof PDFDict && !seen.has(at);
    at = at.lookup(PARENT)
  ) {
    seen.add(at);
    const value = at.lookup(PDFName.of(key));
    if (value !== undefined) return value;
  }
  return undefined;
}

const PARENT = PDFName.of("Parent");

/** Whether a signature field has been signed. */
export function isSigned(document: PDFDocument): boolean {
  const seen = new Set<PDFDict>();
  const open: (PDFObject | undefined)[] = [formOf(document)?.lookup(PDFName.of("Fields"))];
  while (open.length > 0) {
    const next = open.pop();
    if (next instanceof PDFArray) {
      for (let index = 0; index < next.size(); index++) open.push(next.lookup(index));
    } else if (next instanceof PDFDict && !seen.has(next)) {
      seen.add(next);
      if (isSignedField(next)) return true;
      open.push(next.lookup(PDFName.of("Kids")));
    }
  }
  return false;
}

/** @param field or the place where it stands on a page */
export function isSignedField(field: PDFDict): boolean {
  return ofField(field, "FT")?.toString() === "/Sig" && ofField(field, "V") instanceof PDFDict;
}
