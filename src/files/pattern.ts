/** What a folder is searched for: for everything, or for what a pattern means. */

import { statSync } from "node:fs";
import { join } from "node:path";
import picomatch from "picomatch";

/** Folders of programs and archives, in which nobody keeps students' files. */
const SKIPPED = new Set(["node_modules", "bower_components", "__MACOSX", "__pycache__"]);

const ENDING = /\.ya?ml$/i;

const isHidden = (name: string): boolean => name.startsWith(".");

/** Where a search goes: which folders it enters, which it takes with all that is in them, and which files it takes. */
export interface Search {
  enters(name: string, relative: string): boolean;
  takesAll(name: string, relative: string): boolean;
  takes(name: string, relative: string): boolean;
}

export const EVERYTHING: Search = {
  enters: (name) => !isHidden(name) && !SKIPPED.has(name),
  takesAll: () => false,
  takes: (name) => !isHidden(name) && ENDING.test(name),
};

/** The parts of a pattern, one a folder; null where one of them stands for several folders deep. */
function levelsOf(glob: string): string[] | null {
  const levels = glob.match(/(?:[^/({[]|\([^)]*\)?|\{[^}]*\}?|\[[^\]]*\]?)+/g) ?? [];
  return levels.some((level) => level.includes("/")) || glob.startsWith("!") ? null : levels;
}

/** Whether a pattern can have something in a folder: `class-?/*.yaml` has nothing in `proof`, nor in `class-1/old`. */
function reaches(glob: string, options: picomatch.PicomatchOptions): (relative: string) => boolean {
  const levels = levelsOf(glob);
  if (levels === null) return () => true;
  const deep = levels.findIndex((level) => level.includes("**"));
  const fits = levels.map((level) => picomatch(level, options));
  return (relative) => {
    const names = relative.split("/");
    if (deep < 0 && names.length >= levels.length) return false;
    return names.every((name, at) => (deep >= 0 && at >= deep) || fits[at]?.(name));
  };
}

/**
 * Divides a pattern behind the folders that are there under that very name: `students (1)/*.yaml` means no group of
 * characters. picomatch would take the parentheses for one.
 */
function parted(pattern: string): { base: string; rest: string } {
  const parts = pattern.split("/");
  for (let count = parts.length - 1; count > 0; count--) {
    const base = parts.slice(0, count).join("/") || "/";
    if (isFolder(base)) return { base, rest: parts.slice(count).join("/") };
  }
  return { base: "", rest: pattern };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** @param pattern with slashes @returns where it begins and what it means; null where it is none */
export function globSearch(pattern: string): { base: string; search: Search } | null {
  const { base: named, rest } = parted(pattern);
  const { base: further, glob, isGlob } = picomatch.scan(rest);
  if (!isGlob) return null;
  const base = further === "" ? named : join(named, further);
  const options = { nocase: process.platform === "win32" };
  const matches = picomatch(glob, options);
  const canHave = reaches(glob, options);
  const hiddenToo = /(^|\/)\./.test(glob);
  const withEnding = /\.[\p{L}\d]+$/u.test(glob);
  const isOpen = (name: string): boolean => (hiddenToo || !isHidden(name)) && !SKIPPED.has(name);
  return {
    base,
    search: {
      enters: (name, relative) => isOpen(name) && canHave(relative),
      takesAll: (name, relative) => isOpen(name) && matches(relative),
      takes: (name, relative) => matches(relative) && (withEnding || ENDING.test(name)),
    },
  };
}
