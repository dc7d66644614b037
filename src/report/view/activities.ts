/** The activities as a checklist: points, status and proof of each, and why. */

import { printable } from "../../input/printable.js";
import type { ActivityResult, CertificationResult, Reason } from "../../scoring/result.js";
import { categoryRules } from "../../scoring/say-rules.js";
import { type ViewOptions, whenExplained } from "./options.js";
import { proofOf } from "./proof.js";
import { isRow } from "./reasons.js";
import type { ActivitiesSection, ActivityGroup, ActivityView, Sentence } from "./types.js";
import { CATEGORIES, CATEGORY_NAMES, pointsWords, statusWord } from "./words.js";

/** Longer ones are cut; the whole text stands in the file. */
const LONGEST_LABEL = 400;

/** Work whose points follow from its length. */
const TIMED: ReadonlySet<string> = new Set(["direct-employment", "military-service"]);

/** @returns what an activity is called, fit to be shown */
export function labelOf({ label }: { label: string }): string {
  const characters = Array.from(label.slice(0, 2 * LONGEST_LABEL));
  const short = characters.length > LONGEST_LABEL;
  return printable(short ? `${characters.slice(0, LONGEST_LABEL).join("")}…` : label);
}

/** What a full year earns would mislead under part of one: of work, the rules stand above and the figures under the years. */
const isNeeded = (reason: Reason, activity: ActivityResult, explain: boolean): boolean =>
  !isRow(reason, activity) || (explain && !TIMED.has(activity.type));

function reasonsOf(activity: ActivityResult, { explain = false }: ViewOptions): Sentence[] {
  return activity.reasons
    .filter((reason) => isNeeded(reason, activity, explain))
    .map(({ message, source }) => ({ text: printable(message), source }));
}

function activityView(activity: ActivityResult, options: ViewOptions): ActivityView {
  const { id, status, points } = activity;
  return {
    id,
    label: labelOf(activity),
    status,
    statusWord: statusWord(activity),
    pointsWords: pointsWords(points),
    proof: proofOf(activity, options),
    reasons: reasonsOf(activity, options),
  };
}

/** @returns the activities by category, in file order */
export function activitiesSection(
  { categories, activities }: CertificationResult,
  options: ViewOptions,
): ActivitiesSection {
  const groups = CATEGORIES.flatMap((category): ActivityGroup[] => {
    const own = activities.filter((each) => each.category === category);
    if (own.length === 0) return [];
    return [
      {
        name: CATEGORY_NAMES[category],
        ...categories[category],
        pointsWords: pointsWords(categories[category]),
        activities: own.map((each) => activityView(each, options)),
        rules: whenExplained(() => categoryRules(category), options),
      },
    ];
  });
  return {
    kind: "activities",
    title: "Your activities",
    groups,
    none: "No activities are entered yet.",
  };
}
