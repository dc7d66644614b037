/** One file that replaces another at once: whatever happens, the old one or the new one is there whole. */

import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { inState } from "./leftovers.js";
import { makeFolder } from "./make-folder.js";
import { syncFolder, unwritable, writeSynced } from "./sync.js";

/**
 * Writes a file beside its place and renames it.
 * @throws FileError of kind `unwritable`; what was there before is there then
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = inState(path, "new");
  const sweep = () => rmSync(beside, { force: true });
  process.once("exit", sweep);
  try {
    makeFolder(dirname(path));
    sweep();
    await writeSynced(beside, [bytes]);
    renameSync(beside, path);
    syncFolder(dirname(path));
  } catch (cause) {
    sweep();
    throw unwritable(path, cause);
  } finally {
    process.removeListener("exit", sweep);
  }
}
