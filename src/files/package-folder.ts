/** Where the package lies. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** A folder that has it is the package's own. */
const MARK = join("templates", "fields.json");

/**
 * @returns the package's folder, found by going up from this file: it lies in `src/files` in the sources and in the
 *   folder of the built program otherwise
 * @throws Error where the package is incomplete
 */
export function packageFolder(): string {
  const start = import.meta.dirname;
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, MARK))) return folder;
    if (folder === dirname(folder)) break;
  }
  throw new Error(`no folder above ${start} has ${MARK}: the package is incomplete, install it again`);
}
