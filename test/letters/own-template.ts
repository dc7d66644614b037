import { expect } from "vitest";
import { readTemplateMap } from "../../src/input/template-map.js";
import { fillChecked } from "../../src/letters/fill-checked.js";
import { type FieldName, FORMS } from "../../src/letters/forms.js";
import { openOfficeTemplate } from "../../src/letters/office.js";
import { bundledTemplates, type Template } from "../../src/letters/templates.js";
import type { LetterValues } from "../../src/letters/values.js";
import { FontBook, writeForm } from "../../src/pdf/index.js";
import { made } from "../pdf/made.js";
import { load } from "./pdf.js";

export const FIELDS = FORMS.employment.fields;

export const TEXTS = FIELDS.filter(({ kind }) => kind !== "signature").map(({ name }) => name as FieldName);

export const BY_SIGNERS = ["verifier_date", "candidate_date"];

/** A text for every field that is filled, its own name. */
export const VALUES = Object.fromEntries(
  TEXTS.filter((name) => !BY_SIGNERS.includes(name)).map((name) => [
    name,
    `the ${name.replaceAll("_", " ")}`,
  ]),
) as LetterValues;

/** Opens a PDF as the template for employment. @param yaml what the file beside it says */
export async function opened(bytes: Uint8Array, yaml?: string) {
  if (yaml === undefined) return openOfficeTemplate({ name: "employment", bytes });
  const read = readTemplateMap(yaml, FIELDS);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return openOfficeTemplate({ name: "employment", bytes, map: read.map, positions: read.positions });
}

/** A letter on a PDF that fits. */
export async function letter(bytes: Uint8Array, yaml?: string, values = VALUES, flatten = false) {
  const { template, findings } = await opened(bytes, yaml);
  if (!template) throw new Error(JSON.stringify(findings));
  return filledFrom(template, values, flatten);
}

export function filledFrom(template: Template, values: LetterValues, flatten = false): Uint8Array {
  const templates = bundledTemplates(new Map([["employment" as const, template]]));
  const filled = fillChecked({ activityId: "a1", template: "employment", values }, new FontBook(), templates);
  return writeForm(filled, { title: "Letter", date: "2025-02-01" }, { flatten });
}

/** What is wrong with a PDF: messages, each with the words that it points at. */
export async function wrong(bytes: Uint8Array, yaml = ""): Promise<string[]> {
  const { findings, template } = await opened(bytes, yaml || undefined);
  expect(template === undefined).toBe(findings.some(({ error }) => error));
  const lines = yaml.split("\n");
  return findings
    .filter(({ error }) => error)
    .map(({ at, message, hint }) => {
      const place = at ? `‹${lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1)}› ` : "";
      return `${place}${message} ${hint}`;
    });
}

export const pagesOf = async (bytes: Uint8Array) => (await load(bytes)).getPageCount();

export const PLACE = "page: 1, left: 72, top: 120, width: 200, height: 18";

export const place = (name: string, rest = PLACE) => `places:\n  ${name}: { ${rest} }\n`;

export const bare = () => made(() => undefined);
