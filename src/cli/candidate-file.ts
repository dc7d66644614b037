/** Reads the candidate that a command was given, and tells what is wrong with the file. */

import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Candidate } from "../input/candidate.js";
import { decodeText, MOST_BYTES } from "../input/decode.js";
import type { Diagnostic } from "../input/diagnostic.js";
import { formatDiagnostic } from "../input/format.js";
import { splitLines } from "../input/lines.js";
import { readCandidate } from "../input/read.js";
import { jsonErrors } from "../report/json.js";
import type { ScoreOptions } from "../scoring/score.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import { errorWidth, tell } from "./in-lines.js";
import { readFileAtMost } from "./read-at-most.js";
import type { Terminal } from "./terminal.js";
import { unreadable } from "./unreadable.js";

export type CandidateFile =
  | { ok: true; candidate: Candidate; warnings: Diagnostic[]; text: string; bytes: Uint8Array }
  | { ok: false; exit: ExitCode };

async function bytesOf(file: string, terminal: Terminal): Promise<Uint8Array> {
  return file === "-" ? terminal.readInput(MOST_BYTES + 1) : readFileAtMost(file, MOST_BYTES + 1);
}

type Kind = "error" | "warning";

function complain(
  kind: Kind,
  file: string,
  text: string,
  found: readonly Diagnostic[],
  terminal: Terminal,
): void {
  const lines = splitLines(text);
  for (const problem of found) {
    const each = kind === "warning" ? { ...problem, message: `Warning: ${problem.message}` } : problem;
    tell(`${formatDiagnostic(each, file, lines, errorWidth(terminal)).join("\n")}\n`, terminal);
  }
}

/** What comes on standard input has no folder: its paths start where the person is. */
function fromHere(warning: Diagnostic): Diagnostic {
  return warning.code === "file-not-there"
    ? { ...warning, hint: "Check its name; the path starts at the folder you are in." }
    : warning;
}

/**
 * @param file a path, or `-` for standard input; proof files are looked for beside it
 * @param flags with `quiet`, warnings are not told
 * @returns the candidate; or, when everything that is wrong has been told, the exit code
 * @throws CliError (2) without a name, or for a certification that the file lacks
 */
export async function readCandidateFile(
  file: string,
  { json = false, quiet = json }: { json?: boolean | undefined; quiet?: boolean },
  { certification }: ScoreOptions,
  terminal: Terminal,
): Promise<CandidateFile> {
  if (file === "") throw new CliError(EXIT.usage, "Name the activity file.");
  let bytes: Uint8Array;
  try {
    bytes = await bytesOf(file, terminal);
  } catch (error) {
    const message = unreadable(file, error);
    if (json) terminal.out(`${JSON.stringify({ file, errors: [{ message }] })}\n`);
    else tell(message, terminal);
    return { ok: false, exit: EXIT.unreadable };
  }
  const decoded = decodeText(bytes);
  const folder = file === "-" ? "." : dirname(file);
  const read = decoded.ok
    ? readCandidate(decoded.text, { fileExists: (path) => existsSync(resolve(folder, path)) })
    : { ok: false as const, errors: [decoded.error] };
  const { text } = decoded;
  if (!read.ok) {
    if (json) terminal.out(`${JSON.stringify(jsonErrors(file, read.errors))}\n`);
    else complain("error", file, text, read.errors, terminal);
    return { ok: false, exit: EXIT.invalidInput };
  }
  if (certification && !read.candidate.certifications.some(({ type }) => type === certification))
    throw new CliError(EXIT.usage, `--cert: this file has no ${certification} certification.`);
  if (!quiet)
    complain("warning", file, text, file === "-" ? read.warnings.map(fromHere) : read.warnings, terminal);
  return { ...read, text, bytes };
}
