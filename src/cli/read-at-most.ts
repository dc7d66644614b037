/** Reads a file or a pipe, but not without end. */

import { closeSync, openSync, readSync } from "node:fs";

const PIECE = 65_536;

/**
 * @param handle an open file
 * @param most bytes after which reading stops
 * @returns what it holds, at most as much
 * @throws what `node:fs` throws
 */
export function readAtMost(handle: number, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let left = most;
  while (left > 0) {
    const piece = new Uint8Array(Math.min(PIECE, left));
    const length = readSync(handle, piece);
    if (length === 0) break;
    pieces.push(piece.subarray(0, length));
    left -= length;
  }
  return Buffer.concat(pieces);
}

/** The same for a path. */
export function readFileAtMost(path: string, most: number): Uint8Array {
  const handle = openSync(path, "r");
  try {
    return readAtMost(handle, most);
  } finally {
    closeSync(handle);
  }
}
