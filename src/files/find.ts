/** Finds the files that paths, folders and patterns stand for. */

import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { EVERYTHING, globSearch, type Search } from "./pattern.js";

/** What was found, in the order given; within a folder by name. */
export interface Found {
  files: string[];
  /** Folders that could not be read, with what `node:fs` said. */
  unreadable: { path: string; error: unknown }[];
  /** Arguments that nothing was found for. */
  nothing: string[];
}

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // Something is there, and reading it will tell what is wrong.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return undefined;
    throw error;
  }
};

const inPlainOrder = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Gathers files, each once, also where links lead to it by several ways. */
class Finder {
  readonly found: Found = { files: [], unreadable: [], nothing: [] };
  /** By where they really are, with their places in the list. */
  readonly #taken = new Map<string, number>();
  /** Folders that are searched for everything, by where they really are: whether anything was found, and whether under their own name. */
  readonly #searched = new Map<string, { any: boolean; own: boolean }>();

  /** @param pass called between folders */
  constructor(private readonly pass: () => Promise<void>) {}

  /** @param real where the file really is */
  take(path: string, real = realOf(path)): void {
    const { files } = this.found;
    const place = this.#taken.get(real);
    if (place === undefined) this.#taken.set(real, files.push(path) - 1);
    // Its documents are where the file itself is, not where a link to it is.
    else if (resolve(path) === real) files[place] = path;
  }

  /**
   * @param above the real paths of the folders that this one is in: a link to one of them would go round for ever
   * @returns whether anything was found, be it a folder that cannot be read
   */
  async search(
    folder: string,
    relative: string,
    search: Search,
    above: readonly string[] = [],
  ): Promise<boolean> {
    let entries: Dirent[];
    let here: string;
    try {
      here = realpathSync(folder === "" ? "." : folder);
      const known = search === EVERYTHING ? this.#searched.get(here) : undefined;
      if (known && (known.own || resolve(folder) !== here)) return known.any;
      if (above.includes(here)) return false;
      entries = readdirSync(here, { withFileTypes: true }).sort(inPlainOrder);
    } catch (error) {
      this.found.unreadable.push({ path: folder, error });
      return true;
    }
    await this.pass();
    const searched = { any: false, own: resolve(folder) === here };
    if (search === EVERYTHING) this.#searched.set(here, searched);
    let any = false;
    for (const entry of entries) {
      const { name } = entry;
      const path = join(folder, name);
      const within = relative === "" ? name : `${relative}/${name}`;
      const kind = entry.isSymbolicLink() ? linked(path) : entry;
      if (kind?.isDirectory()) {
        const whole = search.takesAll(name, within);
        if (whole || search.enters(name, within))
          any = (await this.search(path, within, whole ? EVERYTHING : search, [...above, here])) || any;
      } else if (search.takes(name, within) && (kind === undefined || kind.isFile())) {
        any = true;
        this.take(path, entry.isSymbolicLink() ? realOf(path) : join(here, name));
      }
    }
    searched.any = any;
    return any;
  }
}

/** Where a path leads, through links; where it leads nowhere, the path itself. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
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

/**
 * @param paths files; folders, which are searched with all that is in them for `.yaml` and `.yml`; or patterns such as
 *   `class-?/*.yaml`, where a folder that fits is taken like one that is named. Hidden files and folders, and those of
 *   programs, are passed over unless named. A file that is there is never taken for a pattern.
 * @param pass awaited between folders, so that others have a turn
 * @returns every file once, folders that could not be read, and paths for which nothing was found. Never throws
 */
export async function findFiles(
  paths: readonly string[],
  pass: () => Promise<void> = async () => {},
): Promise<Found> {
  const finder = new Finder(pass);
  for (const path of paths) {
    await pass();
    let stat: Stats | undefined;
    try {
      stat = statOf(path);
    } catch {
      finder.take(path);
      continue;
    }
    if (stat?.isDirectory()) {
      if (!(await finder.search(path, "", EVERYTHING))) finder.found.nothing.push(path);
    } else if (stat) finder.take(path);
    else {
      const pattern = globSearch(sep === "\\" ? path.replaceAll("\\", "/") : path);
      if (
        !pattern ||
        !statOf(pattern.base || ".") ||
        !(await finder.search(pattern.base, "", pattern.search))
      )
        finder.found.nothing.push(path);
    }
  }
  return finder.found;
}
