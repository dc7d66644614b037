/** What `proof` asks in a terminal for what the command line does not name. In the chunk of the prompts. */

import type { Candidate } from "../input/candidate.js";
import { askProofOf, Back, lookFor, type ProofAnswer, promptsIn, Stop } from "../interview/index.js";
import { labelOf } from "../scoring/label.js";
import type { ScoreOptions } from "../scoring/score.js";
import { CliError, EXIT } from "./exit.js";
import { type Needs, needsOf } from "./proof-standing.js";
import type { Terminal } from "./terminal.js";

export interface ProofAsked {
  candidate: Candidate;
  options: ScoreOptions;
  /** Of the activity, where it was named. */
  index: number | undefined;
}

/** @returns the answers; undefined where somebody left @throws CliError (2) without activities */
export async function sitForProof(
  { candidate, options, index }: ProofAsked,
  terminal: Terminal,
): Promise<ProofAnswer | undefined> {
  if (candidate.activities.length === 0)
    throw new CliError(EXIT.usage, "There is no activity in this file yet. `mssc-recert add` asks for them.");
  const look = await lookFor(
    terminal.display(),
    () => process.stderr.columns,
    () => process.stderr.rows,
  );
  const ask = promptsIn(look, terminal.err, { input: process.stdin, output: process.stderr });
  const needs = needsOf(candidate, options);
  const all = candidate.activities.map((activity, at) => ({
    ...(needs[at] as Needs),
    index: at,
    id: activity.id,
    label: labelOf(activity),
  }));
  try {
    return await askProofOf(ask, all, index === undefined ? undefined : all[index]);
  } catch (error) {
    if (error instanceof Stop || error instanceof Back) return undefined;
    throw error;
  }
}
