/** The steps that bring further points: carrying on, work in one of several ways, certifications that would serve. */

import type { Advice, Suggestion, WorkPlan } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import { sayDay } from "../../scoring/say-day.js";
import { sentence } from "./open.js";
import type { Item, Sentence } from "./types.js";
import { counted } from "./words.js";

/** A suggestion that speaks of what the candidate has done, and so for itself. */
const OF_OWN = "earn-what-you-trained-for";

/** @returns what must go on, where that alone is enough */
export function carryOnStep({ outcome, underWay: { assured } }: Advice): Item[] {
  if (outcome !== "under-way" || !assured) return [];
  return [{ head: `Carry on until ${sayDay(assured.date)}`, sentences: [sentence(assured)] }];
}

function headOf({ onTopOf, shortfall }: WorkPlan, hasFixes: boolean): string {
  const earn = `arn ${counted(shortfall, "point")} more`;
  if (onTopOf === "under-way-and-fixes") return `With that settled, e${earn}`;
  return hasFixes ? `Or, if that is not true of you, e${earn}` : `E${earn}`;
}

function planItem(plan: WorkPlan, hasFixes: boolean): Item {
  const intro = plan.sets.length > 1 ? [{ text: "In one of these ways:" }] : [];
  return { head: headOf(plan, hasFixes), sentences: intro, points: plan.sets.map(sentence) };
}

/** Those that bring the same, in one sentence. */
function together(suggestions: readonly Suggestion[]): Sentence[] {
  const sizes = [...new Set(suggestions.map(({ projected }) => projected.assured))];
  return sizes.map((points) => {
    const alike = suggestions.filter(({ projected }) => projected.assured === points);
    const names = alike.map(({ name }) => printable(name)).join("; ");
    return {
      text: `Certifications that would serve, ${counted(points, "point")} each: ${names}.`,
      source: [...new Set(alike.map(({ source }) => source))].join("; "),
    };
  });
}

/** @returns the ways to the points that are missing, the smallest first */
export function addSteps({ fixes, plans, suggestions }: Advice): Item[] {
  const steps = plans.filter(({ sets }) => sets.length > 0).map((plan) => planItem(plan, fixes.length > 0));
  const last = steps.at(-1);
  if (!last) return [];
  const own = suggestions.filter(({ code }) => code === OF_OWN).map(sentence);
  const others = together(suggestions.filter(({ code }) => code !== OF_OWN));
  return [...steps.slice(0, -1), { ...last, points: [...(last.points ?? []), ...own, ...others] }];
}
