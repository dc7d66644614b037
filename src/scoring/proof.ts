/** Which proof an activity needs, what of it is there, and whether a form letter would do (contract 5). */

import type { Activity } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import type { Facts } from "./facts.js";
import type { ActivityResult, Status, TemplateName } from "./result.js";

const { furtherProof, letterStandsFor } = policy;

/** The form letter of an activity's type, or null; OSHA cards have none. */
export function letterOf({ rule, certification }: Facts): TemplateName | null {
  return certification?.osha ? null : (rule.letter as TemplateName | null);
}

function requirements({ activity, rule, certification }: Facts): string[][] {
  if (certification?.osha) return [furtherProof.oshaCard.kinds];
  if (activity.type === "committee" && activity.mssc) return [];
  const needed = [...rule.proof];
  if (certification && !certification.listed) needed.push(...furtherProof.notListed.requirements);
  if ("passed" in activity && activity.passed === "ungraded") needed.push(furtherProof.ungraded.kinds);
  return needed;
}

function open(needed: string[][], activity: Activity, hasLetter: boolean, further: string[]): string[][] {
  const kinds = [
    ...activity.proof.filter(({ present }) => present).map(({ kind }) => kind as string),
    ...further,
  ];
  const signed = hasLetter && kinds.includes("form-letter");
  return needed.filter(
    (alternatives) =>
      !alternatives.some((kind) => kinds.includes(kind) || (signed && letterStandsFor.kinds.includes(kind))),
  );
}

/** @returns the state of the proof, and each requirement still open, its alternatives joined with "or" */
export function proofOf(facts: Facts, status: Status): ActivityResult["proof"] {
  const needed = requirements(facts);
  if (status === "rejected" || needed.length === 0) return { status: "not-needed", missing: [] };
  const hasLetter = letterOf(facts) !== null;
  const missing = open(needed, facts.activity, hasLetter, []).map((alternatives) =>
    alternatives.join(" or "),
  );
  if (missing.length === 0) return { status: "complete", missing };
  const byLetter = hasLetter && open(needed, facts.activity, hasLetter, ["form-letter"]).length === 0;
  return { status: byLetter ? "letter" : "missing", missing };
}
