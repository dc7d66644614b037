/** An office's own PDF as a template: found fit, with the letter's fields in their places. */

import type { Position, TemplateMap } from "../input/template-types.js";
import { compileForm } from "../pdf/compile.js";
import type { CompiledForm } from "../pdf/index.js";
import { UnfitPdf } from "../pdf/unfit.js";
import type { TemplateName } from "../scoring/result.js";
import { readTemplate } from "./assets.js";
import { FORMS, type FormField } from "./forms.js";
import { checkField, checkForm, checkPlace } from "./office-checks.js";
import { canHold } from "./office-fields.js";
import { type OfficeFinding, pdfFinding, unfitFinding } from "./office-findings.js";
import { fieldNamed, joinTemplate } from "./office-join.js";
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
  } catch (error) {
    if (error instanceof UnfitPdf) return { findings: [unfitFinding(error)], matched: [], unused: [] };
    throw error;
  }
  const findings = [
    ...checkForm(form, map),
    ...map.fields.flatMap((field) => checkField(form, field, fieldNamed(name, field.name), positions)),
    ...map.places.flatMap((place) => checkPlace(form, place, positions)),
  ];
  if (findings.length > 0) return { findings, matched: [], unused: [] };
  const { whole, names } = joinTemplate(form, name, map);
  const missing = FORMS[name].fields.filter(
    ({ name, kind }) => kind !== "signature" && !FOR_SIGNERS.includes(name) && !names.has(name),
  );
  const used = new Set(names.values());
  return {
    template: { form: whole, fieldOf: (field) => names.get(field) },
    findings: missing.length > 0 ? [noPlace(missing)] : [],
    matched: [...names].map(([own, pdfField]) => ({ name: own, pdfField })),
    unused: whole.fields.flatMap((field) => (canHold(field) && !used.has(field.name) ? [field.name] : [])),
  };
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
