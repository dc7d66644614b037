import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from "pdf-lib";

/**
 * The library takes the backslashes of a string that it has decrypted for escapes once more; the colors of a palette, for
 * example, would change. Strings become hexadecimal ones, which have no escapes. Those in object streams, which are
 * encrypted as a whole, are right already.
 */
export function mendStrings(context: PDFContext): void {
  const right = inObjectStreams(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!right.has(ref.objectNumber)) mend(object);
  }
}

function mend(object: PDFObject): void {
  if (object instanceof PDFStream) mend(object.dict);
  else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      if (value instanceof PDFString) object.set(key, mended(value));
      else mend(value);
    }
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      if (value instanceof PDFString) object.set(index, mended(value));
      else mend(value);
    });
  }
}

function mended(text: PDFString): PDFHexString {
  return PDFHexString.of(Buffer.from(text.asString(), "latin1").toString("hex"));
}

function inObjectStreams(context: PDFContext): Set<number> {
  const found = new Set<number>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (object.dict.get(PDFName.of("Type")) !== PDFName.of("ObjStm")) continue;
    const first = Number(object.dict.lookup(PDFName.of("First"))?.toString());
    const head = Buffer.from(decodePDFRawStream(object).decode().subarray(0, first)).toString("latin1");
    const figures = head.trim().split(/\s+/).map(Number);
    figures.forEach((figure, index) => {
      if (index % 2 === 0) found.add(figure);
    });
  }
  return found;
}
