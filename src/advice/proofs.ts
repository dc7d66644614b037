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

/** An activity whose proof is not complete. */
interface Due {
  result: ActivityResult;
  standing: Standing;
}

function restsOn(points: Points): string {
  const rest = pointsInWords(points);
  return rest === "1" ? "1 point rests on it." : `${rest} points rest on it.`;
}

const most = ({ assured, possible }: Points): number => Math.max(assured, possible);

/** Of work that another would come in place of, nothing rests on it alone. */
function sayStake(own: Points, atStake: Points): string {
  if (most(atStake) > 0) return restsOn(atStake);
  return most(own) > 0
    ? `It has ${pointsInWords(own)} points, which other activities would bring if they are proved.`
    : "Other work has its points together with it.";
}

function sayNeeded(
  name: string,
  own: Points,
  { missing, letter, atStake }: Omit<ProofNeeded, "message">,
): string {
  const enough = letter ? " (a signed form letter is enough; `mssc-recert letters` prepares it)" : "";
  return `Get proof of ${name}: ${missing.join("; and ")}${enough}. ${sayStake(own, atStake)}`;
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

/** What the certification loses without these. */
function lost(of: Case, all: readonly Due[]): Points {
  const ids = new Set(all.map(({ result }) => result.id));
  const without = of.activities.filter(({ id }) => !ids.has(id));
  return difference(of.now.points, of.evaluate(without, of.asOf).points);
}

/** Points can go either way: a counted job away may let one under review count instead. */
const changes = ({ assured, possible }: Points): boolean => assured !== 0 || possible !== 0;

function proofNeeded({ standing, result }: Due, atStake: Points): ProofNeeded {
  const needed = {
    activity: result.id,
    code: "get-proof",
    source: policy.activityTypes[result.type]?.source as string,
    missing: result.proof.missing,
    letter: result.letter,
    atStake,
  };
  return { ...needed, message: sayNeeded(named(standing.facts.activity), standing.points, needed) };
}

/**
 * Work without points of its own that others have theirs through, such as a second job of few hours: with all of it away
 * the points would be others. What can be left out beside what is left out already is not needed.
 */
function takingPart(of: Case, idle: readonly Due[]): Due[] {
  if (idle.length === 0 || !changes(lost(of, idle))) return [];
  const left: Due[] = [];
  // Beyond the limit proof is rather asked for than forgotten.
  return idle.filter((each, place) => {
    const needed = place >= MOST_SCORINGS || changes(lost(of, [...left, each]));
    if (!needed) left.push(each);
    return needed;
  });
}

/**
 * @returns what still needs proof: all that has points, and the work that others have theirs through; the one with most at
 * stake first. What another activity would come in place of is there all the same: that one is perhaps never proved.
 */
export function proofsOf(of: Case): ProofNeeded[] {
  const { standings } = of.now;
  const due = of.result.activities.flatMap((result, index): Due[] => {
    const open = result.status === "counted" || result.status === "review";
    return open && result.proof.missing.length > 0
      ? [{ result, standing: standings[index] as Standing }]
      : [];
  });
  const earns = ({ standing: { points } }: Due): boolean => most(points) > 0;
  const others = new Set(
    takingPart(
      of,
      // What comes last is tried first, so that of jobs of which some are enough the first ones stay.
      due.filter((each) => !earns(each)).reverse(),
    ),
  );
  let scorings = 0;
  const atStake = (each: Due): Points => {
    const { standing } = each;
    if (standsAlone(standing, standings) || ++scorings > MOST_SCORINGS) return standing.points;
    return lost(of, [each]);
  };
  return due
    .filter((each) => earns(each) || others.has(each))
    .map((each) => proofNeeded(each, atStake(each)))
    .sort((a, b) => b.atStake.assured - a.atStake.assured || b.atStake.possible - a.atStake.possible);
}
