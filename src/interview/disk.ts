/** The activity file on disk. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { replaceIfUnchanged } from "../files/replace-if-unchanged.js";
import { writeFiles } from "../files/write.js";
import type { FileExists } from "../input/candidate.js";

export interface Disk {
  readonly path: string;
  read(): Uint8Array;
  /** @throws FileError where it is there already, or cannot be written */
  create(bytes: Uint8Array): void;
  /** @throws ChangedError where it does not hold `before` any more; FileError */
  replace(before: Uint8Array, bytes: Uint8Array): void;
  /** Whether a proof file is there, seen from the folder of this one. */
  readonly fileExists: FileExists;
}

/** @returns the file at a path */
export function diskAt(path: string): Disk {
  return {
    path,
    read: () => readFileSync(path),
    create: (bytes) => writeFiles([{ path, bytes }], { remedy: "Name another file" }),
    replace: (before, bytes) => replaceIfUnchanged(path, before, bytes),
    fileExists: (file) => existsSync(resolve(dirname(path), file)),
  };
}
