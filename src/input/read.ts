/** From the text of an activity file to the candidate, or to everything that is wrong with it (contract section 1). */

import { buildCandidate } from "./build.js";
import type { Candidate, FileExists } from "./candidate.js";
import type { Diagnostic } from "./diagnostic.js";
import { checkFile } from "./mistakes.js";
import { readTree, type TreeResult } from "./tree.js";
import { warningsFor } from "./warnings.js";

export interface ReadOptions {
  /** Whether a file that a proof names is there; without this, all count as there. */
  fileExists?: FileExists;
}

export type ReadResult =
  | { ok: true; candidate: Candidate; warnings: Diagnostic[] }
  | { ok: false; errors: Diagnostic[] };

/**
 * Reads an activity file.
 * @param input text of the file (see `decodeText`)
 * @returns the candidate, and warnings; or all errors, at least one. Both in the order of the file. Never throws.
 */
export function readCandidate(input: string, options: ReadOptions = {}): ReadResult {
  return candidateIn(readTree(input), options);
}

/** As `readCandidate`, from a text whose tree has been read. */
export function candidateIn(
  { places, troubles, tree }: TreeResult,
  { fileExists = () => true }: ReadOptions = {},
): ReadResult {
  if (tree === undefined) return { ok: false, errors: places.diagnostics(troubles) };
  const { file, mistakes } = checkFile(tree.value);
  if (file === undefined || mistakes.length > 0 || troubles.length > 0) {
    return { ok: false, errors: places.diagnostics(troubles, mistakes, tree) };
  }
  const candidate = buildCandidate(file, fileExists);
  return { ok: true, candidate, warnings: places.diagnostics([], warningsFor(candidate), tree) };
}
