/** Writes what a command brings out to the file that was named for it. */

import { FileError } from "../files/errors.js";
import { writeFiles } from "../files/write.js";
import { printable } from "../input/printable.js";
import { CliError, EXIT } from "./exit.js";
import { tell } from "./in-lines.js";
import type { Terminal } from "./terminal.js";

/** @param how `what`: what the file holds, as a sentence about it begins @throws CliError (4) where the file is there already, without `force`, or cannot be written */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  { force, what = "The checklist" }: { force?: boolean | undefined; what?: string },
  terminal: Terminal,
): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  try {
    writeFiles([{ path, bytes }], { force });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new CliError(EXIT.unreadable, `${printable(error.message)}.`);
  }
  tell(`${what} is in ${printable(path)}.`, terminal);
}
