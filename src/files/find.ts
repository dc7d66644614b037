/** Finds the files that paths, folders and patterns stand for. */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import picomatch from "picomatch";

/** What was found, in the order given; within a folder by name. */
export interface Found {
  files: string[];
  /** Folders that could not be read, with what `node:fs` said. */
  unreadable: { path: string; error: unknown }[];
  /** Arguments that nothing was found for. */
  nothing: string[];
}

/** Folders of programs and archives, in which nobody keeps students' files. */
const SKIPPED = new Set(["node_modules", "bower_components", "__MACOSX", "__pycache__"]);

const ENDING = /\.ya?ml$/i;

const isHidden = (name: string): boolean => name.startsWith(".");

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Something is there, and reading it will tell what is wrong.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
};

/** Where a search goes: which folders it enters, which files it takes. */
interface Search {
  enters(name: string, relative: string): boolean;
  takes(name: string, relative: string): boolean;
}

const EVERYTHING: Search = {
  enters: (name) => !isHidden(name) && !SKIPPED.has(name),
  takes: (name) => !isHidden(name) && ENDING.test(name),
};

const inPlainOrder = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Gathers files, each once. */
class Finder {
  readonly found: Found = { files: [], unreadable: [], nothing: [] };
  readonly #taken = new Set<string>();

  take(path: string): void {
    const whole = resolve(path);
    if (this.#taken.has(whole)) return;
    this.#taken.add(whole);
    this.found.files.push(path);
  }

  /**
   * @param above the real paths of the folders that this one is in: a link to one of them would go round for ever
   * @returns whether anything was found, be it a folder that cannot be read
   */
  search(folder: string, relative: string, search: Search, above: readonly string[] = []): boolean {
    let entries: Dirent[];
    let here: string;
    try {
      here = realpathSync(folder === "" ? "." : folder);
      if (above.includes(here)) return false;
      entries = readdirSync(here, { withFileTypes: true }).sort(inPlainOrder);
    } catch (error) {
      this.found.unreadable.push({ path: folder, error });
      return true;
    }
    let any = false;
    for (const entry of entries) {
      const { name } = entry;
      const path = join(folder, name);
      const within = relative === "" ? name : `${relative}/${name}`;
      const kind = entry.isSymbolicLink() ? linked(path) : entry;
      if (kind?.isDirectory()) {
        if (search.enters(name, within)) any = this.search(path, within, search, [...above, here]) || any;
      } else if (search.takes(name, within) && (kind === undefined || kind.isFile())) {
        any = true;
        this.take(path);
      }
    }
    return any;
  }
}

/** What a link leads to; undefined where it leads nowhere, which reading it will tell. */
function linked(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function globSearch(pattern: string): { base: string; search: Search } | null {
  const { base, glob, isGlob } = picomatch.scan(pattern);
  if (!isGlob) return null;
  const options = { nocase: process.platform === "win32" };
  const matches = picomatch(glob, options);
  const hiddenToo = /(^|\/)\./.test(glob);
  const named = /\.[\p{L}\d]+$/u.test(glob);
  return {
    base,
    search: {
      enters: (name) => (hiddenToo || !isHidden(name)) && !SKIPPED.has(name),
      takes: (name, relative) => matches(relative) && (named || ENDING.test(name)),
    },
  };
}

/**
 * @param paths files; folders, which are searched with all that is in them for `.yaml` and `.yml`; or patterns such as
 *   `class-?/*.yaml`. Hidden files and folders, and those of programs, are passed over unless named. A file that is there
 *   is never taken for a pattern.
 * @returns every file once, folders that could not be read, and paths for which nothing was found. Never throws
 */
export function findFiles(paths: readonly string[]): Found {
  const finder = new Finder();
  for (const path of paths) {
    let stat: Stats | undefined;
    try {
      stat = statOf(path);
    } catch {
      finder.take(path);
      continue;
    }
    if (stat?.isDirectory()) {
      if (!finder.search(path, "", EVERYTHING)) finder.found.nothing.push(path);
    } else if (stat) finder.take(path);
    else {
      const pattern = globSearch(sep === "\\" ? path.replaceAll("\\", "/") : path);
      if (!pattern || !statOf(pattern.base || ".") || !finder.search(pattern.base, "", pattern.search))
        finder.found.nothing.push(path);
    }
  }
  return finder.found;
}
