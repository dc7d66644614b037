/**
 * Folders written as a whole or not at all: under another name first, every file on the disk, and then renamed. What was
 * there before is renamed aside, and removed when the new one is in its place.
 */

import { closeSync, fsyncSync, mkdirSync, openSync, renameSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { FileError } from "./errors.js";
import { discard, inState, isThere, type Mark, removeOurs } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";
import { reason } from "./reasons.js";

/** A file of a folder. */
export interface FolderFile {
  /** Within the folder, parts joined by `/`. */
  path: string;
  /** Pieces that follow each other. */
  bytes: readonly Uint8Array[];
}

/** A folder, or an archive, that is written and not yet in its place. */
export interface Ready {
  /** Where it is to be. */
  path: string;
  /** Where it is. */
  beside: string;
}

/** Files that are written at the same time. */
const AT_ONCE = 8;

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

export function unwritable(file: string, cause: unknown): FileError {
  const message = `${file} could not be written: ${reason(cause)}`;
  return new FileError("unwritable", [{ message, file }], { cause });
}

/**
 * Writes the files of a folder beside the place where it is to be.
 * @param files one of them the mark's, as it is in the end
 * @param unfinished the mark's content meanwhile
 * @returns what `put` puts in its place, or `drop` removes
 * @throws FileError of kind `unwritable`; nothing of it is left then
 */
export async function writeBeside(
  path: string,
  files: readonly FolderFile[],
  mark: Mark,
  unfinished: Uint8Array,
): Promise<Ready> {
  const beside = inState(path, "new");
  const ready = { path, beside };
  try {
    makeFolder(dirname(path));
    if (isThere(beside)) removeOurs(beside, mark);
    mkdirSync(beside);
    await writeSynced(join(beside, mark.file), [unfinished]);
    const folders = [...new Set(files.map((each) => dirname(join(beside, each.path))))];
    for (const folder of folders) makeFolder(folder);
    const others = files.filter((each) => each.path !== mark.file);
    for (let from = 0; from < others.length; from += AT_ONCE)
      await Promise.all(
        others.slice(from, from + AT_ONCE).map((each) => writeSynced(join(beside, each.path), each.bytes)),
      );
    const own = files.find((each) => each.path === mark.file);
    if (own) {
      const next = join(beside, `${mark.file}.next`);
      await writeSynced(next, own.bytes);
      renameSync(next, join(beside, mark.file));
    }
    for (const folder of new Set([...folders, beside])) syncFolder(folder);
    return ready;
  } catch (cause) {
    drop(ready, mark);
    throw unwritable(path, cause);
  }
}

/** Removes what was written beside. */
export function drop({ beside }: Ready, mark: Mark): void {
  try {
    if (isThere(beside)) removeOurs(beside, mark);
  } catch {
    // The next run removes it.
  }
}

/** Also where the program is interrupted, what it was writing goes. @returns what ends that */
export function sweeping(path: string, mark: Mark): () => void {
  const sweep = () => drop({ path, beside: inState(path, "new") }, mark);
  process.once("exit", sweep);
  return () => process.removeListener("exit", sweep);
}

/**
 * Puts a folder in its place; what was there before is removed. Nothing else of the program runs meanwhile.
 * @throws FileError of kind `unwritable`; what was there before is there then
 */
export function put({ path, beside }: Ready, mark: Mark): void {
  const old = inState(path, "old");
  let aside = false;
  try {
    if (isThere(path)) {
      renameSync(path, old);
      aside = true;
    }
    renameSync(beside, path);
  } catch (cause) {
    if (aside) renameSync(old, path);
    drop({ path, beside }, mark);
    throw unwritable(path, cause);
  }
  syncFolder(dirname(path));
  if (!aside) return;
  try {
    discard(old, mark);
  } catch {
    // A file of it is open elsewhere; the next run removes it.
  }
}
