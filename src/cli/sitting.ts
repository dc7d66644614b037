/** What `new` and `add` ask in a terminal. A chunk of its own: the prompts take long to load. */

import { existsSync } from "node:fs";
import { FileError } from "../files/errors.js";
import { printable } from "../input/printable.js";
import {
  type Ending,
  goesOnWith,
  type InterviewOptions,
  interviewForMore,
  interviewForNew,
  lookFor,
  promptsIn,
} from "../interview/index.js";
import type { ScoreOptions } from "../scoring/score.js";
import { readCandidateFile } from "./candidate-file.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import type { Terminal } from "./terminal.js";

export { sitForProof } from "./proof-questions.js";

async function prepared(options: ScoreOptions, terminal: Terminal): Promise<InterviewOptions> {
  const look = await lookFor(
    terminal.display(),
    () => process.stderr.columns,
    () => process.stderr.rows,
  );
  // The dialog is no result: it goes where messages go.
  const ask = promptsIn(look, terminal.err, { input: process.stdin, output: process.stderr });
  return { ask, look, options };
}

async function ended(ending: Promise<Ending>, terminal: Terminal): Promise<ExitCode> {
  try {
    const end = await ending;
    if (end.kind === "stopped") return EXIT.interrupted;
    terminal.out(end.lines.map((line) => `${line}\n`).join(""));
    return end.saved ? EXIT.done : EXIT.notMet;
  } catch (error) {
    if (error instanceof FileError) throw new CliError(EXIT.unreadable, `${printable(error.message)}.`);
    throw error;
  }
}

/** @param path left out, a name is proposed */
export async function sitForNew(
  path: string | undefined,
  options: ScoreOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const given = await prepared(options, terminal);
  if (path === undefined || !existsSync(path)) return ended(interviewForNew(path, given), terminal);
  const read = await readCandidateFile(path, {}, options, terminal);
  if (!read.ok) return read.exit;
  if (await goesOnWith(path, given.ask)) return ended(interviewForMore(path, given), terminal);
  terminal.err(`Nothing was changed. For another file: mssc-recert new OTHER-NAME.yaml\n`);
  return EXIT.done;
}

/** @param path of a file that must be right */
export async function sitForMore(path: string, options: ScoreOptions, terminal: Terminal): Promise<ExitCode> {
  const read = await readCandidateFile(path, {}, options, terminal);
  if (!read.ok) {
    if (!existsSync(path)) terminal.err(`To begin it: mssc-recert new ${printable(path)}\n`);
    return read.exit;
  }
  return ended(interviewForMore(path, await prepared(options, terminal)), terminal);
}
