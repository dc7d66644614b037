/** From the text of an activity file to the candidate, or to everything that is wrong with it (contract section 1). */

import type { Candidate, FileExists } from "./candidate.js";
import { candidateIn } from "./candidate-in.js";
import type { Diagnostic } from "./diagnostic.js";
import { readTree } from "./tree.js";

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
