/** The files that a batch goes through, from what was named on the command line and, with `-`, on standard input. */

import { existsSync } from "node:fs";
import { type Found, findFiles } from "../../files/find.js";
import { printable } from "../../input/printable.js";
import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import { CliError, EXIT } from "../exit.js";
import type { Terminal } from "../terminal.js";
import { Turns } from "../turns.js";

/** A list of a million paths. */
const MOST_BYTES = 200_000_000;

/** How many paths that lead nowhere are named. */
const MOST_NAMED = 10;

/** Windows' "Copy as path" puts each path in quotation marks. */
const QUOTED = /^"(.+)"$/;

/** @returns the text of a list; PowerShell writes such in UTF-16 */
function decodedList(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** @returns the paths of a list: one a line, or parted by zero bytes, as `find -print0` writes them */
export function listedPaths(text: string): string[] {
  const parted = text.includes("\0") ? text.split("\0") : text.split(/\r?\n/);
  return parted.filter((path) => path.trim() !== "");
}

async function fromInput(terminal: Terminal): Promise<string[]> {
  const bytes = await terminal.readInput(MOST_BYTES);
  const paths = listedPaths(decodedList(bytes)).map((path) =>
    existsSync(path) ? path : (QUOTED.exec(path)?.[1] ?? path),
  );
  if (paths.length > 0) return paths;
  throw new CliError(
    EXIT.usage,
    "-: standard input is to list the paths, one a line, and it is empty. For example: find . -name '*.yaml' | mssc-recert batch -",
  );
}

/** Why nothing is found at a path, and what helps. */
interface Reason {
  why: string;
  help: string;
}

const MISSING: Reason = {
  why: "there is no file or folder of that name",
  help: "Check the name and the folder.",
};
const WITHOUT_FILES: Reason = {
  why: "a folder without activity files",
  help: "Of a folder, every .yaml and .yml file is taken, also from the folders in it.",
};
const NO_FIT: Reason = {
  why: "no file fits this pattern",
  help: "A pattern such as 'class-*/*.yaml' goes in quotation marks.",
};

function reasonFor(path: string): Reason {
  if (existsSync(path)) return WITHOUT_FILES;
  return /[*?[{]/.test(path) ? NO_FIT : MISSING;
}

/** @param others how many files the other paths have */
function nothingAt(paths: readonly string[], others: number): CliError {
  const all = paths.map((path) => ({ path, ...reasonFor(path) }));
  const named = all.slice(0, MOST_NAMED).map(({ path, why }) => `  ${printable(path)}  (${why})`);
  const more = paths.length > MOST_NAMED ? [`  and ${paths.length - MOST_NAMED} more`] : [];
  const helps = [...new Set(all.map(({ help }) => help))];
  const [it, here] = paths.length === 1 ? ["it", "this path"] : ["them", "these paths"];
  const rest = counted(grouped(others), "file");
  const goOn = others > 0 ? [`Or leave ${it} out: without ${it} the command goes on with ${rest}.`] : [];
  const head = `Nothing was done, because nothing is found at ${here}:`;
  return new CliError(EXIT.usage, [head, ...named, ...more, [...helps, ...goOn].join(" ")].join("\n"));
}

/** @returns files, each once, and what could not be read: folders, and files of the list that are gone @throws CliError (2) for a path that leads nowhere */
export async function filesOf(paths: readonly string[], terminal: Terminal): Promise<Found> {
  const all: string[] = [];
  let listed: string[] | undefined;
  for (const path of paths) {
    if (path !== "-") all.push(path);
    else if (listed === undefined) {
      listed = await fromInput(terminal);
      all.push(...listed);
    }
  }
  const turns = new Turns();
  const found = await findFiles(all, () => turns.pass());
  const stale = new Set(listed);
  for (const path of paths) stale.delete(path);
  const nothing = found.nothing.filter((path) => !stale.has(path));
  if (nothing.length > 0) throw nothingAt(nothing, found.files.length);
  // A list may be older than the files: what is gone is told with the files that cannot be read, and the rest goes on.
  const gone = found.nothing.map((path) => ({
    path,
    error: Object.assign(new Error(), { code: "ENOENT", path }),
  }));
  return { ...found, nothing, unreadable: [...found.unreadable, ...gone] };
}
