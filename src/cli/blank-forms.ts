/** `letters --blank`: empty forms. */

import { printable } from "../input/printable.js";
import { LetterError, writeBlankForms } from "../letters/index.js";
import { TEMPLATES, type TemplateName } from "../scoring/result.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import { tell } from "./in-lines.js";
import { type LettersFlags, readTemplates } from "./letter-options.js";
import { failure } from "./letters-said.js";
import { dateOption } from "./options.js";
import { assertOtherFile } from "./same-file.js";
import type { Terminal } from "./terminal.js";

/**
 * @param wanted the forms that the letters of a candidate take; left out for all five
 * @throws CliError
 */
export async function blankForms(
  wanted: ReadonlySet<TemplateName> | undefined,
  flags: LettersFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  for (const [flag, given] of [
    ["--flatten", flags.flatten],
    ["--merge", flags.merge],
    ["--font", flags.font],
    ["--activity", wanted === undefined && flags.activity],
    ["--all", wanted === undefined && flags.all],
  ])
    if (given)
      throw new CliError(EXIT.usage, `${flag} has no meaning for empty forms: leave it out, or --blank.`);
  if (flags.templateDir !== undefined) assertOtherFile(flags.templateDir, flags.output ?? "", "--output");
  const date = flags.date === undefined ? terminal.today() : dateOption("--date", flags.date);
  const only = TEMPLATES.filter((name) => wanted?.has(name) ?? true);
  const { output: directory = "", force } = flags;
  try {
    const { templates, warnings } = await readTemplates(flags);
    const written = writeBlankForms({ directory, date, only, templates, force });
    const forms = written.length === 1 ? "1 empty form" : `${written.length} empty forms`;
    const lines = [`${forms} written.`, ...written.map(({ path }) => `  ${printable(path)}`), ""];
    const none =
      "No letters are due, so there are no forms to write. Without a file, all five are written.\n";
    if (flags.json) {
      terminal.out(
        `${JSON.stringify({ forms: written, warnings: warnings.map((message) => ({ message })) })}\n`,
      );
      return EXIT.done;
    }
    for (const warning of warnings) tell(warning, terminal);
    terminal.out(written.length === 0 ? none : lines.join("\n"));
    return EXIT.done;
  } catch (error) {
    if (error instanceof LetterError) return failure(error, undefined, flags, terminal);
    throw error;
  }
}
