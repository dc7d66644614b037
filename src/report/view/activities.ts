/** The activities as a checklist: points, status and proof of each, and why. */

import { printable } from "../../input/printable.js";
import type { ActivityResult, CertificationResult, Reason } from "../../scoring/result.js";
import { categoryRules } from "../../scoring/say-rules.js";
import { type ViewOptions, whenExplained } from "./options.js";
import { proofOf } from "./proof.js";
import type { ActivitiesSection, ActivityGroup, ActivityView, Sentence } from "./types.js";
import { CATEGORIES, CATEGORY_NAMES, pointsWords, STATUS_WORDS } from "./words.js";

/** Longer ones are cut; the whole text stands in the file. */
const LONGEST_LABEL = 400;

/** Rows of the guide's tables whose code is not the activity's type. */
const ROWS = ["for-credit-3-hours", "for-credit-under-3-hours", "listed-certification", "osha-card"];

/** @returns what an activity is called, fit to be shown */
export function labelOf({ label }: { label: string }): string {
  const characters = Array.from(label.slice(0, 2 * LONGEST_LABEL));
  const short = characters.length > LONGEST_LABEL;
  return printable(short ? `${characters.slice(0, LONGEST_LABEL).join("")}…` : label);
}

/** The row that an activity falls under explains its points and opens nothing. */
const isRow = ({ code }: Reason, { type }: ActivityResult): boolean => code === type || ROWS.includes(code);

function reasonsOf(activity: ActivityResult, { explain = false }: ViewOptions): Sentence[] {
  return activity.reasons
    .filter((reason) => explain || !isRow(reason, activity))
    .map(({ message, source }) => ({ text: printable(message), source }));
}

function activityView(activity: ActivityResult, options: ViewOptions): ActivityView {
  const { id, status, points } = activity;
  return {
    id,
    label: labelOf(activity),
    status,
    statusWord: STATUS_WORDS[status],
    points,
    pointsWords: pointsWords(points),
    proof: proofOf(activity),
    reasons: reasonsOf(activity, options),
  };
}

export function activitiesSection(
  { categories, activities }: CertificationResult,
  options: ViewOptions,
): ActivitiesSection {
  const groups = CATEGORIES.flatMap((category): ActivityGroup[] => {
    const own = activities.filter((each) => each.category === category);
    if (own.length === 0) return [];
    return [
      {
        category,
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
