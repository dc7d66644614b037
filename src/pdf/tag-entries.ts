import { PDFArray, PDFDict, PDFNull, type PDFObject, PDFStream } from "pdf-lib";
import type { Entries } from "./operators.js";
import { keyOf, serializeEntries } from "./serialize.js";

/** Entries that a tag's place in the tree gives, and those that lead to other parts of the file. */
const LEFT_OUT = ["Type", "S", "P", "K", "Pg", "R", "Ref", "NS", "AF"];
/** So many levels of dictionaries in each other describe a tag. */
const LEVELS = 6;

/** What else the dictionary of a tag says. Nothing in it refers to another object. */
export function tagEntries(dictionary: PDFDict): Entries {
  const { context } = dictionary;
  const inPlace = (object: PDFObject | undefined, levels: number): PDFObject => {
    if (object === undefined || object instanceof PDFStream || levels === 0) return PDFNull;
    if (object instanceof PDFArray) {
      return context.obj(object.asArray().map((_, index) => inPlace(object.lookup(index), levels - 1)));
    }
    if (!(object instanceof PDFDict)) return object;
    const copy = context.obj({});
    for (const key of object.keys()) copy.set(key, inPlace(object.lookup(key), levels - 1));
    return copy;
  };
  const entries = context.obj({});
  for (const key of dictionary.keys()) {
    if (!LEFT_OUT.includes(keyOf(key))) entries.set(key, inPlace(dictionary.lookup(key), LEVELS));
  }
  return serializeEntries(entries, () => undefined);
}
