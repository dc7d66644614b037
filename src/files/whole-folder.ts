/**
 * Folders written as a whole or not at all: under another name first, every file on the disk, and then renamed. What was
 * there before is renamed aside, and removed when the new one is in its place.
 */

import { mkdirSync, renameSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { attempt } from "./attempt.js";
import { discard, inState, isThere, type Mark } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";
import { syncFolder, unwritable, writeSynced } from "./sync.js";

/** A file of a folder. */
export interface FolderFile {
  /** Within the folder, parts joined by `/`. */
  path: string;
  /** Pieces that follow each other. */
  bytes: readonly Uint8Array[];
}

/** Files that are written at the same time. */
const AT_ONCE = 8;

/**
 * Writes a folder; what was there before is removed.
 * @param files one of them the mark's, as it is in the end
 * @param unfinished the mark's content meanwhile
 * @param look looks once more, before what is there is replaced, and throws where it must stay
 * @throws FileError of kind `unwritable`; what was there before is there then, and nothing else
 */
export async function replaceFolder(
  path: string,
  files: readonly FolderFile[],
  mark: Mark,
  unfinished: Uint8Array,
  look: () => void = () => {},
): Promise<void> {
  const beside = inState(path, "new");
  const made: string[] = [];
  const sweep = (): void => {
    attempt(() => isThere(beside) && discard(beside, mark));
    for (const folder of [...made].reverse()) attempt(() => rmdirSync(folder));
  };
  // Also where the program is interrupted, nothing half-written stays.
  process.once("exit", sweep);
  try {
    makeFolder(dirname(path), made);
    if (isThere(beside)) discard(beside, mark);
    mkdirSync(beside);
    await writeSynced(join(beside, mark.file), [unfinished]);
    await fill(beside, files, mark);
    look();
    putInPlace(path, beside, mark);
  } catch (cause) {
    sweep();
    throw cause instanceof Error && "syscall" in cause ? unwritable(path, cause) : cause;
  } finally {
    process.removeListener("exit", sweep);
  }
}

async function fill(beside: string, files: readonly FolderFile[], mark: Mark): Promise<void> {
  const folders = new Set(files.map((each) => dirname(join(beside, each.path))));
  for (const folder of folders) makeFolder(folder);
  const others = files.filter((each) => each.path !== mark.file);
  for (let from = 0; from < others.length; from += AT_ONCE)
    await Promise.all(
      others.slice(from, from + AT_ONCE).map((each) => writeSynced(join(beside, each.path), each.bytes)),
    );
  for (const own of files.filter((each) => each.path === mark.file)) {
    const next = join(beside, `${mark.file}.next`);
    await writeSynced(next, own.bytes);
    renameSync(next, join(beside, mark.file));
  }
  for (const folder of new Set([...folders, beside])) syncFolder(folder);
}

/** Nothing else of the program runs meanwhile, and a run that is killed here is put right by the next. */
function putInPlace(path: string, beside: string, mark: Mark): void {
  const old = inState(path, "old");
  const aside = isThere(path);
  if (aside) renameSync(path, old);
  try {
    renameSync(beside, path);
  } catch (error) {
    // Another run may have put its own there meanwhile.
    if (aside && isThere(path)) attempt(() => discard(old, mark));
    else if (aside) renameSync(old, path);
    throw error;
  }
  syncFolder(dirname(path));
  // Where a file of it is open elsewhere, the next run removes it.
  if (aside) attempt(() => discard(old, mark));
}
