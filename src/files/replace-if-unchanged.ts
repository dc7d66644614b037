/** Replaces a file by a new version of it, unless another program has changed it meanwhile. */

import { accessSync, constants, lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { ChangedError, FileError } from "./errors.js";
import { reason } from "./reasons.js";
import { writeFiles } from "./write.js";

function current(path: string): Uint8Array | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  return readFileSync(path);
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && Buffer.compare(a, b) === 0;

/** Renaming needs no leave from the file itself, so one that is protected would be replaced without a word. */
function assertWritable(path: string, real: string, access: typeof accessSync): void {
  try {
    access(real, constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === "EACCES" || code === "EPERM"
        ? "is read-only: it is protected, or belongs to somebody else. Nothing was changed. Allow writing to it first"
        : `could not be written: ${reason(cause)}. Nothing was changed`;
    throw new FileError("unwritable", [{ message: `${path} ${why}`, file: path }], { cause });
  }
}

/**
 * Writes the new version as a whole or not at all. A link stays a link, and permissions stay as they are.
 * @param before the bytes that the new version was made from
 * @param access asks the system whether one may write to a file; another one for tests
 * @throws ChangedError where the file holds others now, or is gone; FileError of kind `unwritable`
 */
export function replaceIfUnchanged(
  path: string,
  before: Uint8Array,
  bytes: Uint8Array,
  access: typeof accessSync = accessSync,
): void {
  if (!same(before, current(path))) throw new ChangedError(path);
  const real = realpathSync(path);
  assertWritable(path, real, access);
  writeFiles([{ path: real, bytes, mode: statSync(real).mode & 0o7777 }], { force: true });
}
