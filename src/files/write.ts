/** Files written as a whole or not at all. */

import { rmSync } from "node:fs";
import { lstat, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileError } from "./errors.js";

/** A file to be written. */
export interface NewFile {
  name: string;
  bytes: Uint8Array;
}

export interface WriteOptions {
  /** Replace files that are there. */
  force?: boolean | undefined;
  /** What to do where a file is there already: goes on after "… is already there, so nothing was written." */
  remedy?: string;
}

const REMEDY = "Name another file, or replace it with --force";

/**
 * Writes files into a folder, which is made when it is not there: all of them or none. Each is written under
 * another name and renamed once all are complete.
 * @returns their paths, in the same order
 * @throws FileError
 */
export async function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { force = false, remedy = REMEDY }: WriteOptions = {},
): Promise<string[]> {
  const plan = files.map(({ name, bytes }) => {
    return { path: join(folder, name), beside: join(folder, `.${name}.${process.pid}.tmp`), bytes };
  });
  const there = new Set<string>();
  for (const { path } of plan) if (await exists(path)) there.add(path);
  if (there.size > 0 && !force)
    throw new FileError(
      "exists",
      [...there].map((file) => ({
        message: `${file} is already there, so nothing was written. ${remedy}`,
        file,
      })),
    );
  const done: string[] = [];
  let current = folder;
  // Also where the program is interrupted, nothing half-written stays.
  const sweep = () => {
    for (const { beside } of plan) rmSync(beside, { force: true });
  };
  process.once("exit", sweep);
  try {
    await makeFolder(folder);
    for (const { path, beside, bytes } of plan) {
      current = path;
      await writeFile(beside, bytes, { flag: "wx" });
    }
    for (const { path, beside } of plan) {
      current = path;
      await rename(beside, path);
      done.push(path);
    }
  } catch (cause) {
    // What was there before cannot be brought back, but a new file of a failed run goes.
    const leftOver = [...plan.map(({ beside }) => beside), ...done.filter((path) => !there.has(path))];
    await Promise.allSettled(leftOver.map((path) => rm(path, { force: true })));
    const message = `${current} could not be written: ${reason(cause)}`;
    throw new FileError("unwritable", [{ message, file: current }], { cause });
  } finally {
    process.removeListener("exit", sweep);
  }
  return done;
}

/** Makes a folder and those above it. (Node's own way never ends where one of them cannot be made, as in /proc.) */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await stat(folder)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return false;
    throw new FileError("unwritable", [{ message: `${path}: ${reason(error)}`, file: path }], {
      cause: error,
    });
  }
}

const REASONS: Record<string, string> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way; name a folder",
  EISDIR: "a folder of that name is in the way",
  ENAMETOOLONG: "the name is too long",
};

function reason(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
