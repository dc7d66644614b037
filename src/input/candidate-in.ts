/** From a tree to the candidate. Apart from `read.ts`, whose types are the library's and know no YAML. */

import { buildCandidate } from "./build.js";
import { checkFile } from "./mistakes.js";
import type { ReadOptions, ReadResult } from "./read.js";
import type { TreeResult } from "./tree.js";
import { warningsFor } from "./warnings.js";

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
