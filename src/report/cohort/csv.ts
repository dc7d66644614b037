/** A cohort as a spreadsheet: one row a certification, one a file that could not be read (docs/batch.md lists the columns). */

import type { CertificationResult, Result } from "../../scoring/result.js";
import { BYTE_ORDER_MARK, csvLine } from "../csv.js";
import { daysBetween } from "../view/away.js";
import { CATEGORIES } from "../view/words.js";
import { standingOf } from "./row.js";

type Cell = string | number;

/** What a cell is made of. */
interface Source {
  file: string;
  result: Result;
  certification: CertificationResult;
}

interface Column {
  head: string;
  cell(source: Source): Cell;
}

const column = (head: string, cell: Column["cell"]): Column => ({ head, cell });

/** Where a list stands in a cell. */
const PARTED = "; ";

const COLUMNS: readonly Column[] = [
  column("file", ({ file }) => file),
  column("id", ({ result }) => result.candidate.id),
  column("name", ({ result }) => result.candidate.name),
  column("certification", ({ certification }) => certification.type),
  column("certified", ({ certification }) => certification.certified),
  column("expires", ({ certification }) => certification.expires),
  column("as_of", ({ result }) => result.asOf),
  column("days_left", ({ certification, result }) =>
    Math.max(0, daysBetween(result.asOf, certification.expires)),
  ),
  column("standing", ({ certification, result }) => standingOf(certification, result.asOf)),
  column("verdict", ({ certification }) => certification.verdict),
  column("projected_verdict", ({ certification }) => certification.projectedVerdict),
  column("assured", ({ certification }) => certification.points.assured),
  column("possible", ({ certification }) => certification.points.possible),
  column("projected_assured", ({ certification }) => certification.projected.assured),
  column("projected_possible", ({ certification }) => certification.projected.possible),
  column("shortfall_assured", ({ certification }) => certification.shortfall.assured),
  column("shortfall_possible", ({ certification }) => certification.shortfall.possible),
  ...CATEGORIES.flatMap((name) => [
    column(`${name}_assured`, ({ certification }) => certification.categories[name].assured),
    column(`${name}_possible`, ({ certification }) => certification.categories[name].possible),
  ]),
  column(
    "letters_to_sign",
    ({ certification }) => certification.activities.filter(({ letter }) => letter !== null).length,
  ),
  column("letters", ({ certification }) =>
    certification.activities
      .flatMap(({ id, letter }) => (letter === null ? [] : [`${id}: ${letter}`]))
      .join(PARTED),
  ),
  column(
    "proofs_missing",
    ({ certification }) => certification.activities.filter(({ proof }) => proof.status === "missing").length,
  ),
  column("proofs", ({ certification }) =>
    certification.activities
      .flatMap(({ id, proof }) =>
        proof.status === "missing" ? [`${id}: ${proof.missing.join(" and ")}`] : [],
      )
      .join(PARTED),
  ),
  column("apply_from", ({ certification }) => certification.dates.applyFrom),
  column("ask_by", ({ certification }) => certification.dates.askBy),
];

const ERRORS = "errors";

/** @returns the first line of the file, with the mark that tells spreadsheets of UTF-8 */
export function csvHead(): string {
  return BYTE_ORDER_MARK + csvLine([...COLUMNS.map(({ head }) => head), ERRORS]);
}

/** @param wanted which certifications get a row @returns the rows of one student */
export function csvRows(
  file: string,
  result: Result,
  wanted: (certification: CertificationResult) => boolean = () => true,
): string {
  return result.certifications
    .filter(wanted)
    .map((certification) =>
      csvLine([...COLUMNS.map(({ cell }) => cell({ file, result, certification })), ""]),
    )
    .join("");
}

/** @returns the row of a file that could not be read: its name, and what is wrong */
export function csvError(file: string, errors: readonly string[]): string {
  return csvLine([file, ...COLUMNS.slice(1).map(() => ""), errors.join("\n")]);
}
