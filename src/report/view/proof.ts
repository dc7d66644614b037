/** Which proof is there and what would do, in plain words. */

import type { ActivityResult } from "../../scoring/result.js";
import type { ProofMark, ProofView } from "./types.js";
import { listed } from "./words.js";

const MARKS: Record<ActivityResult["proof"]["status"], ProofMark> = {
  complete: "there",
  letter: "letter",
  missing: "missing",
  "not-needed": "not-needed",
};

const WORDS: Record<ProofMark, string> = {
  there: "there",
  letter: "letter to sign",
  missing: "missing",
  "not-needed": "none needed",
};

const FORM_LETTER = "form-letter";

const KINDS: Record<string, string> = {
  [FORM_LETTER]: "signed form letter",
  jst: "Joint Service Transcript (JST)",
  vmet: "VMET",
  "enlisted-record-brief": "Enlisted Record Brief",
  "officer-record-brief": "Officer Record Brief",
  "osha-card": "OSHA card",
};

/** @param kind as it is spelled in the activity file @returns it in words */
export function kindInWords(kind: string): string {
  return KINDS[kind] ?? kind.replaceAll("-", " ");
}

/** @param missing requirements, alternatives joined with " or " (contract 5) @returns all of them in a phrase */
export function neededInWords(missing: readonly string[]): string {
  const phrases = missing.map((requirement) => requirement.split(" or ").map(kindInWords).join(" or "));
  return phrases.some((phrase) => phrase.includes(" or ")) ? phrases.join(", and ") : listed(phrases);
}

/** What would do instead of a letter that can be prepared. */
function besideLetter(missing: readonly string[]): string {
  return neededInWords(
    missing.flatMap((requirement) => {
      const others = requirement.split(" or ").filter((kind) => kind !== FORM_LETTER);
      return others.length > 0 ? [others.join(" or ")] : [];
    }),
  );
}

/** @returns the proof of an activity, or null for one that does not count */
export function proofOf({ status, proof }: ActivityResult): ProofView | null {
  if (status === "rejected") return null;
  const mark = MARKS[proof.status];
  const beside = mark === "letter" ? besideLetter(proof.missing) : "";
  const instead = beside === "" ? null : `or else ${beside}`;
  return {
    mark,
    word: WORDS[mark],
    needed: mark === "missing" ? neededInWords(proof.missing) : instead,
  };
}
