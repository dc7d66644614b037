/** Points of all activities for one certification on one day under given readings. */

import { policy } from "../policy/policy.js";
import type { TypeYear } from "./employment/type-year.js";
import { scoreEmployment } from "./employment/years.js";
import type { Facts } from "./facts.js";
import type { Category, Points, Verdict } from "./result.js";
import { type Setting, type Standing, standingsOf } from "./standing.js";

export interface Evaluation {
  standings: Standing[];
  years: TypeYear[];
  categories: Record<Category, Points>;
  points: Points;
}

const none = (): Points => ({ assured: 0, possible: 0 });

/** Continuing Education and Industry Certification earn their row; Extra what MSSC sets (contract 2, 2.6). */
function pointsOf({ status, facts }: Standing): Points {
  if (facts.category === "E" || status === "rejected" || status === "planned") return none();
  const { points } = facts.row;
  if (status === "counted") return { assured: points, possible: points };
  const onlySizeOpen = facts.doubts.every(({ code }) => code === "mssc-sets-points");
  return { assured: onlySizeOpen ? policy.extra.least : 0, possible: points };
}

export function addPoints(sum: Points, { assured, possible }: Points): void {
  sum.assured += assured;
  sum.possible += possible;
}

/** @returns the standing and points of each activity, the employment years, and the sums */
export function evaluate(facts: readonly Facts[], setting: Setting): Evaluation {
  const standings = standingsOf(facts, setting);
  for (const standing of standings) standing.points = pointsOf(standing);
  const years = scoreEmployment(standings, setting);
  const categories = { CE: none(), IC: none(), E: none(), X: none() };
  const points = none();
  for (const standing of standings) {
    addPoints(categories[standing.facts.category], standing.points);
    addPoints(points, standing.points);
  }
  return { standings, years, categories, points };
}

/** Meets from the threshold on, assured; depends on MSSC where only possible reaches it (contract 2.8). */
export function verdictOf({ assured, possible }: Points): Verdict {
  const { points } = policy.threshold;
  if (assured >= points) return "meets";
  return possible >= points ? "depends" : "short";
}

/** What is missing to the threshold, not below 0. */
export function shortfallOf({ assured, possible }: Points): Points {
  const { points } = policy.threshold;
  return { assured: Math.max(0, points - assured), possible: Math.max(0, points - possible) };
}
