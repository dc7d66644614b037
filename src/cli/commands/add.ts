/** `add`: interviews for further activities of an existing file. */

import { type AskFlags, assertCanAsk } from "../can-ask.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import type { Terminal } from "../terminal.js";

/** @throws CliError */
export async function add(
  file: string,
  flags: ScoringFlags & AskFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = scoreOptions(flags, terminal.today());
  if (file === "" || file === "-")
    throw new CliError(EXIT.usage, "Name the file to add to, as in `mssc-recert add maria.yaml`.");
  assertCanAsk(
    flags,
    "add",
    "Or add to the file in a text editor: see docs/contract.md and `mssc-recert schema`.",
  );
  return (await import("../sitting.js")).sitForMore(file, options, terminal);
}
