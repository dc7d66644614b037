/** `compare`: two outputs of `batch --json`; who moved, who got worse, and why. */

import { readFileSync } from "node:fs";
import { compareSnapshots, DIRECTIONS } from "../../compare/compare.js";
import { readSnapshot } from "../../compare/snapshot.js";
import type { Change, Snapshot, StudentRecord } from "../../compare/types.js";
import { printable } from "../../input/printable.js";
import { compareText } from "../../report/compare.js";
import { jsonLine } from "../batch/json-line.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { unreadable } from "../unreadable.js";

const MOST_BYTES = 2_000_000_000;
const LINE_END = 0x0a;

/** Line by line, since the whole may be longer than a text can be. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_END, start);
    const end = found < 0 ? bytes.length : found;
    yield decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
}

async function snapshotOf(file: string, terminal: Terminal): Promise<Snapshot> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await terminal.readInput(MOST_BYTES) : readFileSync(file);
  } catch (error) {
    throw new CliError(EXIT.unreadable, unreadable(file, error));
  }
  const read = readSnapshot(linesOf(bytes));
  if (read.ok) return read.snapshot;
  const { line, message } = read.problem;
  throw new CliError(EXIT.invalidInput, `${printable(file)}:${line}  ${message}`);
}

const jsonRecord = (record: StudentRecord | null) =>
  record && {
    file: record.file,
    expires: record.expires,
    standing: record.standing,
    points: record.points,
  };

function jsonChange({ direction, id, name, certification, old, new: fresh, why }: Change) {
  return {
    direction,
    candidate: { id, name },
    certification,
    old: jsonRecord(old),
    new: jsonRecord(fresh),
    why,
  };
}

/** Worse is also what can no longer be read. */
const isWorse = ({ direction, why }: Change): boolean =>
  direction === "worse" || (direction === "gone" && why.some(({ kind }) => kind === "unreadable"));

/** @returns 0, or 1 where somebody got worse @throws CliError (3 for what is no output of a batch, 4 unreadable) */
export async function compare(
  oldFile: string,
  newFile: string,
  { json }: { json?: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  if (oldFile === "-" && newFile === "-")
    throw new CliError(EXIT.usage, "Only one of the two can come from standard input.");
  const old = await snapshotOf(oldFile, terminal);
  const fresh = await snapshotOf(newFile, terminal);
  const changes = compareSnapshots(old, fresh);
  if (json) {
    const counts = Object.fromEntries(
      DIRECTIONS.map((name) => [name, changes.filter(({ direction }) => direction === name).length]),
    );
    const listed = changes.filter(({ direction }) => direction !== "same");
    const runs = { old: { file: oldFile, asOf: old.asOf }, new: { file: newFile, asOf: fresh.asOf } };
    terminal.out(jsonLine({ ...runs, counts, changes: listed.map(jsonChange) }));
  } else {
    const { columns, color, blocks } = terminal.display();
    terminal.out(await compareText(old, fresh, changes, { color, blocks, ...(columns && { columns }) }));
  }
  return changes.some(isWorse) ? EXIT.notMet : EXIT.done;
}
