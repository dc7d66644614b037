/** Builds YAML files that stand beside a PDF template, for the tests of reading them. */

import { readTemplateMap } from "../../src/input/template-map.js";
import type { TemplateField } from "../../src/input/template-types.js";

export const FIELDS: TemplateField[] = [
  { name: "candidate_id", kind: "line" },
  { name: "candidate_name", kind: "line" },
  { name: "start_date", kind: "line" },
  { name: "job_description", kind: "box" },
  { name: "verifier_signature", kind: "signature" },
];

export const EXAMPLE = `# employment.yaml
fields:
  candidate_name: Candidate Name
  start_date: "Start: Date "
  verifier_signature: Sign here
places:
  candidate_id: { page: 1, left: 72, top: 1in, width: 25.4mm, height: .5cm }
  job_description: { page: 2, left: 0, top: 0.5 in, width: 468pt, height: 120, lines: one }
`;

export const read = (text: string) => readTemplateMap(text, FIELDS);

export function right(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
  return result;
}

export const errorsOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.errors;
};

/** Errors as `LINE ‹what stands at the place› CODE PATH`. */
export function brief(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return errorsOf(text).map(({ line, column, endColumn, code, path }) =>
    `${line} ‹${lines[line - 1]!.slice(column - 1, endColumn - 1)}› ${code} ${path}`.trim(),
  );
}

export const place = (rest: string, name = "candidate_id") => `places:\n  ${name}: {${rest}}\n`;

export const RIGHT = "page: 1, left: 72, top: 120, width: 150, height: 18";

/** The right place, with one key changed. */
export const changed = (key: string, value: string) =>
  place(RIGHT.replace(new RegExp(`${key}: [^,]+`), `${key}: ${value}`));
