/** Reads what `batch --json` wrote. */

import type { CertificationResult, Result } from "../scoring/result.js";
import type { ActivityRecord, Snapshot, StudentRecord } from "./types.js";

/** A line that is no result of `batch --json`. */
export interface LineProblem {
  /** From 1. */
  line: number;
  message: string;
}

export type SnapshotResult = { ok: true; snapshot: Snapshot } | { ok: false; problem: LineProblem };

const SPEC = "Write it with `mssc-recert batch PATH --json -o FILE`.";

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isPoints = (value: unknown): boolean =>
  isObject(value) && Number.isInteger(value.assured) && Number.isInteger(value.possible);

const isActivity = (value: unknown): boolean =>
  isObject(value) &&
  [value.id, value.type, value.label, value.status].every(isText) &&
  isPoints(value.points) &&
  Array.isArray(value.reasons) &&
  value.reasons.every((each) => isObject(each) && isText(each.code) && isText(each.message)) &&
  isObject(value.proof);

const isCertification = (value: unknown): boolean =>
  isObject(value) &&
  [value.type, value.certified, value.expires, value.verdict].every(isText) &&
  isPoints(value.points) &&
  isObject(value.dates) &&
  isText(value.dates.applyFrom) &&
  Array.isArray(value.activities) &&
  value.activities.every(isActivity);

function isResult(value: Loose): boolean {
  const { candidate, certifications, asOf } = value;
  return (
    isText(asOf) &&
    isObject(candidate) &&
    isText(candidate.id) &&
    isText(candidate.name) &&
    Array.isArray(certifications) &&
    certifications.every(isCertification)
  );
}

function activitiesOf({ activities }: CertificationResult): ActivityRecord[] {
  return activities.map(({ id, type, label, status, points, reasons, proof }) => ({
    ...{ id, type, label, status, points },
    reasons: reasons.map(({ code, message }) => ({ code, message })),
    proof: proof.status,
  }));
}

function recordsOf(file: string, { candidate, asOf, certifications }: Result): StudentRecord[] {
  return certifications.map(
    (each): StudentRecord => ({
      file,
      id: candidate.id,
      name: candidate.name,
      certification: each.type,
      certified: each.certified,
      expires: each.expires,
      applyFrom: each.dates.applyFrom,
      standing: asOf > each.expires ? "expired" : each.verdict,
      points: each.points,
      activities: activitiesOf(each),
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first error of a line for a file that could not be read. */
function firstError(errors: readonly unknown[]): string {
  const [first] = errors;
  return isObject(first) && isText(first.message) ? first.message : "";
}

/** @param lines of the file, without line ends; empty ones are passed over @returns the run, or the first line that is none */
export function readSnapshot(lines: Iterable<string>): SnapshotResult {
  const snapshot: Snapshot = { asOf: "", records: [], broken: new Map() };
  let line = 0;
  for (const text of lines) {
    line += 1;
    const bare = line === 1 ? text.replace(/^\ufeff/, "") : text;
    if (bare.trim() === "") continue;
    const value = parsed(bare);
    if (!isObject(value)) {
      const message = value === undefined ? "This is not a line of JSON." : "This is no result of a batch.";
      return { ok: false, problem: { line, message: `${message} ${SPEC}` } };
    }
    const file = isText(value.file) ? value.file : "";
    if (Array.isArray(value.errors) && !("certifications" in value))
      snapshot.broken.set(file, firstError(value.errors));
    else if (isResult(value)) {
      const result = value as unknown as Result;
      snapshot.asOf ||= result.asOf;
      snapshot.records.push(...recordsOf(file, result));
    } else return { ok: false, problem: { line, message: `This is no result of a batch. ${SPEC}` } };
  }
  if (snapshot.records.length + snapshot.broken.size === 0)
    return { ok: false, problem: { line: 1, message: `There is no result in it. ${SPEC}` } };
  return { ok: true, snapshot };
}
