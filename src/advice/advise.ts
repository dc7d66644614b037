/**
 * The ways to the threshold for each certification, ranked: fixes to what is there, what is under way, further work, and
 * where none of it does, what the guide offers. Pure: no clock, no disk, no terminal.
 */

import type { Candidate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { keptFacts } from "../scoring/rescore.js";
import type { Result } from "../scoring/result.js";
import type { ScoreOptions } from "../scoring/score.js";
import type { Advice, WorkPlan } from "./advice.js";
import { type Case, caseOf } from "./case.js";
import { type Fixes, fixesOf } from "./fixes/fixes.js";
import { offersOf } from "./offers.js";
import { outcomeOf, sayOutcome, type Ways } from "./outcome.js";
import { planOf } from "./plans.js";
import { proofsOf } from "./proofs.js";
import { questionsOf } from "./questions.js";
import { type Basis, suggestionsOf } from "./suggestions.js";
import { underWayOf } from "./under-way.js";

function plansOf(of: Case, { together, activities }: Fixes): WorkPlan[] {
  const { points } = of.atExpiry;
  const plain = planOf(of, "under-way", of.activities, points);
  if (!plain) return [];
  if (!together || together.projected.assured === points.assured) return [plain];
  const fixed = planOf(of, "under-way-and-fixes", activities, together.projected);
  return fixed ? [plain, fixed] : [plain];
}

/** What suggestions must hold on top of as well, since they are shown with the plan for it. */
function fixedBasis({ together, activities }: Fixes, plans: readonly WorkPlan[]): Basis | null {
  const planned = plans.some(({ onTopOf }) => onTopOf === "under-way-and-fixes");
  return together && planned ? { activities, projected: together.projected } : null;
}

function adviceFor(of: Case): Advice {
  const done = of.now.points.assured >= policy.threshold.points;
  const fixes: Fixes = done ? { fixes: [], together: null, activities: of.activities } : fixesOf(of);
  const ways: Ways = {
    together: fixes.together,
    underWay: underWayOf(of),
    plans: plansOf(of, fixes),
    leftOut: fixes.fixes.some(({ supposed }) => supposed === true),
  };
  const outcome = outcomeOf(of, ways);
  return {
    certification: of.certification.type,
    outcome,
    message: sayOutcome(of, outcome, ways),
    daysLeft: Math.max(0, of.window.to - of.asOf),
    fixes: fixes.fixes,
    together: fixes.together,
    questions: done ? [] : questionsOf(of),
    proofs: proofsOf(of),
    underWay: ways.underWay,
    plans: ways.plans,
    suggestions: suggestionsOf(of, fixedBasis(fixes, ways.plans)),
    otherwise: offersOf(of, outcome),
  };
}

/**
 * @param result what `score` gave for this candidate and these options
 * @returns advice for each certification of the result, in its order
 */
export function advise(candidate: Candidate, result: Result, options: ScoreOptions): Advice[] {
  const facts = keptFacts();
  return result.certifications.map((each) => adviceFor(caseOf(candidate, each, options, facts)));
}
