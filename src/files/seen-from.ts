/** Paths as a file in some folder names them. */

import native from "node:path";

type Rules = Pick<typeof native, "dirname" | "isAbsolute" | "relative" | "resolve" | "sep">;

/**
 * @param path from where the program runs
 * @param file whose folder the path is seen from
 * @param rules of the system; others for tests
 * @returns the path with slashes; with all of it where it is on another drive
 */
export function seenFrom(file: string, path: string, rules: Rules = native): string {
  const { dirname, relative, resolve, sep } = rules;
  return relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join("/");
}

/** @param seen as `seenFrom` gave it @returns whether it leads out of the folder */
export function isOutside(seen: string, { isAbsolute }: Pick<Rules, "isAbsolute"> = native): boolean {
  return seen === ".." || seen.startsWith("../") || isAbsolute(seen);
}
