/** A cohort of students who do not exist, and its page, for the tests of the page. */

import { createHash } from "node:crypto";
// @ts-expect-error: a script without types
import { sampleStudents } from "../../scripts/sample-students.mjs";
import { advise } from "../../src/advice/advise.js";
import { readCandidate } from "../../src/input/read.js";
import { rowsOf } from "../../src/report/cohort/row.js";
import type { Cohort, CohortRow } from "../../src/report/cohort/types.js";
import { ChecklistPacker } from "../../src/report/cohort-html/checklists.js";
import { cohortPage } from "../../src/report/cohort-html.js";
import { viewOf } from "../../src/report/view.js";
import { score } from "../../src/scoring/score.js";

export const AS_OF = "2024-11-18";

export interface Student {
  file: string;
  text: string;
}

/** @returns so many students, always the same ones */
export const students = (count: number): Student[] => sampleStudents(count, AS_OF);

/** @returns what the page is drawn from */
export function cohortOf(all: readonly Student[], more: Partial<Cohort> = {}): Cohort {
  const rows: CohortRow[] = [];
  const checklists = new ChecklistPacker();
  for (const [student, { file, text }] of all.entries()) {
    const read = readCandidate(text);
    if (!read.ok) throw new Error(JSON.stringify(read.errors));
    const result = score(read.candidate, { asOf: AS_OF });
    const advice = advise(read.candidate, result, { asOf: AS_OF });
    checklists.add(viewOf(result, { advice, readings: {}, file }));
    rows.push(...rowsOf(file, student, result));
  }
  return {
    asOf: AS_OF,
    threshold: 100,
    files: all.length,
    rows,
    checklists: checklists.packed(),
    problems: [],
    broken: [],
    ...more,
  };
}

/** @returns the page, as the program writes it */
export function pageOf(cohort: Cohort): string {
  return cohortPage(cohort, (text) => createHash("sha256").update(text).digest("base64"));
}
