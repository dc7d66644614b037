/** Which of the letter's fields goes where on an office's PDF. */

import type { MappedPlace, TemplateMap } from "../input/template-types.js";
import { addPlaces, type NewPlace } from "../pdf/add-places.js";
import type { CompiledForm } from "../pdf/index.js";
import { setLines } from "../pdf/set-lines.js";
import type { TemplateName } from "../scoring/result.js";
import { FORMS, type FormField } from "./forms.js";
import { canHold, findField } from "./office-fields.js";

/** Points that two lines take at least. */
const TWO_LINES = 28;

/** The PDF's field for each of ours: as the file says, by place, or of the same name. */
export function joinTemplate(
  form: CompiledForm,
  template: TemplateName,
  { fields, places }: TemplateMap,
): { whole: CompiledForm; names: Map<string, string> } {
  const taken = new Set(form.fields.flatMap(({ name }) => [name, ...groupsOf(name)]));
  const names = new Map<string, string>();
  const given = new Set<string>();
  const give = (name: string, field: string) => {
    // A field of the PDF holds one text.
    if (names.has(name) || given.has(field)) return;
    names.set(name, field);
    given.add(field);
  };
  for (const { name, pdfField } of fields) give(name, findField(form, pdfField)!.name);
  const added = places.map((place) => {
    let own = place.name;
    while (taken.has(own)) own += "_";
    give(place.name, own);
    return newPlace(form, place, { name: own, field: fieldNamed(template, place.name) });
  });
  for (const { name, kind } of FORMS[template].fields) {
    const same = form.fields.find((field) => field.name === name);
    if (same && (kind === "signature" ? same.kind === "signature" : canHold(same))) give(name, name);
  }
  const own = setLines(form, linesOf(form, template, names));
  return { whole: added.length > 0 ? addPlaces(own, added) : own, names };
}

/** `a` and `a.b`, of `a.b.c`. */
function groupsOf(name: string): string[] {
  const parts = name.split(".");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
}

/**
 * Whether a field takes several lines is often not as its form says: a box for a description is set to one line, a line
 * to several, and takes none then.
 */
function linesOf(
  form: CompiledForm,
  template: TemplateName,
  names: ReadonlyMap<string, string>,
): Map<string, boolean> {
  const lines = new Map<string, boolean>();
  for (const { name, kind } of FORMS[template].fields) {
    const field = form.fields.find((each) => each.name === names.get(name));
    if (field?.kind !== "text") continue;
    const high = field.places.some(({ height }) => height >= TWO_LINES);
    if (!high) lines.set(field.name, false);
    else if (kind === "box") lines.set(field.name, true);
  }
  return lines;
}

function newPlace(
  form: CompiledForm,
  place: MappedPlace,
  { name, field }: { name: string; field: FormField },
): NewPlace {
  const { left, top, width, height } = place;
  const several = place.several && height >= TWO_LINES;
  const page = place.page - 1;
  const [x, , , ceiling] = form.pages[page]!.box;
  const kind = field.kind === "signature" ? ("signature" as const) : ("text" as const);
  const corner = { x: x + left, y: ceiling - top - height };
  return { name, kind, several, tooltip: field.tooltip, page, ...corner, width, height };
}

export function fieldNamed(template: TemplateName, name: string): FormField {
  return FORMS[template].fields.find((field) => field.name === name)!;
}
