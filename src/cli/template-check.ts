/** `letters --template-dir DIR --check`: tells how an office's own templates and our fields go together. */

import { printable, quoted } from "../input/printable.js";
import { FORMS } from "../letters/forms.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import { tell } from "./in-lines.js";
import type { LettersFlags } from "./letter-options.js";
import type { FolderTemplate } from "./template-folder.js";
import type { Terminal } from "./terminal.js";

/** @returns 0 where letters can be made of every template, 3 where not @throws CliError */
export async function templateCheck(flags: LettersFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.templateDir === undefined)
    throw new CliError(
      EXIT.usage,
      "--check looks at your own templates: name their folder with --template-dir.",
    );
  const { openTemplateFolder } = await import("./template-folder.js");
  const { templates, warnings } = await openTemplateFolder(flags.templateDir);
  const wrong = templates.flatMap(({ errors }) => errors);
  if (flags.json) {
    const rows = templates.map(({ name, file, opened, errors, warnings }) => {
      const { matched = [], unused = [] } = opened;
      return { template: name, file, matched, unused, errors, warnings };
    });
    terminal.out(`${JSON.stringify({ templates: rows, warnings })}\n`);
  } else {
    for (const each of templates) terminal.out(`${report(each).join("\n")}\n\n`);
    for (const problem of wrong) tell(`${problem}\n`, terminal);
    for (const warning of warnings) tell(warning, terminal);
  }
  return wrong.length > 0 ? EXIT.invalidInput : EXIT.done;
}

/** What is filled in by the people who sign. */
const SIGNING = /_signature$|^(verifier|candidate)_date$/;

function report({ name, file, opened, errors }: FolderTemplate): string[] {
  const shown = printable(file);
  if (errors.length > 0) return [`${shown}: cannot be used yet`];
  const { matched = [], unused = [] } = opened;
  const places = new Map(matched.map(({ name, pdfField }) => [name, pdfField]));
  const { fields } = FORMS[name];
  const widest = Math.max(...fields.map(({ name }) => name.length));
  const rows = fields.map(({ name, kind }) => {
    const pdfField = places.get(name);
    const byHand = kind === "signature" ? "sign with a pen" : "no place on the form: date it with a pen";
    const none = SIGNING.test(name) ? byHand : "no place on the form: it goes on an attached page";
    return `  ${name.padEnd(widest)}  ${pdfField === undefined ? none : quoted(pdfField)}`;
  });
  const left =
    unused.length > 0 ? [`  Fields of the PDF that stay as they are: ${unused.map(quoted).join(", ")}`] : [];
  return [`${shown}: ready. The letter's fields, and where they go:`, ...rows, ...left];
}
