/** Writes letters, with the program's own errors turned into those of this room. */

import { FileError } from "../files/errors.js";
import { type NewFile, writeFiles } from "../files/write.js";
import { LetterError } from "./errors.js";

const REMEDY =
  "Name another folder, or replace it with --force; a letter that is signed already would be lost";

/**
 * Writes letters: all of them or none.
 * @param options `force`: replace letters that are there
 * @throws LetterError of kind `exists` or `unwritable`; nothing was written then
 */
export function writeLetterFiles(
  files: readonly NewFile[],
  { force }: { force?: boolean | undefined } = {},
): void {
  try {
    writeFiles(files, { force, remedy: REMEDY });
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new LetterError(error.kind, error.problems, { cause: error.cause });
  }
}
