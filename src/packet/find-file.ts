/** Finds the file of a proof, and keeps to the folder of the activity file. */

import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from "node:fs";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";

/** Why a document is not there, and what to do about it. Both go on after a colon or begin a sentence. */
export interface Trouble {
  kind: "no-file" | "missing" | "refused" | "unreadable" | "unsigned";
  /** `there is no such file`. */
  why: string;
  /** `Check the name in the activity file.` */
  remedy: string;
}

export type Found = { ok: true; bytes: Uint8Array } | { ok: false; trouble: Trouble };

/** @returns the path in one spelling: `./a.pdf` and `a.pdf` are the same file */
export const plainPath = (file: string): string => posix.normalize(file);

/** Larger ones would not fit into memory several times. */
const MOST_BYTES = 200_000_000;

const trouble = (kind: Trouble["kind"], why: string, remedy: string): Found => ({
  ok: false,
  trouble: { kind, why, remedy },
});

const ALLOW = "or allow it with --allow-outside.";

/** The path within the folder, or undefined where it leads out of it. */
function within(folder: string, file: string): string | undefined {
  const path = resolve(folder, file);
  const roots = [resolve(folder), realpathSync(folder)];
  return roots
    .map((root) => relative(root, path))
    .find((each) => each !== ".." && !each.startsWith(`..${sep}`) && !isAbsolute(each));
}

/** The first part of a path that is a symbolic link. */
function linkIn(folder: string, path: string): string | undefined {
  let at = folder;
  for (const part of path.split(sep)) {
    at = join(at, part);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) return at;
  }
  return undefined;
}

function read(path: string, follow: boolean): Found {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  // A pipe would keep us waiting for ever, if it were not opened like this.
  const handle = openSync(path, O_RDONLY | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
  try {
    const about = fstatSync(handle);
    if (about.isDirectory()) return trouble("refused", "it is a folder", "Name the file in it.");
    if (!about.isFile())
      return trouble("refused", "it is no ordinary file but a device or a pipe", "Name an ordinary file.");
    if (about.size > MOST_BYTES)
      return trouble(
        "refused",
        "it is larger than 200 MB",
        "Scan it at a lower resolution, or divide it into several files.",
      );
    return { ok: true, bytes: new Uint8Array(readFileSync(handle)) };
  } finally {
    closeSync(handle);
  }
}

function unopened(error: unknown): Found {
  const { code = "", message } = error as NodeJS.ErrnoException;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return trouble("missing", "there is no such file", "Check its name and folder in the activity file.");
    case "ENXIO":
      return trouble("refused", "it is no ordinary file but a device or a pipe", "Name an ordinary file.");
    case "ELOOP":
      return trouble("refused", "it is a symbolic link", `Put the file itself there, ${ALLOW}`);
    case "ENAMETOOLONG":
      return trouble("missing", "the name is too long", "Check its name in the activity file.");
    case "EISDIR":
      return trouble("refused", "it is a folder", "Name the file in it.");
    case "EACCES":
    case "EPERM":
      return trouble("missing", "you are not allowed to read it", "Ask its owner, or make a copy of it.");
    default:
      return trouble("missing", `it could not be read (${code || message})`, "Check its name, or copy it.");
  }
}

/**
 * Reads the file of a proof.
 * @param folder the folder of the activity file
 * @param file the path as it is written there
 * @param allowOutside also out of that folder, and by symbolic links
 */
export function findFile(folder: string, file: string, allowOutside: boolean): Found {
  try {
    if (allowOutside) return read(resolve(folder, file), true);
    const inside = within(folder, file);
    if (inside === undefined)
      return trouble(
        "refused",
        "it is outside the folder of the activity file",
        `Copy it into that folder, ${ALLOW}`,
      );
    if (linkIn(realpathSync(folder), inside) !== undefined)
      return trouble(
        "refused",
        "its path goes over a symbolic link",
        `Put the file itself into the folder, ${ALLOW}`,
      );
    return read(join(realpathSync(folder), inside), false);
  } catch (error) {
    return unopened(error);
  }
}
