import type { FormNode } from "./compiled.js";
import { type Copy, pageEntries, type Target } from "./copy.js";
import { facesOf, fieldPicture } from "./field-picture.js";
import { dictionary, type Entries, num, reference, textString } from "./operators.js";

/** What a text changes of a field. */
const OF_TEXT = ["V", "DA", "AP"];

/** The dictionary of a text field: what stays as it is, as text; and what a text may change. */
interface FieldText {
  number: number;
  fixed: string;
  own: Entries;
}

/** A copy that stays a form, written but for its text fields. */
export interface EmptyForm {
  /** The reference to the form. */
  form: string;
  /** By node. */
  fields: ReadonlyMap<number, FieldText>;
}

/** Writes everything of a copy that no text changes: pages, tags, the form and its other fields. */
export function writeEmptyForm({ form, pages, firstNode }: Omit<Copy, "filled">, target: Target): EmptyForm {
  const node = (index: number): number => firstNode + index;
  const keys = target.tree?.add(form.tags!, { pages, node });
  form.pages.forEach((page, index) => {
    const annotations = page.annotations.map((each) =>
      typeof each === "number" ? reference(node(each)) : each,
    );
    target.putPage(pages[index]!, {
      ...pageEntries(page, page),
      ...(annotations.length > 0 ? { Annots: `[${annotations.join(" ")}]` } : {}),
    });
  });
  const ofText = new Set(
    form.fields.flatMap((field) =>
      field.kind === "text" ? [field.node, ...field.places.map((place) => place.node)] : [],
    ),
  );
  const fields = new Map<number, FieldText>();
  form.nodes.forEach((each, index) => {
    const entries = { ...each.entries, ...placeOf(each, { node, pages }) };
    const key = keys?.get(index);
    if (key !== undefined) entries.StructParent = String(key);
    // Some viewers mark a place to sign that has no picture.
    if (entries.FT === "/Sig" && entries.Rect && !entries.AP) entries.AP = `<</N ${nothing(target)}>>`;
    if (ofText.has(index)) fields.set(index, fieldText(node(index), entries));
    else target.file.put(node(index), dictionary(entries));
  });
  const roots = form.nodes.flatMap(({ parent }, index) =>
    parent === undefined ? [reference(node(index))] : [],
  );
  return { form: target.file.add({ ...form.form, Fields: `[${roots.join(" ")}]` }), fields };
}

function placeOf(
  { parent, kids, page }: FormNode,
  { node, pages }: { node: (index: number) => number; pages: readonly number[] },
): Entries {
  return {
    ...(parent !== undefined && { Parent: reference(node(parent)) }),
    ...(kids && { Kids: `[${kids.map((kid) => reference(node(kid))).join(" ")}]` }),
    ...(page !== undefined && { P: reference(pages[page]!) }),
  };
}

function nothing({ file }: Target): string {
  return file.addStream({ Type: "/XObject", Subtype: "/Form", BBox: "[0 0 1 1]" }, "");
}

function fieldText(number: number, entries: Entries): FieldText {
  const own: Entries = {};
  const fixed: Entries = {};
  for (const [key, value] of Object.entries(entries)) (OF_TEXT.includes(key) ? own : fixed)[key] = value;
  return { number, fixed: dictionary(fixed).slice(0, -2), own };
}

/** Writes the text fields of a copy: their values, and pictures of them. */
export function writeTextFields({ filled, form }: Copy, empty: EmptyForm, { file, fonts }: Target): void {
  const changes = new Map<number, Entries>();
  const change = (index: number, entries: Entries) => {
    const before = changes.get(index);
    changes.set(index, before ? { ...before, ...entries } : entries);
  };
  for (const each of filled.filled) {
    const { field, value, shown } = each;
    change(field.node, { V: textString(value) });
    for (const one of shown) {
      const { place, fitted } = one;
      const { ground, text } = fieldPicture(each, one, fonts);
      const entries = {
        Type: "/XObject",
        Subtype: "/Form",
        BBox: `[0 0 ${num(place.width)} ${num(place.height)}]`,
        Resources: dictionary({ Font: dictionary(fonts.resources(facesOf(fitted), form.fonts)) }),
      };
      const picture = file.addStream(entries, `${ground}\n/Tx BMC\n${text}\nEMC`);
      change(place.node, { AP: `<</N ${picture}>>` });
      // A viewer in which the text is changed goes on in the size that fitted.
      if (field.style) change(field.node, { DA: textString(withSize(field.style, fitted.size)) });
    }
  }
  for (const [index, { number, fixed, own }] of empty.fields) {
    const changed = changes.get(index);
    file.put(number, fixed + dictionary(changed ? { ...own, ...changed } : own).slice(2));
  }
}

function withSize(style: string, size: number): string {
  return style.replace(/\S+(?=\s+Tf\b)/, num(size));
}
