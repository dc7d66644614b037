import { inflateSync } from "node:zlib";
import { decodePDFRawStream, PDFArray, PDFName, type PDFObject, PDFRawStream, type PDFStream } from "pdf-lib";
import { keyOf } from "../serialize.js";
import { Unreadable } from "./unreadable.js";

/** The content of a stream may be so many bytes. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Deflating makes nothing smaller than a thousandth, so that shorter streams stay under the limit. */
const CERTAINLY_SMALL = MOST_BYTES / 1032;
/** The operators of a page are never that long; a viewer would not get through them. */
const MOST_OPERATORS = 128 * 1024 * 1024;

/** The filters of a stream, in order. */
function filtersOf({ dict }: PDFStream): string[] {
  const filter = dict.lookup(PDFName.of("Filter"));
  const list: (PDFObject | undefined)[] =
    filter instanceof PDFArray ? filter.asArray().map((_, index) => filter.lookup(index)) : [filter];
  return list.filter((each) => each instanceof PDFName).map(keyOf);
}

const isFlate = (name: string): boolean => name === "FlateDecode" || name === "Fl";

/**
 * Makes sure that a stream does not grow beyond measure for whoever reads it.
 * @throws Unreadable
 */
export function checkGrowth(stream: PDFStream): void {
  const filters = filtersOf(stream);
  const flates = filters.filter(isFlate).length;
  if (flates === 0) return;
  const content = stream.getContents();
  if (flates === 1 && content.length < CERTAINLY_SMALL) return;
  let inflated: Uint8Array = content;
  for (const filter of filters) {
    if (!isFlate(filter)) return;
    const more = inflate(inflated, MOST_BYTES);
    if (!more) return;
    inflated = more;
  }
}

/**
 * The operators of a content stream.
 * @returns undefined where they cannot be read
 * @throws Unreadable where they are too many
 */
export function operatorsIn(stream: PDFStream): Uint8Array | undefined {
  const filters = filtersOf(stream);
  if (filters.length === 0) return stream.getContents();
  const predicted = stream.dict.has(PDFName.of("DecodeParms"));
  if (filters.length === 1 && isFlate(filters[0]!) && !predicted)
    return inflate(stream.getContents(), MOST_OPERATORS);
  try {
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined where the bytes are not what was deflated */
function inflate(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    // As viewers do: what was cut off is shown as far as it goes.
    return inflateSync(bytes, { maxOutputLength: most, finishFlush: 2 });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable("too-large");
    return undefined;
  }
}
