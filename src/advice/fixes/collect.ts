/** Collects the drafts of a case: where most is open first, and no more than can be tried. */

import type { Standing } from "../../scoring/standing.js";
import type { Case } from "../case.js";
import { canBeRepaired, type Draft, draftsOf } from "./draft.js";
import { enterOwnCertification } from "./own-certification.js";
import type { Bench } from "./repair.js";

/** Each fix is scored anew; a file with more that is open than this can be asked again. */
const MOST_FIXES = 20;

const openPoints = ({ points }: Standing): number => points.possible - points.assured;

/** Listed certifications that the activities hold, as indexes. */
function heldIn({ atExpiry }: Case): Set<number> {
  const held = atExpiry.standings.filter(({ status }) => status !== "rejected");
  return new Set(held.flatMap(({ facts }) => facts.entry ?? []));
}

/** @returns fixes to try, unverified */
export function draftsFor(of: Case): Draft[] {
  const taken = heldIn(of);
  const own = enterOwnCertification(of, taken);
  const bench: Bench = { certification: of.certification.type, taken, held: new Set(taken), unnamed: [] };
  const setting = of.setting(of.later);
  const drafts = own ? [own] : [];
  const worth = of.atExpiry.standings
    .filter((standing) => canBeRepaired(standing) || "courses" in standing.facts.activity)
    .sort((a, b) => openPoints(b) - openPoints(a));
  for (const standing of worth) {
    if (drafts.length >= MOST_FIXES) break;
    drafts.push(...draftsOf(standing, setting, of.asOf, bench, drafts));
  }
  return drafts;
}
