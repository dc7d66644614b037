/** Asks which activity a proof is of, of which kind it is, and where its file is. */

import { PROOF_KINDS, type ProofKind } from "../input/candidate.js";
import { printable } from "../input/printable.js";
import { neededInWords } from "../report/view/proof.js";
import { capital } from "../report/view/words.js";
import { type Ask, Back } from "./ask.js";
import { askFile } from "./ask-file.js";
import { meantPath } from "./paths.js";

/** An activity to choose from. */
export interface ProofOf {
  /** Place in the file, from 0. */
  index: number;
  id: string;
  label: string;
  /** Requirements that are still open; none where the proof is complete. */
  missing: readonly string[];
  /** Kinds of proof that it can have. */
  kinds: readonly string[];
}

export interface ProofAnswer {
  index: number;
  kind: ProofKind;
  /** Seen from where the program runs; left out for a proof on paper. */
  path?: string | undefined;
}

const OTHER = "other";

async function askActivity(ask: Ask, all: readonly ProofOf[]): Promise<ProofOf> {
  // Those that need something first.
  const sorted = [
    ...all.filter(({ missing }) => missing.length > 0),
    ...all.filter(({ missing }) => missing.length === 0),
  ];
  const choices = sorted.map((each) => ({
    value: each,
    name: `${printable(each.id)}  ${printable(each.label)}`,
    about:
      each.missing.length > 0 ? `Still needs: ${neededInWords(each.missing)}.` : "Needs no further proof.",
  }));
  return ask.search({
    question: "Which activity is the proof of?",
    name: "Activity",
    help: "Those that still need proof come first.",
    find: (typed) => choices.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase())),
  });
}

async function askKind(ask: Ask, { kinds, missing }: ProofOf): Promise<ProofKind> {
  const inWords = (kind: string) => ({ value: kind, name: capital(neededInWords([kind])) });
  const needed = PROOF_KINDS.filter((kind) => kinds.includes(kind));
  const open = needed.filter((kind) => missing.some((each) => each.split(" or ").includes(kind)));
  const others = PROOF_KINDS.filter((kind) => !needed.includes(kind));
  const first = [...open, ...needed.filter((kind) => !open.includes(kind))];
  const asked = { question: "What kind of proof is it?", name: "Proof" };
  if (first.length > 0) {
    const choices = [...first.map(inWords), { value: OTHER, name: "Something else" }];
    const kind = await ask.choice<string>({ ...asked, choices });
    if (kind !== OTHER) return kind as ProofKind;
  }
  return (await ask.choice<string>({ ...asked, choices: others.map(inWords) })) as ProofKind;
}

/**
 * @param all activities of the file, at least one
 * @param known the activity, where it was named
 * @throws Back from the first question; Stop
 */
export async function askProofOf(ask: Ask, all: readonly ProofOf[], known?: ProofOf): Promise<ProofAnswer> {
  for (;;) {
    const activity = known ?? (await askActivity(ask, all));
    try {
      const kind = await askKind(ask, activity);
      const path = await askFile(ask, kind);
      return { index: activity.index, kind, ...(path !== "" && { path: meantPath(path) }) };
    } catch (error) {
      if (!(error instanceof Back) || known !== undefined) throw error;
    }
  }
}
