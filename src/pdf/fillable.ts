import type { FormNode } from "./compiled.js";
import { type Copy, pageEntries, type Target } from "./copy.js";
import { facesOf, fieldPicture } from "./field-picture.js";
import type { FilledField } from "./form.js";
import { dictionary, type Entries, num, reference, textString } from "./operators.js";

/** What a text changes of a field: its value, how it is set, and how it looks. */
const OF_TEXT = ["V", "DA", "AP"] as const;
type OfText = Partial<Record<(typeof OF_TEXT)[number], string>>;

/** The dictionary of a text field: what stays as it is, as text; and what a text may change. */
interface FieldText {
  number: number;
  fixed: string;
  own: OfText;
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
  const { V, DA, AP, ...fixed } = entries;
  const own = { ...(V && { V }), ...(DA && { DA }), ...(AP && { AP }) };
  return { number, fixed: dictionary(fixed).slice(0, -2), own };
}

/** Writes the text fields of a copy: their values, and pictures of them. */
export function writeTextFields({ filled, form }: Copy, empty: EmptyForm, { file, fonts }: Target): void {
  const changes = new Map<number, OfText>();
  const changesOf = (index: number): OfText => {
    let found = changes.get(index);
    if (!found) {
      found = {};
      changes.set(index, found);
    }
    return found;
  };
  for (const each of filled.filled) {
    const { field, shown } = each;
    const ofField = changesOf(field.node);
    ofField.V = valueText(each);
    for (const one of shown) {
      const picture = file.next();
      file.put(picture, drawn(each, one, { form, fonts }));
      changesOf(one.place.node).AP = `<</N ${reference(picture)}>>`;
      // A viewer in which the text is changed goes on in the size that fitted.
      if (field.style) ofField.DA = textString(withSize(field.style, one.fitted.size));
    }
  }
  for (const [index, { number, fixed, own }] of empty.fields) {
    const changed = changes.get(index);
    let object = fixed;
    for (const key of OF_TEXT) {
      const value = changed?.[key] ?? own[key];
      if (value) object += `/${key} ${value}`;
    }
    file.put(number, `${object}>>`);
  }
}

const values = new WeakMap<FilledField, string>();

/** The value of a field as it stands in the file. */
function valueText(filled: FilledField): string {
  let value = values.get(filled);
  if (value === undefined) {
    value = textString(filled.value);
    values.set(filled, value);
  }
  return value;
}

/** Pictures in the form's own fonts, which are the same in every letter. */
const known = new WeakMap<FilledField["shown"][number], string>();

/** The picture of a text as an object of the file. */
function drawn(
  filled: FilledField,
  one: FilledField["shown"][number],
  { form, fonts }: Pick<Target, "fonts"> & Pick<Copy, "form">,
): string {
  const before = known.get(one);
  if (before !== undefined) return before;
  const { width, height } = one.place;
  const faces = facesOf(one.fitted);
  const { ground, text } = fieldPicture(filled, one, fonts);
  const content = `${ground}\n/Tx BMC\n${text}\nEMC`;
  const entries = {
    Type: "/XObject",
    Subtype: "/Form",
    BBox: `[0 0 ${num(width)} ${num(height)}]`,
    Resources: dictionary({ Font: dictionary(fonts.resources(faces, form.fonts)) }),
    Length: String(content.length),
  };
  const object = `${dictionary(entries)}\nstream\n${content}\nendstream`;
  if ([...faces].every((face) => face.name in form.fonts)) known.set(one, object);
  return object;
}

function withSize(style: string, size: number): string {
  return style.replace(/\S+(?=\s+Tf\b)/, num(size));
}
