/** Letters that nobody has signed yet. */

import { readFileSync, statSync } from "node:fs";
import { isAsSealed } from "../pdf/seal.js";

/** No letters of ours, many in one document to print among them, are larger. */
const MOST_BYTES = 100_000_000;

/**
 * @returns whether a file is a letter, several to print, or an empty form, byte for byte as this program wrote it. One
 *   that was signed, scanned or only saved by another program is not, so nothing else is ever taken for one.
 */
export function isUnsigned(bytes: Uint8Array): boolean {
  return isAsSealed(bytes);
}

/** @returns the same of a file on disk; false where it cannot be read */
export function isUnsignedFile(path: string): boolean {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= MOST_BYTES && isUnsigned(readFileSync(path));
  } catch {
    return false;
  }
}
