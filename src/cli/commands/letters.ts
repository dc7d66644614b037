/** `letters`: fills the confirmation letters that are due and writes them into a folder. */

import { join } from "node:path";
import type { Candidate } from "../../input/candidate.js";
import { LetterError, letterWarnings, selectLetters, writeLetters } from "../../letters/index.js";
import { jsonWarning } from "../../report/json.js";
import type { Result } from "../../scoring/result.js";
import { score } from "../../scoring/score.js";
import { blankForms } from "../blank-forms.js";
import { readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { errorWidth, resultWidth, tell } from "../in-lines.js";
import { type LettersFlags, readFonts, readTemplates } from "../letter-options.js";
import { failure, jsonLetterWarning, saidOfLetters, saidOfWarnings } from "../letters-said.js";
import { dateOption, scoreOptions } from "../options.js";
import { assertOtherFile } from "../same-file.js";
import { assertNotDash } from "../standard-output.js";
import { readFolder } from "../template-files.js";
import type { Terminal } from "../terminal.js";

/** @throws CliError */
export async function letters(
  file: string | undefined,
  flags: LettersFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  if (flags.check) return (await import("../template-check.js")).templateCheck(flags, terminal);
  if (!flags.output)
    throw new CliError(EXIT.usage, "Name a folder for the letters, as in `--output letters`.");
  assertNotDash("--output", flags.output, "the letters go into a folder", "letters");
  assertNotDash("--merge", flags.merge, "the letters in one go into a file", "all.pdf");
  if (flags.merge === "") throw new CliError(EXIT.usage, "--merge: name a file, as in `--merge all.pdf`.");
  if (file === undefined) {
    if (flags.blank) return blankForms(undefined, flags, terminal);
    throw new CliError(
      EXIT.usage,
      "Name the activity file, as in `mssc-recert letters maria.yaml -o letters`. (Empty forms need none: --blank.)",
    );
  }
  if (flags.merge !== undefined)
    for (const input of [file, ...(flags.font ?? []), ...filesOf(flags.templateDir)])
      assertOtherFile(input, flags.merge, "--merge");
  const options = scoreOptions(flags, terminal.today());
  const date = flags.date === undefined ? terminal.today() : dateOption("--date", flags.date);
  const read = await readCandidateFile(file, flags, options, terminal);
  if (!read.ok) return read.exit;
  const { candidate } = read;
  const result = score(candidate, { ...options, otherReadings: false });
  if (flags.blank) return blankForms(selected(candidate, result, flags), flags, terminal);
  const { all, flatten, force, merge } = flags;
  try {
    const fonts = readFonts(flags);
    const { templates, warnings: ofTemplates } = await readTemplates(flags);
    const choice = { all, activities: flags.activity };
    const written = await writeLetters(candidate, result, {
      ...{ directory: flags.output, date, flatten, fonts, force, merge, templates },
      ...choice,
    });
    const warnings = letterWarnings(candidate, result, written, { date }).filter(
      ({ code }) => !read.warnings.some((earlier) => earlier.code === code),
    );
    const merged = written.length > 0 ? merge : undefined;
    if (flags.json) {
      const found = [
        ...read.warnings.map(jsonWarning),
        ...ofTemplates.map((message) => ({ message })),
        ...warnings.map(jsonLetterWarning),
      ];
      terminal.out(
        `${JSON.stringify({ file, letters: written, ...(merged && { merged }), warnings: found })}\n`,
      );
    } else {
      for (const warning of ofTemplates) tell(warning, terminal);
      terminal.err(saidOfWarnings(warnings, errorWidth(terminal)));
      terminal.out(
        saidOfLetters(candidate, written, { ...choice, file, merged, columns: resultWidth(terminal) }),
      );
    }
    return EXIT.done;
  } catch (error) {
    if (error instanceof LetterError) return failure(error, file, flags, terminal);
    throw error;
  }
}

const filesOf = (folder: string | undefined): string[] =>
  folder === undefined ? [] : readFolder(folder).map((name) => join(folder, name));

/** The templates of the letters that would be written. */
function selected(candidate: Candidate, result: Result, flags: LettersFlags) {
  const selection = selectLetters(candidate, result, { all: flags.all, activities: flags.activity });
  if (selection.ok) return new Set(selection.due.map(({ template }) => template));
  throw new CliError(EXIT.usage, selection.problems.map(({ message }) => message).join("\n"));
}
