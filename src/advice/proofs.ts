/** Proof that is still to be got, with what is lost without it. */

import { policy } from "../policy/policy.js";
import type { ActivityResult, Points } from "../scoring/result.js";
import { pointsInWords } from "../scoring/say-dates.js";
import type { Standing } from "../scoring/standing.js";
import type { ProofNeeded } from "./advice.js";
import { type Case, difference } from "./case.js";
import { named } from "./words.js";

/** What is not simply its own points takes a scoring to find out. */
const MOST_SCORINGS = 20;

function sayNeeded(name: string, { missing, letter, atStake }: Omit<ProofNeeded, "message">): string {
  const enough = letter ? " (a signed form letter is enough; `mssc-recert letters` prepares it)" : "";
  const rest = pointsInWords(atStake);
  const points = rest === "1" ? "1 point rests" : `${rest} points rest`;
  return `Get proof of ${name}: ${missing.join("; and ")}${enough}. ${points} on it.`;
}

/** Courses, certifications and Extra stand for themselves, unless another one would come in their place. */
function standsAlone({ facts }: Standing, all: readonly Standing[]): boolean {
  const replaced = all.some(({ refusals }) =>
    refusals.some(
      ({ code, detail }) => /^(duplicate|repeat-certification)$/.test(code) && detail === facts.activity.id,
    ),
  );
  return facts.category !== "E" && !replaced;
}

function lost(of: Case, standing: Standing): Points {
  const without = of.activities.filter(({ id }) => id !== standing.facts.activity.id);
  return difference(of.now.points, of.evaluate(without, of.asOf).points);
}

function proofNeeded({ facts }: Standing, result: ActivityResult, atStake: Points): ProofNeeded {
  const needed = {
    activity: result.id,
    code: "get-proof",
    source: policy.activityTypes[result.type]?.source as string,
    missing: result.proof.missing,
    letter: result.letter,
    atStake,
  };
  return { ...needed, message: sayNeeded(named(facts.activity), needed) };
}

/** @returns what still needs proof and would cost points without it, the one with most at stake first */
export function proofsOf(of: Case): ProofNeeded[] {
  const { standings } = of.now;
  let scorings = 0;
  return of.result.activities
    .flatMap((result, index): ProofNeeded[] => {
      const standing = standings[index] as Standing;
      const due =
        result.proof.missing.length > 0 && (result.status === "counted" || result.status === "review");
      if (!due) return [];
      const alone = standsAlone(standing, standings);
      if (!alone && ++scorings > MOST_SCORINGS) return [];
      const atStake = alone ? standing.points : lost(of, standing);
      return Math.max(atStake.assured, atStake.possible) > 0 ? [proofNeeded(standing, result, atStake)] : [];
    })
    .sort((a, b) => b.atStake.assured - a.atStake.assured || b.atStake.possible - a.atStake.possible);
}
