/** The files of a proof: looked at, and named as the activity file names them. */

import { closeSync, existsSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { isOutside, seenFrom } from "../files/seen-from.js";
import { printable, quoted } from "../input/printable.js";
import { isUnsignedFile } from "../letters/unsigned.js";
import { CliError, EXIT, type ExitCode } from "./exit.js";
import { isSameFile } from "./same-file.js";
import { unreadable } from "./unreadable.js";

export interface ProofPath {
  /** Seen from the folder of the activity file, with slashes. */
  stored: string;
  warnings: string[];
}

/** Paths that cannot be recorded. Its `messages` are one for each of them. */
export class WrongPaths extends CliError {
  constructor(
    exitCode: ExitCode,
    readonly messages: readonly string[],
    message: string,
  ) {
    super(exitCode, message);
  }
}

/** What is wrong with one path. */
class Wrong extends Error {}

const wrong = (path: string, why: string): Wrong => new Wrong(`${printable(path)}: ${why}`);

function look(path: string): Stats {
  try {
    const found = statSync(path);
    // A file that cannot be opened now cannot go into the packet later. (Opening a pipe would wait for ever.)
    if (found.isFile() && found.size > 0) readOneByte(path);
    return found;
  } catch (error) {
    throw new Wrong(unreadable(path, error));
  }
}

function readOneByte(path: string): void {
  const handle = openSync(path, "r");
  try {
    readSync(handle, new Uint8Array(1));
  } finally {
    closeSync(handle);
  }
}

/** @param signer who signs a letter for it, and where the guide says so @throws Wrong where it is no file that could be a proof */
function proofPath(path: string, activityFile: string, signer: string | undefined): ProofPath {
  if (path === "") throw wrong("PATH", "the path is empty. Name the file, or leave the path out.");
  const found = look(path);
  if (found.isDirectory()) throw wrong(path, "this is a folder. Name the file in it.");
  if (!found.isFile()) throw wrong(path, "this is not an ordinary file.");
  if (found.size === 0) throw wrong(path, "the file is empty. Scan or save it again.");
  if (isSameFile(path, activityFile))
    throw wrong(path, "this is the activity file itself. Name the file of the proof.");
  if (isUnsignedFile(path)) {
    const takes = signer === undefined ? "" : ` It is to be signed by ${signer}.`;
    throw wrong(
      path,
      `this letter is just as it was prepared: nobody has signed it, so it is no proof yet.${takes} Scan the signed one and record that; of one on paper leave the path out.`,
    );
  }
  const seen = seenFrom(activityFile, path);
  // A space at the start or end is not read back; the folder before it keeps the first one.
  const stored = /^\s/.test(seen) ? `./${seen}` : seen;
  if (stored.trim() !== stored) throw wrong(path, "its name ends with a space. Rename it first.");
  const outside = `${printable(stored)} lies outside the folder of the activity file: a packet leaves such files out unless it is made with --allow-outside. Better copy it into the folder.`;
  return { stored, warnings: isOutside(stored) ? [outside] : [] };
}

const NOTHING = "Nothing was recorded.";
const QUOTE = "Put a path that has spaces in it in quotation marks";

/** A file with so many spaces in its name is looked for where its parts came as paths of their own. */
const MOST_SPACES = 9;

/** @returns a file whose name was taken apart at its spaces */
function takenApart(paths: readonly string[]): string | undefined {
  return paths
    .flatMap((path, from) =>
      existsSync(path)
        ? []
        : Array.from({ length: MOST_SPACES }, (_, more) => paths.slice(from, from + more + 2).join(" ")),
    )
    .find((path) => !paths.includes(path) && existsSync(path));
}

function wrongPaths(paths: readonly string[], faults: readonly string[]): WrongPaths {
  const whole = takenApart(paths);
  if (whole !== undefined) {
    const message = `${QUOTE}: ${quoted(whole)} was taken for several. ${NOTHING}`;
    return new WrongPaths(EXIT.usage, [message], message);
  }
  if (paths.length === 1) {
    const message = `${faults[0]} ${NOTHING}`;
    return new WrongPaths(EXIT.unreadable, [message], message);
  }
  const spaces = paths.every((path) => existsSync(path)) ? "" : ` ${QUOTE}.`;
  return new WrongPaths(EXIT.unreadable, faults, [...faults, `${NOTHING}${spaces}`].join("\n"));
}

/**
 * @param paths as they were typed, seen from where the program runs
 * @param activityFile the YAML file
 * @param signer who signs a letter for the activity, and where the guide says so
 * @returns each file once
 * @throws WrongPaths (4) where one is no file that could be a proof, (2) where they are one file whose name has spaces
 */
export function proofPaths(
  paths: readonly string[],
  activityFile: string,
  signer: string | undefined,
): ProofPath[] {
  const found = new Map<string, ProofPath>();
  const faults: string[] = [];
  for (const path of new Set(paths))
    try {
      const each = proofPath(path, activityFile, signer);
      found.set(each.stored, each);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      faults.push(error.message);
    }
  if (faults.length > 0) throw wrongPaths(paths, faults);
  return [...found.values()];
}
