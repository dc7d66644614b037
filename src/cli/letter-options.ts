/** The options of `letters` that name files. */

import { readFileSync } from "node:fs";
import { bundledTemplates, type Templates } from "../letters/templates.js";
import { CliError, EXIT } from "./exit.js";
import type { ScoringFlags } from "./options.js";
import type { Terminal } from "./terminal.js";
import { unreadable } from "./unreadable.js";

/** As commander hands them over. */
export interface LettersFlags extends ScoringFlags {
  output?: string;
  date?: string;
  all?: boolean;
  activity?: string[];
  blank?: boolean;
  flatten?: boolean;
  merge?: string;
  font?: string;
  templateDir?: string;
  check?: boolean;
  force?: boolean;
  json?: boolean;
}

/** @throws CliError (4) */
export function readFont(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new CliError(EXIT.unreadable, `--font: ${unreadable(path, error)}`);
  }
}

/**
 * The templates to make letters from: an office's own where there are some, otherwise those of the program.
 * @throws CliError where an office's own cannot be used; (3) after telling why
 */
export async function readTemplates(
  { templateDir }: LettersFlags,
  terminal: Terminal,
): Promise<Templates | undefined> {
  if (templateDir === undefined) return undefined;
  const { openTemplateFolder } = await import("./template-folder.js");
  const { templates, warnings } = await openTemplateFolder(templateDir);
  const errors = templates.flatMap((each) => each.errors);
  if (errors.length > 0) throw new CliError(EXIT.invalidInput, errors.join("\n\n"));
  for (const warning of [...templates.flatMap((each) => each.warnings), ...warnings])
    terminal.err(`${warning}\n`);
  return bundledTemplates(
    new Map(templates.flatMap(({ name, opened }) => (opened.template ? [[name, opened.template]] : []))),
  );
}
