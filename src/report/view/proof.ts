/** Which proof is there and what would do, in plain words. */

import type { ActivityResult } from "../../scoring/result.js";
import { proofSource } from "../../scoring/say-rules.js";
import type { ViewOptions } from "./options.js";
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
  missing: "still needed",
  "not-needed": "none needed",
};

const FORM_LETTER = "form-letter";

const KINDS: Record<string, string> = {
  [FORM_LETTER]: "signed form letter",
  jst: "Joint Service Transcript (JST)",
  vmet: "VMET",
  "enlisted-record-brief": "Enlisted Records Brief",
  "officer-record-brief": "Officer Records Brief",
  "osha-card": "OSHA card",
};

/** A kind as it is spelled in the activity file, in words. */
export function kindInWords(kind: string): string {
  return KINDS[kind] ?? kind.replaceAll("-", " ");
}

/** @param missing requirements, alternatives joined with " or " (contract 5) @returns all of them in a phrase */
export function neededInWords(missing: readonly string[]): string {
  const phrases = missing.map((requirement) => listed(requirement.split(" or ").map(kindInWords), "or"));
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

function inWords(mark: ProofMark, needed: string | null): string {
  if (mark === "not-needed") return "no proof needed";
  if (mark === "missing") return `proof still needed: ${needed}`;
  return `proof: ${WORDS[mark]}${needed === null ? "" : `, ${needed}`}`;
}

/** @returns the proof of an activity, or null for one that does not count */
export function proofOf(activity: ActivityResult, { explain = false }: ViewOptions): ProofView | null {
  const { status, proof } = activity;
  if (status === "rejected") return null;
  const mark = MARKS[proof.status];
  const beside = mark === "letter" ? besideLetter(proof.missing) : "";
  const instead = beside === "" ? null : `or else ${beside}`;
  const needed = mark === "missing" ? neededInWords(proof.missing) : instead;
  return {
    mark,
    word: WORDS[mark],
    needed,
    words: inWords(mark, needed),
    ...(explain && { source: proofSource(activity) }),
  };
}
