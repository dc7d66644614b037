import {
  PDFArray,
  PDFDict,
  PDFHexString,
  type PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from "pdf-lib";
import { dictionary, type Entries, hexBytes, reference } from "./operators.js";

/** The number that an object gets in the file to be written; undefined for one that is left out. */
export type Numbering = (ref: PDFRef) => number | undefined;

/** An object as it stands in a file. Strings are hexadecimal, and what refers to an object left out is null. */
export function serialize(object: PDFObject, numbering: Numbering): string {
  if (object instanceof PDFRef) {
    const number = numbering(object);
    return number === undefined ? "null" : reference(number);
  }
  if (object instanceof PDFString || object instanceof PDFHexString) return hexBytes(object.asBytes());
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((each) => serialize(each, numbering))
      .join(" ")}]`;
  }
  if (object instanceof PDFDict) return dictionary(serializeEntries(object, numbering));
  return object.toString();
}

/** The entries of a dictionary. @param without keys to be left out, with no slash */
export function serializeEntries(
  object: PDFDict,
  numbering: Numbering,
  without: readonly string[] = [],
): Entries {
  const entries: Entries = {};
  for (const [key, value] of object.entries()) {
    if (without.includes(keyOf(key))) continue;
    const text = serialize(value, numbering);
    // As good as not there, and not all viewers know it.
    if (text !== "null") entries[keyOf(key)] = text;
  }
  return entries;
}

/** The values of a dictionary. @param without keys to be left out, with no slash */
export function valuesOf(object: PDFDict, without: readonly string[]): PDFObject[] {
  return object.entries().flatMap(([key, value]) => (without.includes(keyOf(key)) ? [] : [value]));
}

/** A name as it stands in a file, without its slash. */
export function keyOf(name: PDFName): string {
  return name.toString().slice(1);
}

/** The objects that an object refers to, and those that they refer to, in the order of the first mention. */
export function* referredTo(
  from: Iterable<PDFObject | undefined>,
  lookup: (ref: PDFRef) => PDFObject | undefined,
  seen: Set<PDFRef>,
): Generator<PDFRef> {
  const open = [...from].reverse();
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      const target = seen.has(object) ? undefined : lookup(object);
      seen.add(object);
      if (target === undefined) continue;
      yield object;
      open.push(target);
      continue;
    }
    // One after another: an array may be longer than a call has room for arguments.
    for (const part of partsOf(object).reverse()) open.push(part);
  }
}

function partsOf(object: PDFObject | undefined): PDFObject[] {
  if (object instanceof PDFArray) return [...object.asArray()];
  if (object instanceof PDFDict) return object.values();
  return object instanceof PDFStream ? object.dict.values() : [];
}
