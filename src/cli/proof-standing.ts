/** Where the proof of an activity stands, and that of all the others. */

import type { Activity, Candidate } from "../input/candidate.js";
import type { ActivityResult } from "../scoring/result.js";
import { type ScoreOptions, score } from "../scoring/score.js";

export type ProofState = ActivityResult["proof"];

export interface ProofStanding {
  /** Of the activity in question, for the certification that needs most. */
  proof: ProofState;
  /** Kinds that would do if it had none at all. */
  kinds: readonly string[];
  /** Ids of all activities in the file whose proof is not complete. */
  open: readonly string[];
}

/** An activity is refused for one certification, perhaps, and not for the other: then the other one decides. */
function statesOf(candidate: Candidate, options: ScoreOptions): ProofState[] {
  const { certifications } = score(candidate, { ...options, otherReadings: false });
  return candidate.activities.map((_, index) => {
    const states = certifications.map(({ activities }) => (activities[index] as ActivityResult).proof);
    return states.find(({ status }) => status !== "not-needed") ?? (states[0] as ProofState);
  });
}

const bare = (candidate: Candidate): Candidate => ({
  ...candidate,
  activities: candidate.activities.map((each): Activity => ({ ...each, proof: [] })),
});

/** What each activity needs, by its place in the file. */
export interface Needs {
  /** Requirements that are still open, alternatives joined with " or ". */
  missing: readonly string[];
  /** Kinds of proof that it can have, whatever is there already. */
  kinds: readonly string[];
}

function needsFrom(states: readonly ProofState[], candidate: Candidate, options: ScoreOptions): Needs[] {
  const all = statesOf(bare(candidate), options);
  return states.map(({ missing }, index) => ({
    missing,
    kinds: [
      ...new Set((all[index] as ProofState).missing.flatMap((requirement) => requirement.split(" or "))),
    ],
  }));
}

/** @returns what each activity needs, in file order */
export function needsOf(candidate: Candidate, options: ScoreOptions): Needs[] {
  return needsFrom(statesOf(candidate, options), candidate, options);
}

/** @param index of the activity, from 0 */
export function proofStanding(candidate: Candidate, options: ScoreOptions, index: number): ProofStanding {
  const states = statesOf(candidate, options);
  const needs = needsFrom(states, candidate, options);
  return {
    proof: states[index] as ProofState,
    kinds: (needs[index] as Needs).kinds,
    open: openIn(candidate, needs),
  };
}

/** @returns the ids of the activities whose proof is not complete */
export function openIn(candidate: Candidate, needs: readonly Needs[]): string[] {
  return candidate.activities.flatMap(({ id }, index) => (needs[index]?.missing.length ? [id] : []));
}
