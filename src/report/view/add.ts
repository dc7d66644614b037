/** The step that brings further points: work in one of several ways, certifications that would serve. */

import type { Advice, Suggestion, WorkPlan } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import { someOf } from "./about.js";
import { sentence, supposes } from "./advised.js";
import type { Refer } from "./references.js";
import type { Item, Sentence } from "./types.js";
import { counted } from "./words.js";

/** A suggestion that speaks of what the candidate has done, and so for itself. */
const OF_OWN = "earn-what-you-trained-for";

const OPEN = "everything under “What is open” is true of you";

/** How much is still to be earned: less with what is open settled. */
function headOf(plans: readonly WorkPlan[], hasFixes: boolean): string {
  const [least, most] = plans as [WorkPlan, WorkPlan?];
  const points = counted(least.shortfall, "point");
  if (most) return `Earn what is still missing: ${points} if ${OPEN}, up to ${most.shortfall} if nothing is`;
  if (least.onTopOf === "under-way-and-fixes") return `Earn ${points} more, if ${OPEN}`;
  return hasFixes ? `If not ${OPEN}, earn up to ${points} more` : `Earn ${points} more`;
}

/** The ways of a plan; where there are several plans, for how many points each is. */
function waysOf({ sets, shortfall }: WorkPlan, several: boolean): Sentence[] {
  return sets.map(sentence).map(({ text, ...more }) => ({
    text: several ? `For ${counted(shortfall, "point")}: ${text.replace(/^By /, "by ")}` : text,
    ...more,
  }));
}

/** What the missing points are counted on top of. */
function onTop({ underWay: { gain, activities } }: Advice, refer: Refer): Sentence[] {
  if (gain.assured <= 0 || activities.length === 0) return [];
  return [
    { text: `That comes on top of what is under way: carry on with ${someOf(activities.map(refer))}.` },
  ];
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

/** @returns the ways to the points that are missing in one step, those for the fewest points first */
export function addSteps(advice: Advice, refer: Refer): Item[] {
  const { together: settled, plans, suggestions } = advice;
  const possible = plans.filter(({ sets }) => sets.length > 0).sort((a, b) => a.shortfall - b.shortfall);
  if (possible.length === 0) return [];
  const ways = possible.flatMap((plan) => waysOf(plan, possible.length > 1));
  const own = suggestions.filter(({ code }) => code === OF_OWN).map(sentence);
  const others = together(suggestions.filter(({ code }) => code !== OF_OWN));
  const notCounted = supposes(advice)
    ? [{ text: "What you may have left out of the file is not counted in that." }]
    : [];
  const intro = ways.length > possible.length ? [{ text: "In one of these ways:" }] : [];
  return [
    {
      head: headOf(possible, settled !== null),
      sentences: [...onTop(advice, refer), ...notCounted, ...intro],
      points: [...ways, ...own, ...others],
    },
  ];
}
