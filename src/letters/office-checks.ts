/** Whether an office's PDF, and what the file beside it says, go together. */

import { quoted } from "../input/printable.js";
import type { MappedField, MappedPlace, Position, TemplateMap } from "../input/template-types.js";
import type { CompiledField, CompiledForm } from "../pdf/index.js";
import { nearest } from "../policy/nearest.js";
import type { FormField } from "./forms.js";
import { canHold, findField, isReadable, LEAST } from "./office-fields.js";
import { mapFinding, type OfficeFinding, pdfFinding } from "./office-findings.js";

/** So many names are listed. */
const FEW = 20;

type Positions = ReadonlyMap<string, Position>;

/** What is wrong with the PDF itself. */
export function checkForm(form: CompiledForm, { fields, places }: TemplateMap): OfficeFinding[] {
  const signed = form.fields.find(({ kind, node }) => {
    const { V = "null" } = form.nodes[node]!.entries;
    return kind === "signature" && V !== "null";
  });
  if (signed) {
    return [
      pdfFinding("is signed already, and filling it would break the signature.", "Use an unsigned copy."),
    ];
  }
  const turned = form.pages.findIndex(({ entries }) => Number(entries.Rotate ?? 0) % 360 !== 0);
  if (turned >= 0) {
    return [
      pdfFinding(
        `has its page ${turned + 1} turned, and text would be printed sideways.`,
        "Print it to a new PDF that is upright.",
      ),
    ];
  }
  if (form.fields.some(canHold) || fields.length + places.length > 0) return [];
  return [
    pdfFinding(
      "has no fields to fill.",
      "Say in a YAML file of the same name beside it where each text goes, as in\n" +
        "places:\n  candidate_name: { page: 1, left: 72, top: 120, width: 200, height: 18 }",
    ),
  ];
}

/** What is wrong with one of the PDF's fields that the file names. */
export function checkField(
  form: CompiledForm,
  { name, pdfField }: MappedField,
  { kind }: FormField,
  positions: Positions,
): OfficeFinding[] {
  const at = positions.get(`fields.${name}`);
  const found = findField(form, pdfField);
  if (!found) return [mapFinding(at, `The PDF has no field ${quoted(pdfField)}.`, meant(form, pdfField))];
  const what = trouble(found, kind);
  if (what === undefined) return [];
  return [mapFinding(at, `The PDF's field ${quoted(pdfField)} is ${what}.`, meant(form, ""))];
}

/** Why a field of the PDF cannot take a text; undefined where it can. */
function trouble(found: CompiledField, kind: FormField["kind"]): string | undefined {
  if (found.places.length === 0) return "hidden, or on none of its pages";
  if (kind === "signature") return undefined;
  if (found.kind === "signature") return "for signatures";
  if (found.kind !== "text") return "no text field";
  return canHold(found) ? undefined : "too small to read what is in it";
}

function meant(form: CompiledForm, pdfField: string): string {
  const names = form.fields.filter(canHold);
  const all = names.map(({ name }) => name);
  const near = pdfField ? nearest(pdfField, all, 3) : [];
  const first = near.length > 0 ? `Did you mean ${near.map(quoted).join(" or ")}? ` : "";
  if (all.length === 0) return "It has no text fields: say under places: where the text goes.";
  const list = all.slice(0, FEW).map(quoted).join(", ");
  return `${first}Its text fields are ${list}${all.length > FEW ? ` and ${all.length - FEW} more` : ""}.`;
}

/** What is wrong with one of the places that the file gives. */
export function checkPlace(form: CompiledForm, place: MappedPlace, positions: Positions): OfficeFinding[] {
  const at = (key: string) => positions.get(`places.${place.name}.${key}`);
  const page = form.pages[place.page - 1];
  if (!page) {
    const count = form.pages.length === 1 ? "one page" : `${form.pages.length} pages`;
    const message = `There is no page ${place.page}: the PDF has ${count}.`;
    return [mapFinding(at("page"), message, "Pages are counted from 1.")];
  }
  const [left, bottom, right, top] = page.box;
  const [width, height] = [right - left, top - bottom];
  const size = `The page is ${points(width)} wide and ${points(height)} high, in points (72 to the inch).`;
  const over = (key: string, end: number, most: number, edge: string): OfficeFinding[] =>
    end <= most + 0.5
      ? []
      : [
          mapFinding(
            at(key),
            `This place ends ${points(end - most)} points beyond the ${edge} of the page.`,
            size,
          ),
        ];
  if (!isReadable(place)) {
    const key = place.height < LEAST.height ? "height" : "width";
    const message = `This place is too small to read what is in it.`;
    const hint = `A line of text takes a height of about 14 points (72 to the inch); at least ${LEAST.height}, and a width of ${LEAST.width}.`;
    return [mapFinding(at(key), message, hint)];
  }
  return [
    ...over("width", place.left + place.width, width, "right edge"),
    ...over("height", place.top + place.height, height, "foot"),
  ];
}

function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}
