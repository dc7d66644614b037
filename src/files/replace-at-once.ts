/** One file that replaces another at once: whatever happens, the old one or the new one is there whole. */

import { renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { attempt } from "./attempt.js";
import { inState } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";
import { syncFolder, unwritable, writeSynced } from "./sync.js";

/**
 * Writes a file beside its place and renames it.
 * @param look looks once more, before what is there is replaced, and throws where it must stay
 * @throws FileError of kind `unwritable`; what was there before is there then, and nothing else
 */
export async function replaceAtOnce(
  path: string,
  bytes: Uint8Array,
  look: () => void = () => {},
): Promise<void> {
  const beside = inState(path, "new");
  const made: string[] = [];
  const sweep = (): void => {
    attempt(() => rmSync(beside, { force: true }));
    for (const folder of [...made].reverse()) attempt(() => rmdirSync(folder));
  };
  // Also where the program is interrupted, nothing half-written stays.
  process.once("exit", sweep);
  try {
    makeFolder(dirname(path), made);
    rmSync(beside, { force: true });
    await writeSynced(beside, [bytes]);
    look();
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (cause) {
    sweep();
    throw cause instanceof Error && "syscall" in cause ? unwritable(path, cause) : cause;
  } finally {
    process.removeListener("exit", sweep);
  }
}
