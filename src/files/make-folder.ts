import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. (Node's own way never ends where one of them cannot be made, as in /proc.)
 * @param made takes those that were not there
 */
export function makeFolder(folder: string, made: string[] = []): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" && statSync(folder).isDirectory()) return;
    if (code !== "ENOENT" || dirname(folder) === folder) throw error;
    makeFolder(dirname(folder), made);
    mkdirSync(folder);
  }
  made.push(folder);
}
