/** The options of `letters` that name files. */

import { readFileSync } from "node:fs";
import { LetterError } from "../letters/errors.js";
import { bundledTemplates, type Templates } from "../letters/templates.js";
import { CliError, EXIT } from "./exit.js";
import type { ScoringFlags } from "./options.js";
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
 * @returns them, and what somebody should know before using them
 * @throws CliError where the folder cannot be used @throws LetterError of kind `template` where a template cannot
 */
export async function readTemplates({ templateDir }: LettersFlags): Promise<{
  templates: Templates;
  warnings: string[];
}> {
  if (templateDir === undefined) return { templates: bundledTemplates(), warnings: [] };
  const { openTemplateFolder } = await import("./template-folder.js");
  const { templates, warnings } = await openTemplateFolder(templateDir);
  const errors = templates.flatMap((each) => each.errors);
  if (errors.length > 0)
    throw new LetterError(
      "template",
      errors.map((message) => ({ message })),
    );
  const own = templates.flatMap(({ name, opened }) =>
    opened.template ? [[name, opened.template] as const] : [],
  );
  return {
    templates: bundledTemplates(new Map(own)),
    warnings: [...templates.flatMap((each) => each.warnings), ...warnings],
  };
}
