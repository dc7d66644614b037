/** `new`: interviews a person and writes the activity file. */

import { type AskFlags, assertCanAsk } from "../can-ask.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import type { Terminal } from "../terminal.js";

/** @param file left out, a name is proposed @throws CliError */
export async function newFile(
  file: string | undefined,
  flags: ScoringFlags & AskFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = scoreOptions(flags, terminal.today());
  if (file === "" || file === "-")
    throw new CliError(EXIT.usage, "Name a file for the answers, as in `mssc-recert new maria.yaml`.");
  assertCanAsk(
    flags,
    "new",
    "Or write the file in a text editor: see docs/contract.md and `mssc-recert schema`.",
  );
  return (await import("../sitting.js")).sitForNew(file, options, terminal);
}
