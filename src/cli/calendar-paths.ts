/** The activity files that paths stand for. */

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** @returns the paths, folders replaced by the activity files in them */
export function activityFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (path === "-" || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}
