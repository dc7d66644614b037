/** Answers given one by one, checked as the file is: the same rules, the same messages. */

import { buildCandidate } from "./build.js";
import type { Candidate, FileExists } from "./candidate.js";
import type { Fault, Path } from "./diagnostic.js";
import { checkFile } from "./mistakes.js";
import type { Plain, PlainMap } from "./plain.js";
import { readTree } from "./tree.js";

export type { Fault } from "./diagnostic.js";
export type { Plain, PlainMap } from "./plain.js";
export { usualExpiry } from "./warnings.js";

/** A whole file as its texts, without how it is written. */
export interface PlainFile extends PlainMap {
  candidate: PlainMap;
  certifications: PlainMap[];
  activities: PlainMap[];
}

/**
 * @param input text of an activity file that is right (`readCandidate`)
 * @returns what it says, all single values as trimmed text
 */
export function plainFile(input: string): PlainFile {
  const { tree } = readTree(input);
  if (tree === undefined) throw new TypeError("plainFile is for files that can be read");
  return tree.value as PlainFile;
}

const begins = (path: Path, start: Path): boolean => start.every((step, place) => path[place] === step);

/**
 * @param file what is known so far; other keys may be missing or wrong
 * @param at the way to the answer, as `["activities", 0, "end"]`
 * @returns what is wrong with the answer at this place, as it would be said of the file
 */
export function faultAt(file: PlainMap, at: Path): Fault | undefined {
  return checkFile(file).mistakes.find(({ path }) => begins(path, at));
}

/** @returns the candidate that a file of these texts gives; undefined where something in it is wrong */
export function candidateOf(file: PlainMap, fileExists: FileExists): Candidate | undefined {
  const { file: checked, mistakes } = checkFile(file);
  return checked === undefined || mistakes.length > 0 ? undefined : buildCandidate(checked, fileExists);
}

/** @returns a single value as text; empty for none */
export function textOf(value: Plain): string {
  return typeof value === "string" ? value : "";
}
