/** Builds activity files for the tests of reading. */

import type { Diagnostic } from "../../src/input/diagnostic.js";
import { type ReadOptions, readCandidate } from "../../src/input/read.js";

/** Lines 1 to 7 of every file of these tests; the activities start in line 8. */
export const HEAD = `candidate:
  id: "00123"
  name: Maria Alvarez
certifications:
  - type: CPT
    certified: 2020-04-15
activities:
`;

/** A right activity of each type, in flow style with every key of its own; each in one line. */
export const RIGHT: Readonly<Record<string, string>> = {
  "for-credit-course":
    "title: Hydraulics, provider: Owens, start: 2021-01-11, end: 5/7/2021, creditHours: 2.75, passed: ungraded, towardCertification: none",
  "non-credit-course": "title: Forklift, provider: Owens, end: 2022-02-02",
  "certificate-course": "title: Forklift, provider: Owens, end: 2022-02-03, passed: no",
  "third-party-training": "title: Robots, provider: Fanuc, end: 2022-02-04, towardCertification: CPIM",
  "employer-training": "title: Lean, provider: Acme, end: 2022-02-05, scope: recognized, passed: TRUE",
  "military-training": "title: Supply, provider: US Army, start: 1/2/2022, end: 2/5/2022",
  "industry-certification":
    "title: CPIM, issuer: APICS, earned: 2022-02-11, scope: international, basis: assessment",
  "direct-employment":
    "employer: Acme, jobTitle: Welder, start: 2021-01-04, end: present, hoursPerWeek: 37.5, frontline: yes, internship: false",
  "mssc-instructor":
    "employer: Owens, start: 2021-01-04, end: Present, courses: [{title: CPT, date: 3/4/2022}]",
  "other-instructor": "employer: Owens, jobTitle: Welder, start: 2021-01-04, end: 2022-01-04, courses: []",
  "military-service":
    "branch: US Army, occupation: Welder, start: 2021-01-04, end: present, component: reserve",
  volunteer: "organization: Food Bank, role: Stocker, start: 2021-01-04, end: 2021-02-04, hours: 0",
  committee: "organization: Owens, group: Council, start: 2021-01-04, end: present, mssc: Yes",
};

/** @returns an activity in one line */
export function activity(type: string, more = ""): string {
  return `  - {type: ${type}, ${RIGHT[type]}${more && `, ${more}`}}\n`;
}

/** @returns a file whose activities are these lines; the first of them is line 8 */
export function file(...activities: string[]): string {
  return HEAD + activities.join("");
}

/** @returns the candidate and warnings; throws where there are errors */
export function right(text: string, options?: ReadOptions) {
  const result = readCandidate(text, options);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
  return result;
}

/** @returns the errors, and none where there are none */
export function errorsOf(text: string): Diagnostic[] {
  const result = readCandidate(text);
  return result.ok ? [] : result.errors;
}

/** @returns errors as `LINE ‹what stands at the place› CODE PATH` */
export function brief(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return errorsOf(text).map(({ line, column, endColumn, code, path }) => {
    const place = lines[line - 1]!.slice(column - 1, endColumn - 1);
    return `${line} ‹${place}› ${code} ${path}`.trim();
  });
}

/** A block-style activity of a type, with one key replaced or added; the key is in the last line. */
export function block(type: string, key: string, value: string): string {
  const lines = RIGHT[type]!.replaceAll(", ", "\n    ")
    .split("\n")
    .filter((line) => !line.trim().startsWith(`${key}:`));
  return file(
    `  - type: ${type}\n`,
    ...lines.map((line) => `    ${line.trim()}\n`),
    `    ${key}: ${value}\n`,
  );
}
