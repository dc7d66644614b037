/** An office's own PDF as a template: found fit, with the letter's fields in their places. */

import type { MappedPlace, Position, TemplateMap } from "../input/template-types.js";
import { addPlaces } from "../pdf/add-places.js";
import { compileForm } from "../pdf/compile.js";
import type { CompiledForm } from "../pdf/index.js";
import type { TemplateName } from "../scoring/result.js";
import { readTemplate } from "./assets.js";
import { FORMS, type FormField } from "./forms.js";
import { checkField, checkForm, checkPlace, findField } from "./office-checks.js";
import { type OfficeFinding, pdfFinding } from "./office-findings.js";
import type { Template } from "./templates.js";

export interface OfficePdf {
  name: TemplateName;
  bytes: Uint8Array;
  /** What the file beside it says; left out where there is none. */
  map?: TemplateMap;
  /** Where the file says it. */
  positions?: ReadonlyMap<string, Position>;
}

export interface OfficeTemplate {
  /** Left out where something is wrong. */
  template?: Template;
  /** What does not match; wrong things first. */
  findings: OfficeFinding[];
  /** The PDF's name for each of the letter's fields that it has a place for. */
  matched: { name: string; pdfField: string }[];
  /** Text fields of the PDF that stay as they are. */
  unused: string[];
}

/** Fields that nobody but the signer fills. */
const FOR_SIGNERS = ["verifier_date", "candidate_date"];

/**
 * Takes an office's PDF as a template, after a look at whether it fits. Fields that nothing is said of are found by
 * our own names.
 */
export async function openOfficeTemplate(office: OfficePdf): Promise<OfficeTemplate> {
  const { name, bytes, map = { fields: [], places: [] }, positions = new Map() } = office;
  let form: CompiledForm;
  try {
    form = await compileForm(bytes, readTemplate(name));
  } catch {
    const message = "cannot be read: it is no PDF, it is damaged, or it asks for a password.";
    const hint = "Open it in a PDF viewer and save it again, without a password.";
    return { findings: [pdfFinding(message, hint)], matched: [], unused: [] };
  }
  const findings = [
    ...checkForm(form, map),
    ...map.fields.flatMap((field) => checkField(form, field, fieldNamed(name, field.name), positions)),
    ...map.places.flatMap((place) => checkPlace(form, place, positions)),
  ];
  if (findings.length > 0) return { findings, matched: [], unused: [] };
  const { whole, names } = join(form, name, map);
  const missing = FORMS[name].fields.filter(
    ({ name, kind }) => kind !== "signature" && !FOR_SIGNERS.includes(name) && !names.has(name),
  );
  const used = new Set(names.values());
  return {
    template: { form: whole, fieldOf: (field) => names.get(field) },
    findings: missing.length > 0 ? [noPlace(missing)] : [],
    matched: [...names].map(([own, pdfField]) => ({ name: own, pdfField })),
    unused: whole.fields.flatMap(({ name, kind }) => (kind === "text" && !used.has(name) ? [name] : [])),
  };
}

/** The PDF's field for each of ours: as the file says, by place, or of the same name. */
function join(
  form: CompiledForm,
  template: TemplateName,
  { fields, places }: TemplateMap,
): { whole: CompiledForm; names: Map<string, string> } {
  const taken = new Set(form.fields.map(({ name }) => name));
  const names = new Map<string, string>();
  for (const { name, pdfField } of fields) names.set(name, findField(form, pdfField)!.name);
  const added = places.map((place) => {
    let own = place.name;
    while (taken.has(own)) own += "_";
    names.set(place.name, own);
    return newPlace(form, place, { name: own, field: fieldNamed(template, place.name) });
  });
  for (const { name, kind } of FORMS[template].fields) {
    const same = form.fields.find((field) => field.name === name && field.places.length > 0);
    const fits = same && (kind === "signature" ? same.kind === "signature" : same.kind === "text");
    if (fits && !names.has(name)) names.set(name, name);
  }
  return { whole: added.length > 0 ? addPlaces(form, added) : form, names };
}

function newPlace(
  form: CompiledForm,
  place: MappedPlace,
  { name, field }: { name: string; field: FormField },
) {
  const { left, top, width, height, several } = place;
  const page = place.page - 1;
  const [x, , , ceiling] = form.pages[page]!.box;
  const kind = field.kind === "signature" ? ("signature" as const) : ("text" as const);
  const corner = { x: x + left, y: ceiling - top - height };
  return { name, kind, several, tooltip: field.tooltip, page, ...corner, width, height };
}

function fieldNamed(template: TemplateName, name: string): FormField {
  return FORMS[template].fields.find((field) => field.name === name)!;
}

function noPlace(missing: readonly FormField[]): OfficeFinding {
  const list = missing.map(({ label, name }) => `${label.replace(/[:?]$/, "")} (${name})`).join(", ");
  return {
    ...pdfFinding(
      `has no place for: ${list}.`,
      "Letters carry these on an attached page. To print them on the form, say where in the YAML file beside it.",
    ),
    error: false,
  };
}
