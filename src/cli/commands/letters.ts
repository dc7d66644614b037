/** `letters`: fills the confirmation letters that are due and writes them into a folder. */

import { readFile } from "node:fs/promises";
import { printable } from "../../input/printable.js";
import { LetterError, type WrittenLetter, writeLetters } from "../../letters/index.js";
import { score } from "../../scoring/score.js";
import { readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { dateOption, type ScoringFlags, scoreOptions } from "../options.js";
import type { Terminal } from "../terminal.js";
import { unreadable } from "../unreadable.js";

export interface LettersFlags extends ScoringFlags {
  output: string;
  date?: string;
  all?: boolean;
  flatten?: boolean;
  font?: string;
  force?: boolean;
  json?: boolean;
}

async function fontFile(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw new CliError(EXIT.unreadable, `--font: ${unreadable(path, error)}`);
  }
}

function said(written: readonly WrittenLetter[], candidate: string, all: boolean): string {
  if (written.length === 0)
    return all
      ? `${candidate}: no activity that has a form letter counts or is under review.\n`
      : `${candidate}: no letters are due. \`mssc-recert check\` shows which proof is needed.\n`;
  const lines = written.map(({ path, activityId }) => `  ${printable(path)}  (${activityId})`);
  const many = written.length === 1 ? "1 letter" : `${written.length} letters`;
  return [`${candidate}: ${many} written. Have each signed; then it is proof.`, ...lines, ""].join("\n");
}

/** @throws CliError */
export async function letters(file: string, flags: LettersFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.output === "")
    throw new CliError(EXIT.usage, "Name a folder for the letters, as in `--output letters`.");
  const options = scoreOptions(flags, terminal.today());
  const date = flags.date === undefined ? terminal.today() : dateOption("--date", flags.date);
  const fonts = flags.font === undefined ? [] : [await fontFile(flags.font)];
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const { all = false, flatten = false, force = false } = flags;
  try {
    const result = score(read.candidate, options);
    const written = await writeLetters(read.candidate, result, {
      directory: flags.output,
      date,
      all,
      flatten,
      fonts,
      force,
    });
    terminal.out(
      flags.json
        ? `${JSON.stringify({ file, letters: written })}\n`
        : said(written, printable(read.candidate.candidate.name), all),
    );
    return EXIT.done;
  } catch (error) {
    if (!(error instanceof LetterError)) throw error;
    const code = error.kind === "character" ? EXIT.invalidInput : EXIT.unreadable;
    if (flags.json) {
      terminal.out(`${JSON.stringify({ file, errors: error.problems })}\n`);
      return code;
    }
    throw new CliError(code, error.problems.map(({ message }) => printable(message)).join("\n"));
  }
}
