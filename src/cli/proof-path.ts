/** The file of a proof: looked at, and named as the activity file names it. */

import { closeSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { isOutside, seenFrom } from "../files/seen-from.js";
import { printable } from "../input/printable.js";
import { CliError, EXIT } from "./exit.js";
import { isSameFile } from "./same-file.js";
import { unreadable } from "./unreadable.js";

export interface ProofPath {
  /** Seen from the folder of the activity file, with slashes. */
  stored: string;
  warnings: string[];
}

const wrong = (path: string, why: string): CliError =>
  new CliError(EXIT.unreadable, `${printable(path)}: ${why} Nothing was recorded.`);

function look(path: string): Stats {
  try {
    const found = statSync(path);
    // A file that cannot be opened now cannot go into the packet later. (Opening a pipe would wait for ever.)
    if (found.isFile() && found.size > 0) readOneByte(path);
    return found;
  } catch (error) {
    throw new CliError(EXIT.unreadable, `${unreadable(path, error)} Nothing was recorded.`);
  }
}

function readOneByte(path: string): void {
  const handle = openSync(path, "r");
  try {
    readSync(handle, new Uint8Array(1));
  } finally {
    closeSync(handle);
  }
}

/**
 * @param path as it was typed, seen from where the program runs
 * @param activityFile the YAML file
 * @throws CliError (4) where it is no file that could be a proof
 */
export function proofPath(path: string, activityFile: string): ProofPath {
  if (path === "") throw wrong("PATH", "the path is empty. Name the file, or leave the path out.");
  const found = look(path);
  if (found.isDirectory()) throw wrong(path, "this is a folder. Name the file in it.");
  if (!found.isFile()) throw wrong(path, "this is not an ordinary file.");
  if (found.size === 0) throw wrong(path, "the file is empty. Scan or save it again.");
  if (isSameFile(path, activityFile))
    throw wrong(path, "this is the activity file itself. Name the file of the proof.");
  const seen = seenFrom(activityFile, path);
  // A space at the start or end is not read back; the folder before it keeps the first one.
  const stored = /^\s/.test(seen) ? `./${seen}` : seen;
  if (stored.trim() !== stored) throw wrong(path, "its name ends with a space. Rename it first.");
  const outside = `${printable(stored)} lies outside the folder of the activity file: a packet leaves such files out unless it is made with --allow-outside. Better copy it into the folder.`;
  return { stored, warnings: isOutside(stored) ? [outside] : [] };
}
