/** What a batch does with one file. Options and outcome are plain data, so that another thread can do it. */

import { closeSync, existsSync, fstatSync, openSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Candidate, CertificationType } from "../../input/candidate.js";
import { decodeText, MOST_BYTES } from "../../input/decode.js";
import type { Diagnostic } from "../../input/diagnostic.js";
import { printable } from "../../input/printable.js";
import { type ReadResult, readCandidate } from "../../input/read.js";
import { csvError, csvRows } from "../../report/cohort/csv.js";
import type { Wanted } from "../../report/cohort/order.js";
import { problemsOf } from "../../report/cohort/problems.js";
import { rowsOf } from "../../report/cohort/row.js";
import type { CohortRow } from "../../report/cohort/types.js";
import { jsonErrors, jsonWarning } from "../../report/json.js";
import type { Result } from "../../scoring/result.js";
import { type ScoreOptions, score } from "../../scoring/score.js";
import { readAtMost } from "../read-at-most.js";
import { unreadable, unreadableReason } from "../unreadable.js";
import { jsonLine } from "./json-line.js";
import { listed } from "./listed.js";
import type { Few } from "./share.js";

export type BatchFormat = "table" | "json" | "csv";

export interface Work {
  format: BatchFormat;
  /** Whether rows are wanted: for a table, or a page. */
  rows: boolean;
  options: ScoreOptions;
  wanted: Wanted;
}

/** `absent`: it has not the certification that was asked for. */
export type State = "meets" | "not-met" | "broken" | "absent";

/** What came out for one file. */
export interface Done {
  file: string;
  state: State;
  /** What it adds to the output, where that is written file by file. */
  text: string;
  /** Of all its certifications, for a table. */
  rows: CohortRow[];
  /** The problems of each certification, in the order of the rows. */
  problems: string[][];
  /** Who it is, and which certifications are in this file, to find an ID that is in two files. */
  id: string;
  name: string;
  types: CertificationType[];
  /** What is wrong, each with its place; printable. */
  errors: string[];
  /** It could not be opened at all: there is nothing in it to be shown. */
  unopened?: true;
  /** The mistake is the program's own. */
  mistaken?: true;
  warnings: number;
}

/** What was read, for those who make more of it than a line. */
export interface Scored {
  file: string;
  candidate: Candidate;
  result: Result;
}

function bytesOf(file: string): Uint8Array {
  const handle = openSync(file, "r");
  try {
    const stat = fstatSync(handle);
    // In one go, which is faster, where it is known to be small.
    return stat.isFile() && stat.size <= MOST_BYTES
      ? readFileSync(handle)
      : readAtMost(handle, MOST_BYTES + 1);
  } finally {
    closeSync(handle);
  }
}

function read(bytes: Uint8Array, file: string): ReadResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, errors: [decoded.error] };
  const folder = dirname(file);
  return readCandidate(decoded.text, { fileExists: (path) => existsSync(resolve(folder, path)) });
}

const BLANK = { text: "", rows: [], problems: [], id: "", name: "", types: [], errors: [], warnings: 0 };

function broken(file: string, errors: string[], json: unknown, { format }: Work): Done {
  const text = { json: () => jsonLine(json), csv: () => csvError(file, errors), table: () => "" }[format]();
  return { ...BLANK, file, state: "broken", text, errors };
}

const placed = (file: string, { line, column, message }: Diagnostic): string =>
  `${printable(file)}:${line}:${column}  ${printable(message)}`;

/** @param error as `node:fs` throws it @returns what comes out for a file or folder that could not be read */
export function unread(file: string, error: unknown, work: Work): Done {
  return { ...withoutPlace(file, unreadableReason(error), unreadable(file, error), work), unopened: true };
}

/** @param message for a row or a line, which name the file already @param full with the name of the file */
function withoutPlace(file: string, message: string, full: string, work: Work): Done {
  return broken(file, [work.format === "table" ? full : message], { file, errors: [{ message }] }, work);
}

/** A mistake of the program's own with one file must not cost all others theirs. */
function mistaken(file: string, error: unknown, work: Work): Done {
  const what = printable(error instanceof Error ? error.message : String(error));
  const message = `mssc-recert itself has made a mistake with this file (${what}). Please report it.`;
  return { ...withoutPlace(file, message, `${printable(file)}  ${message}`, work), mistaken: true };
}

function textOf(
  file: string,
  result: Result,
  warnings: readonly Diagnostic[],
  { format, wanted }: Work,
): string {
  if (format === "table") return "";
  const certifications = listed(result, wanted);
  if (format === "csv") return csvRows(file, result, (each) => certifications.includes(each));
  if (certifications.length === 0) return "";
  return jsonLine({ file, ...result, certifications, warnings: warnings.map(jsonWarning) });
}

/**
 * Reads and scores one file. Never throws.
 * @param student its number in the cohort
 * @param more what else is made of it, before it is forgotten
 */
export function workOn(file: string, student: number, work: Work, more?: (scored: Scored) => void): Done {
  try {
    return doneWith(file, student, work, more);
  } catch (error) {
    return mistaken(file, error, work);
  }
}

function doneWith(file: string, student: number, work: Work, more?: (scored: Scored) => void): Done {
  let bytes: Uint8Array;
  try {
    bytes = bytesOf(file);
  } catch (error) {
    return unread(file, error, work);
  }
  const found = read(bytes, file);
  if (!found.ok) {
    const errors = found.errors.map((error) => placed(file, error));
    return broken(file, errors, jsonErrors(file, found.errors), work);
  }
  const { candidate, warnings } = found;
  const { certification } = work.options;
  if (certification && !candidate.certifications.some(({ type }) => type === certification))
    return { ...BLANK, file, state: "absent" };
  // Which other readings would change the verdict is told in JSON alone, and takes most of the time.
  const result = score(candidate, { otherReadings: work.format === "json", ...work.options });
  more?.({ file, candidate, result });
  const { certifications } = result;
  return {
    file,
    state: certifications.every(({ verdict }) => verdict === "meets") ? "meets" : "not-met",
    text: textOf(file, result, warnings, work),
    rows: work.rows ? rowsOf(file, student, result) : [],
    problems: work.rows ? certifications.map(problemsOf) : [],
    id: candidate.candidate.id,
    name: candidate.candidate.name,
    types: certifications.map(({ type }) => type),
    errors: [],
    warnings: warnings.length,
  };
}

/** @param files of the whole batch @returns what came out for a few of them, in order */
export function workOnFew(files: readonly string[], { start, end }: Few, work: Work): Done[] {
  return files.slice(start, end).map((file, index) => workOn(file, start + index, work));
}
