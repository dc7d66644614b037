import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "pdf-lib";
import { textOf } from "./read-fields.js";

const KIDS = PDFName.of("Kids");
/** What belongs to a field, and not to its picture on a page. */
const OF_FIELD = ["FT", "T", "TU", "TM", "Ff", "V", "DV", "DA", "Q", "MaxLen", "Opt", "RV", "DS", "AA"];

interface Field {
  dictionary: PDFDict;
  ref: PDFRef;
}

/**
 * Makes one field in several places of fields with the same name: they are to hold the same text. Forms that were put
 * together of several have such fields.
 */
export function joinSameNames(document: PDFDocument): void {
  const form = document.catalog.lookupMaybe(PDFName.of("AcroForm"), PDFDict);
  const fields = form?.lookupMaybe(PDFName.of("Fields"), PDFArray);
  if (!form || !fields) return;
  const byName = new Map<string, Field[]>();
  fields.asArray().forEach((ref, index) => {
    const dictionary = fields.lookup(index);
    if (!(ref instanceof PDFRef) || !(dictionary instanceof PDFDict)) return;
    const key = `${textOf(dictionary, "T")} ${dictionary.lookup(PDFName.of("FT"))}`;
    byName.set(key, [...(byName.get(key) ?? []), { dictionary, ref }]);
  });
  const joined = new Map<PDFObject, PDFRef | undefined>();
  for (const same of byName.values()) {
    const different = new Set(same.map(({ ref }) => ref)).size;
    if (different < 2 || !same.every(isField)) continue;
    same.forEach(({ ref }, index) => {
      joined.set(ref, index === 0 ? join(document, same) : undefined);
    });
  }
  if (joined.size === 0) return;
  const left = fields.asArray().flatMap((ref) => (joined.has(ref) ? (joined.get(ref) ?? []) : ref));
  form.set(PDFName.of("Fields"), document.context.obj(left));
}

/** Not a group of fields. */
function isField({ dictionary }: Field): boolean {
  if (!dictionary.has(PDFName.of("T")) || !dictionary.has(PDFName.of("FT"))) return false;
  return !kidsOf(dictionary).some((_, index, kids) => {
    const kid = dictionary.context.lookup(kids[index]);
    return kid instanceof PDFDict && kid.has(PDFName.of("T"));
  });
}

function kidsOf(dictionary: PDFDict): PDFObject[] {
  return dictionary.lookupMaybe(KIDS, PDFArray)?.asArray() ?? [];
}

function join({ context }: PDFDocument, same: readonly Field[]): PDFRef {
  const field = context.obj({});
  const ref = context.register(field);
  const kids = new Set<PDFObject>();
  for (const each of same) {
    const places = each.dictionary.has(KIDS) ? kidsOf(each.dictionary) : [each.ref];
    for (const key of OF_FIELD.map((key) => PDFName.of(key))) {
      const value = each.dictionary.get(key);
      if (value && !field.has(key)) field.set(key, value);
      each.dictionary.delete(key);
    }
    for (const place of places) {
      kids.add(place);
      context.lookup(place, PDFDict).set(PDFName.of("Parent"), ref);
    }
  }
  field.set(KIDS, context.obj([...kids]));
  return ref;
}
