/** Replaces a file by a new version of it, unless another program has changed it meanwhile. */

import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import { ChangedError } from "./errors.js";
import { writeFiles } from "./write.js";

function current(path: string): Uint8Array | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  return readFileSync(path);
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && Buffer.compare(a, b) === 0;

/**
 * Writes the new version as a whole or not at all. A link stays a link, and permissions stay as they are.
 * @param before the bytes that the new version was made from
 * @throws ChangedError where the file holds others now, or is gone; FileError of kind `unwritable`
 */
export function replaceFile(path: string, before: Uint8Array, bytes: Uint8Array): void {
  if (!same(before, current(path))) throw new ChangedError(path);
  const real = realpathSync(path);
  writeFiles([{ path: real, bytes, mode: statSync(real).mode & 0o7777 }], { force: true });
}
