/** Files and names that are on the disk, not only on their way there. */

import { closeSync, fsyncSync, openSync } from "node:fs";
import { open } from "node:fs/promises";
import { FileError } from "./errors.js";
import { reason } from "./reasons.js";

/** Writes a new file. @param bytes pieces that follow each other */
export async function writeSynced(path: string, bytes: readonly Uint8Array[]): Promise<void> {
  const handle = await open(path, "wx");
  try {
    for (const piece of bytes) if (piece.length > 0) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Has the names in a folder written to the disk. Not every system can. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Then its names are written when the system sees fit.
  }
}

/** @param cause as `node:fs` throws it */
export function unwritable(file: string, cause: unknown): FileError {
  const message = `${file} could not be written: ${reason(cause)}`;
  return new FileError("unwritable", [{ message, file }], { cause });
}
