/**
 * Folders that are being written or replaced, and what is left of that where a run was killed. Their state stands in
 * their names, beside the folder `NAME`: `.NAME.new-PID` is being written, `.NAME.old-PID` is what was there before and is
 * still whole, `.NAME.gone-PID` is being removed.
 */

import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

type State = "new" | "old" | "gone";

/** Tells a folder that this program has made from any other. */
export interface Mark {
  /** The file that every such folder has from the first moment to the last. */
  file: string;
  /** @returns whether the folder has it, and it is ours */
  isOurs(folder: string): boolean;
}

const LEFT = /^\.(.+)\.(new|old|gone)-(\d+)$/;
/** A run that has done nothing for so long is over, even where another program has its number now. */
const LONG = 3_600_000;
const TURNS = 5;

/** @returns the name of a folder in a state, beside the folder itself */
export function inState(path: string, state: State): string {
  return join(dirname(path), `.${basename(path)}.${state}-${process.pid}`);
}

function isAlive(pid: number, path: string): boolean {
  if (pid === process.pid) return false;
  const { mtimeMs, ctimeMs } = lstatSync(path);
  if (Math.abs(Date.now() - Math.max(mtimeMs, ctimeMs)) > LONG) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * Removes a folder of ours. The mark comes first and goes last, so that what there is of a folder is known as ours; only
 * where nothing else is in it, the mark may be in the middle of being written.
 */
export function removeOurs(folder: string, mark: Mark): void {
  if (readdirSync(folder).some((name) => name !== mark.file) && !mark.isOurs(folder)) return;
  for (let turn = 0; ; turn++) {
    for (const name of readdirSync(folder))
      if (name !== mark.file) rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    rmSync(join(folder, mark.file), { force: true });
    try {
      rmdirSync(folder);
      return;
    } catch (error) {
      // Where a run is interrupted, a file that it was about to write may come late.
      if ((error as NodeJS.ErrnoException).code !== "ENOTEMPTY" || turn === TURNS) throw error;
    }
  }
}

export function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Removes what was there before, or was being written: once it begins, nothing brings it back, and nothing comes to it
 * any more.
 */
export function discard(folder: string, mark: Mark): void {
  const gone = folder.replace(/\.(?:old|new)-(\d+)$/, ".gone-$1");
  if (isThere(gone)) removeOurs(gone, mark);
  renameSync(folder, gone);
  removeOurs(gone, mark);
}

function putRight(directory: string, name: string, mark: Mark): void {
  const [, own = "", state, pid] = LEFT.exec(name) ?? [];
  const path = join(directory, name);
  if (state === undefined || isAlive(Number(pid), path)) return;
  if (!lstatSync(path).isDirectory()) {
    // An archive that was being written.
    if (state === "new" && own.endsWith(".zip")) rmSync(path, { force: true });
    return;
  }
  const target = join(directory, own);
  if (state !== "old") removeOurs(path, mark);
  else if (!mark.isOurs(path)) return;
  else if (isThere(target)) discard(path, mark);
  else renameSync(path, target);
}

/**
 * Puts right what runs that were killed have left in a folder: what was there before is there again, or the new is;
 * everything else of theirs is removed. What a run that goes on is doing stays.
 */
export function recover(directory: string, mark: Mark): void {
  let names: string[] = [];
  try {
    names = readdirSync(directory);
  } catch {
    return; // Whatever is wrong with the folder comes out when it is written to.
  }
  for (const name of names.sort()) {
    try {
      putRight(directory, name, mark);
    } catch {
      // Another run was quicker, or it is not ours to change. What is in the way of this run is told later.
    }
  }
}
