import { type Copy, pageEntries, type Target } from "./copy.js";
import { facesOf, fieldPicture } from "./field-picture.js";
import { dictionary, type Entries, num, reference, textString } from "./operators.js";

/**
 * Writes a copy that stays a form: the pages as they are, and the fields with their texts.
 * @returns the reference to the form
 */
export function writeFillable(copy: Copy, target: Target): string {
  const { form, pages, firstNode } = copy;
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
  const changes = changedNodes(copy, target);
  form.nodes.forEach((each, index) => {
    const number = node(index);
    const place: Entries = {};
    if (each.parent !== undefined) place.Parent = reference(node(each.parent));
    if (each.kids) place.Kids = `[${each.kids.map((kid) => reference(node(kid))).join(" ")}]`;
    if (each.page !== undefined) place.P = reference(pages[each.page]!);
    const key = keys?.get(index);
    if (key !== undefined) place.StructParent = String(key);
    const { FT, Rect, AP } = each.entries;
    // Some viewers mark a place to sign that has no picture.
    if (FT === "/Sig" && Rect && !AP) place.AP = `<</N ${nothing(target)}>>`;
    target.file.put(number, dictionary({ ...each.entries, ...changes.get(index), ...place }));
  });
  const roots = form.nodes.flatMap(({ parent }, index) =>
    parent === undefined ? [reference(node(index))] : [],
  );
  return target.file.add({ ...form.form, Fields: `[${roots.join(" ")}]` });
}

/** What the fields' texts change, by node: values, and pictures of them. */
function changedNodes({ filled, form }: Copy, { file, fonts }: Target): Map<number, Entries> {
  const changes = new Map<number, Entries>();
  const change = (index: number, entries: Entries) => {
    changes.set(index, { ...changes.get(index), ...entries });
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
  return changes;
}

function withSize(style: string, size: number): string {
  return style.replace(/\S+(?=\s+Tf\b)/, num(size));
}

function nothing({ file }: Target): string {
  return file.addStream({ Type: "/XObject", Subtype: "/Form", BBox: "[0 0 1 1]" }, "");
}
