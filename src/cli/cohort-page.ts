/** The cohort as a page: large, and seldom asked for. */

import { createHash } from "node:crypto";
import type { Cohort } from "../report/cohort/types.js";
import { cohortPage } from "../report/cohort-html.js";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/** @returns the page, with the hashes of its script and style, the only ones that a browser takes */
export function pageOfCohort(cohort: Cohort): string {
  return cohortPage(cohort, sha256);
}
