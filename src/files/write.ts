/** Files written as a whole or not at all. */

import {
  chmodSync,
  linkSync,
  lstatSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { attempt } from "./attempt.js";
import { FileError } from "./errors.js";
import { makeFolder } from "./make-folder.js";
import { reason } from "./reasons.js";

/** A file to be written. */
export interface NewFile {
  path: string;
  bytes: Uint8Array;
  /** Its permissions; left out: those of any new file. */
  mode?: number;
}

interface Planned extends NewFile {
  /** Where it is written first. */
  beside: string;
  /** Where a file that it replaces stays until all is done. */
  old: string;
  there: boolean;
}

export interface WriteOptions {
  /** Replace files that are there. */
  force?: boolean | undefined;
  /** What to do where a file is there already: goes on after "… is already there, so nothing was written." */
  remedy?: string;
}

const REMEDY = "Name another file, or replace it with --force";

/**
 * Writes files, into folders that are made when they are not there: all of them or none. Each is written under
 * another name and renamed once all are complete; if that fails, what was there before is there again.
 * @throws FileError of kind `exists` or `unwritable`
 */
export function writeFiles(
  files: readonly NewFile[],
  { force = false, remedy = REMEDY }: WriteOptions = {},
): void {
  const plan = files.map((file): Planned => {
    const hidden = join(dirname(file.path), `.${basename(file.path)}.${process.pid}`);
    return { ...file, beside: `${hidden}.tmp`, old: `${hidden}.old`, there: exists(file.path) };
  });
  const twice = files.find(({ path }, index) => files.findIndex((other) => other.path === path) < index);
  if (twice)
    throw new FileError("exists", [
      { message: `${twice.path} is the name of two files to be written. Name another one`, file: twice.path },
    ]);
  const inTheWay = plan.filter(({ there }) => there).map(({ path }) => path);
  if (inTheWay.length > 0 && !force) throw inUse(inTheWay, remedy);
  // Also where the program is interrupted, nothing half-written stays.
  const ours = new Set<string>();
  const sweep = () => {
    for (const path of ours) attempt(() => unlinkSync(path));
  };
  process.once("exit", sweep);
  const done: Planned[] = [];
  const folders: string[] = [];
  let current = "";
  try {
    for (const { path, beside, bytes, mode } of plan) {
      current = path;
      makeFolder(dirname(path), folders);
      ours.add(beside);
      writeFileSync(beside, bytes, { flag: "wx" });
      if (mode !== undefined) chmodSync(beside, mode);
    }
    for (const file of plan) {
      current = file.path;
      if (file.there) keep(file, ours);
      renameSync(file.beside, file.path);
      ours.delete(file.beside);
      done.push(file);
    }
  } catch (cause) {
    for (const file of done) undo(file);
    sweep();
    for (const folder of folders.reverse()) attempt(() => rmdirSync(folder));
    const message = `${current} could not be written: ${reason(cause)}`;
    throw new FileError("unwritable", [{ message, file: current }], { cause });
  } finally {
    sweep();
    process.removeListener("exit", sweep);
  }
}

function inUse(paths: readonly string[], remedy: string): FileError {
  return new FileError(
    "exists",
    paths.map((file) => ({ message: `${file} is already there, so nothing was written. ${remedy}`, file })),
  );
}

/** A second name for a file that is about to be replaced. Not every disk has such; then it cannot be brought back. */
function keep({ path, old }: Planned, ours: Set<string>): void {
  try {
    linkSync(path, old);
    ours.add(old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
  }
}

function undo({ path, old, there }: Planned): void {
  attempt(() => (there ? renameSync(old, path) : rmSync(path, { force: true })));
}

function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    const message = `${path}: ${reason(error)}`;
    throw new FileError("unwritable", [{ message, file: path }], { cause: error });
  }
}
