/** `-` where an output is to be named: standard output, as people know it from other programs. */

import { CliError, EXIT } from "./exit.js";

/** @param flags of a command whose result may be printed @returns the same, without an output where that is `-` */
export function printedForDash<Flags extends { output?: string }>(flags: Flags): Flags {
  if (flags.output !== "-") return flags;
  const { output, ...others } = flags;
  return others as Flags;
}

/**
 * @param flag the option that names a file or folder
 * @param value what was given for it
 * @param why a sentence: where this goes, and so not to standard output
 * @param example a name to give instead
 * @throws CliError (2) for `-`
 */
export function assertNotDash(flag: string, value: string | undefined, why: string, example: string): void {
  if (value !== "-") return;
  throw new CliError(
    EXIT.usage,
    `${flag}: ${why}, not to standard output. Name one, as in \`${flag} ${example}\`.`,
  );
}
