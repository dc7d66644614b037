import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from "pdf-lib";
import type { FieldPlace } from "./compiled.js";
import { num } from "./operators.js";

/** A picture, and the matrix that puts it in its place on a page. */
export interface PlacedPicture {
  picture: PDFRef;
  matrix: string;
}

/** Flags of an annotation. */
export const FLAG = { hidden: 1 << 1, print: 1 << 2, notOnScreen: 1 << 5 };
/** Operators that leave something on the page. */
const PAINTS = /(^|[\s\])>])(f\*?|F|[bB]\*?|[sS]|sh|Do|EI|T[jJ]|['"])(?=\s|$)/;

/** The flags of an annotation. */
export function flagsOf(annotation: PDFDict): number {
  return annotation.lookupMaybe(PDFName.of("F"), PDFNumber)?.asNumber() ?? 0;
}

/**
 * The picture that an annotation shows, and the matrix that puts it in its place (ISO 32000, 12.5.5); undefined where
 * nothing is to be seen.
 */
export function picture(annotation: PDFDict): PlacedPicture | undefined {
  const pictures = annotation.lookupMaybe(PDFName.of("AP"), PDFDict);
  const state = annotation.lookupMaybe(PDFName.of("AS"), PDFName);
  const normal = pictures?.lookup(PDFName.of("N"));
  const [holder, key] = normal instanceof PDFDict && state ? [normal, state] : [pictures, PDFName.of("N")];
  const ref = holder?.get(key);
  const stream = holder?.lookup(key);
  if (flagsOf(annotation) & FLAG.hidden || !(ref instanceof PDFRef)) return undefined;
  if (!(stream instanceof PDFStream) || !paints(stream)) return undefined;
  const [left = 0, bottom = 0, right = 0, top = 0] = numbers(stream.dict, "BBox");
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers(stream.dict, "Matrix");
  const corners = [left, right].flatMap((u) =>
    [bottom, top].map((v) => [a * u + c * v + e, b * u + d * v + f] as const),
  );
  const [us, vs] = [corners.map(([u]) => u), corners.map(([, v]) => v)];
  const [u, v] = [Math.min(...us), Math.min(...vs)];
  const [wide, high] = [Math.max(...us) - u, Math.max(...vs) - v];
  if (!wide || !high) return undefined;
  const { x, y, width, height } = rectangle(annotation);
  const [sx, sy] = [width / wide, height / high];
  return { picture: ref, matrix: [sx, 0, 0, sy, x - u * sx, y - v * sy].map(num).join(" ") };
}

/** Whether a picture leaves anything on the page: that of an empty field does not. */
export function paints(stream: PDFObject | undefined): boolean {
  if (!(stream instanceof PDFStream)) return false;
  if (!(stream instanceof PDFRawStream)) return stream.getContentsSize() > 0;
  try {
    return PAINTS.test(Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"));
  } catch {
    return true; // packed in a way that we cannot undo: viewers may
  }
}

/** Where an annotation is on its page. */
export function rectangle(annotation: PDFDict): Pick<FieldPlace, "x" | "y" | "width" | "height"> {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(annotation, "Rect");
  return {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
}

/** The figures of an array; none where there is no array. */
export function numbers(dictionary: PDFDict, key: string): number[] {
  const array = dictionary.lookup(PDFName.of(key));
  if (!(array instanceof PDFArray)) return [];
  return array.asArray().flatMap((_, index) => {
    const each = array.lookup(index);
    return each instanceof PDFNumber ? [each.asNumber()] : [];
  });
}
