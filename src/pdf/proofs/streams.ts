import { inflateRawSync, inflateSync } from "node:zlib";
import { zlibSync } from "fflate";
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

/** Longer ones are left as they are: looking would take too long. */
const MOST_MENDED = 1024 * 1024;
/** Before what is deflated stand two bytes that say how, and behind it a sum. */
const HEAD = 2;

/**
 * A stream whose end or sum is wrong is shown by viewers, but other programs complain of it.
 * @returns its content as it should be; undefined where nothing is wrong, or too much
 */
export function mendedContent(stream: PDFStream): Uint8Array | undefined {
  const content = stream.getContents();
  const [filter, ...more] = filtersOf(stream);
  if (!filter || !isFlate(filter) || more.length > 0 || content.length > MOST_MENDED) return undefined;
  try {
    inflateSync(content, { maxOutputLength: MOST_BYTES });
    return undefined;
  } catch {
    const shown = shownOf(content);
    return shown && zlibSync(shown);
  }
}

/** As viewers do: without the sum, and as far as it goes. */
function shownOf(content: Uint8Array): Uint8Array | undefined {
  try {
    const shown = inflateRawSync(content.subarray(HEAD), { maxOutputLength: MOST_BYTES, finishFlush: 2 });
    return shown.length > 0 ? shown : undefined;
  } catch {
    return undefined;
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
    if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode();
  } catch {
    // In a way that only viewers know; they will.
  }
  return new Uint8Array();
}

/** @returns undefined where the bytes are not what was deflated */
function inflate(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable("too-large");
    return shownOf(bytes);
  }
}
