/** Paths of proof files: completed as they are typed, looked for, and written as the activity file has them. */

import { readdirSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join, resolve, sep } from "node:path";
import { seenFrom } from "../files/seen-from.js";
import { printable } from "../input/printable.js";
import { isUnsignedFile } from "../letters/unsigned.js";
import type { Completion } from "./ask.js";

const MOST_SHOWN = 12;

const inHome = (path: string): string => (/^~(?=$|[/\\])/.test(path) ? join(homedir(), path.slice(1)) : path);

/** A terminal puts quotation marks around a file that is dropped on it, or backslashes before its spaces. */
const bare = (path: string): string => {
  const inside = path.trim().replace(/^(["'])(.*)\1$/, "$2");
  return inside === path.trim() && sep === "/" ? inside.replace(/\\(.)/g, "$1") : inside;
};

function commonStart(names: readonly string[]): string {
  const [first = "", ...rest] = names;
  let length = first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, length);
}

function entriesOf(folder: string): { name: string; folder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      folder: entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder, entry.name))),
    }));
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @param typed the beginning of a path, from the folder the program runs in @returns as much of it as is certain */
export function completePath(typed: string): Completion {
  const cut = Math.max(typed.lastIndexOf("/"), sep === "/" ? -1 : typed.lastIndexOf(sep)) + 1;
  const [before, start] = [typed.slice(0, cut), typed.slice(cut)];
  if (start === "~" && before === "") return { text: "~/", choices: [] };
  const fits = entriesOf(resolve(inHome(before === "" ? "." : before)))
    .filter(({ name }) => name.startsWith(start) && (start !== "" || !name.startsWith(".")))
    // A name that a terminal would obey cannot be typed back into it.
    .filter(({ name }) => printable(name) === name)
    .map(({ name, folder }) => (folder ? `${name}/` : name))
    .sort();
  if (fits.length === 0) return { text: typed, choices: [] };
  const more = fits.length > MOST_SHOWN ? ["…"] : [];
  return { text: before + commonStart(fits), choices: [...fits.slice(0, MOST_SHOWN), ...more] };
}

/** @returns the whole path of what was typed */
export function meantPath(typed: string): string {
  return resolve(inHome(bare(typed)));
}

/** @returns why a path names no file that could be a proof, or nothing */
export function pathFault(typed: string): string | undefined {
  const path = meantPath(typed);
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
      return `There is no file ${printable(bare(typed))}.\nCheck the name; Tab completes it.`;
    const name = printable(basename(path));
    if (found.isDirectory()) return `${name} is a folder, not a file.\nName a file in it.`;
    return isUnsignedFile(path)
      ? `${name} is a letter just as it was prepared: nobody has signed it.\nName the signed one, or go back and leave it for later.`
      : undefined;
  } catch {
    return `${printable(bare(typed))} cannot be looked at.\nCheck the name; Tab completes it.`;
  }
}

/** @returns the path as seen from the folder of the activity file, with slashes */
export function storedPath(typed: string, activityFile: string): string {
  return seenFrom(activityFile, meantPath(typed));
}
