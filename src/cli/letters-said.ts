/** What `letters` tells the person. */

import type { Candidate } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import type { LetterError, LetterErrorKind, LetterProblem } from "../letters/errors.js";
import type { LetterWarning } from "../letters/warning.js";
import { warningsInWords } from "../letters/warnings-in-words.js";
import type { WrittenLetter } from "../letters/write-letters.js";
import { fileInCommand } from "../report/view/prove.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import { hanging } from "./hanging.js";
import { errorWidth, inColumns } from "./in-lines.js";
import type { Terminal } from "./terminal.js";

/** @param how `file`: the activity file; `merged`: the file with all letters, where there is one; `columns`: of the terminal */
export function saidOfLetters(
  { candidate }: Candidate,
  written: readonly WrittenLetter[],
  {
    file,
    all = false,
    merged,
    columns,
  }: {
    file: string;
    all?: boolean | undefined;
    merged?: string | undefined;
    columns: number | undefined;
  },
): string {
  const name = printable(candidate.name);
  if (written.length === 0) {
    const none = all
      ? "no activity that has a form letter counts or is under review."
      : "no letters are due. `mssc-recert check` shows which proof is needed.";
    return `${inColumns(`${name}: ${none}`, columns)}\n`;
  }
  const many = written.length === 1 ? "1 letter" : `${written.length} letters`;
  return [
    `${name}: ${many} written.`,
    ...written.map(({ path, activityId }) => `  ${printable(path)}  (${activityId})`),
    ...(merged ? [`All in one to print, by who signs: ${printable(merged)}`] : []),
    ...hanging(columns)(
      "Have each signed; then it is proof. Scan it and record it, as in " +
        `\`mssc-recert proof ${fileInCommand({ file })} ${written[0]?.activityId} form-letter signed.pdf\`.`,
    ),
    "",
  ].join("\n");
}

/** @returns a warning about a letter as JSON has it */
export function jsonLetterWarning({ activity, field, code, message }: LetterWarning) {
  return { ...(activity !== undefined && { activity }), ...(field && { field }), code, message };
}

/** @param columns of the terminal @returns warnings of letters that were written, in lines that end */
export function saidOfWarnings(warnings: readonly LetterWarning[], columns: number | undefined): string {
  const inLines = hanging(columns);
  const lines = warningsInWords(warnings).flatMap((line) => {
    const indent = /^ */.exec(line)![0];
    return indent
      ? inLines(line.trimStart(), indent, `${indent}  `)
      : inLines(printable(line), "Warning: ", "  ");
  });
  return lines.map((line) => `${line}\n`).join("");
}

const EXITS: Record<LetterErrorKind, ExitCode> = {
  activity: EXIT.usage,
  template: EXIT.invalidInput,
  character: EXIT.invalidInput,
  font: EXIT.unreadable,
  exists: EXIT.unreadable,
  unwritable: EXIT.unreadable,
};

/** The problems in lines; what many letters share is said once. */
function shared(
  kind: LetterErrorKind,
  problems: readonly LetterProblem[],
  columns: number | undefined,
): string[] {
  const [first] = problems;
  if (kind !== "exists" || problems.length < 3 || !first)
    return problems.map(({ message }) => printable(message));
  return [
    `${problems.length} letters are there already, so nothing was written:`,
    ...problems.map(({ file = "" }) => `  ${printable(file)}`),
    ...hanging(columns)(
      "Name another folder, or replace them with --force; letters that are signed already would be lost.",
    ),
  ];
}

/** The problems with the files of fonts that they are about. */
function withFonts(error: LetterError, font: readonly string[]): LetterProblem[] {
  return error.problems.map(({ font: index, ...problem }): LetterProblem => {
    const path = index === undefined ? undefined : font[index];
    return path === undefined
      ? problem
      : { ...problem, message: `--font: ${path}: ${problem.message}`, file: path };
  });
}

/** @param font the font files that were given @param columns of the terminal @returns the error as it ends a command */
export function endOf(
  error: LetterError,
  { font = [] }: { font?: readonly string[] },
  columns?: number,
): CliError {
  const problems = withFonts(error, font);
  // What is wrong with a template is shown with the line of its file.
  const lines =
    error.kind === "template"
      ? [problems.map(({ message }) => message).join("\n\n")]
      : shared(error.kind, problems, columns);
  return new CliError(EXITS[error.kind], lines.join("\n"));
}

/** Tells why no letters were written. @returns the exit code, with `--json` @throws CliError otherwise */
export function failure(
  error: LetterError,
  file: string | undefined,
  { json, font = [] }: { json?: boolean; font?: readonly string[] },
  terminal: Terminal,
): ExitCode {
  if (!json) throw endOf(error, { font }, errorWidth(terminal));
  const errors = withFonts(error, font);
  terminal.out(`${JSON.stringify({ ...(file !== undefined && { file }), errors })}\n`);
  return EXITS[error.kind];
}
