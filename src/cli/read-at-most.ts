/** Reads a file, a pipe or a terminal, but not without end. */

import { readSync } from "node:fs";
import { pause } from "./pause.js";

const PIECE = 65_536;

/** @returns how many bytes were read, 0 at the end */
function readSome(handle: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(handle, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0; // how Windows says that a pipe has ended
      if (code !== "EAGAIN") throw error;
      pause(5); // nothing is there yet
    }
  }
}

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
    const length = readSome(handle, piece);
    if (length === 0) break;
    pieces.push(piece.subarray(0, length));
    left -= length;
  }
  return Buffer.concat(pieces);
}
