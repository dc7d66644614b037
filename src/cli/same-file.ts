/** Keeps a command from writing over what it reads. */

import { statSync } from "node:fs";
import { printable } from "../input/printable.js";
import { CliError, EXIT } from "./exit.js";

function identity(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined; // not there
  }
}

/** @returns whether two paths lead to one file that is there */
export function isSameFile(path: string, other: string): boolean {
  const found = identity(path);
  return found !== undefined && found === identity(other);
}

/**
 * @param input a file that is read, `-` for standard input
 * @param output the file to be written; `flag` is the option that names it
 * @throws CliError (2) where both are the same file, also under another name
 */
export function assertOtherFile(input: string, output: string, flag: string): void {
  if (input === "-" || !isSameFile(input, output)) return;
  throw new CliError(
    EXIT.usage,
    `${flag}: ${printable(output)} is a file that is read here (${printable(input)}), and would be lost. Name another file.`,
  );
}
