/** The same activity entered twice (contract 2.7). */

import type { Activity } from "../input/candidate.js";
import { normalForm } from "../policy/normal-form.js";
import type { Standing } from "./standing.js";

function sameIn(activity: Activity): (string | undefined)[] {
  switch (activity.type) {
    case "industry-certification":
      return [activity.title, activity.issuer, activity.earned];
    case "direct-employment":
    case "mssc-instructor":
    case "other-instructor":
      return [activity.employer, activity.jobTitle, activity.start];
    case "military-service":
      return [activity.branch, activity.occupation, activity.start];
    case "volunteer":
      return [activity.organization, activity.role, activity.start];
    case "committee":
      return [activity.organization, activity.group, activity.start];
    default:
      return [activity.title, activity.provider, activity.end];
  }
}

/** Equal for two activities that are the same: type, names in normal form, and date. A key left out equals only one left out. */
export function duplicateKey(activity: Activity): string {
  const names = sameIn(activity).map((name) => (name === undefined ? null : normalForm(name)));
  return JSON.stringify([activity.type, ...names]);
}

/** Rejects each activity that repeats an earlier one of the file which is not itself rejected. */
export function rejectDuplicates(standings: Standing[]): void {
  const earlier = new Map<string, Standing>();
  for (const standing of standings) {
    const first = earlier.get(standing.facts.duplicateKey);
    if (first) standing.refusals.push({ code: "duplicate", detail: first.facts.activity.id });
    else if (standing.refusals.length === 0) earlier.set(standing.facts.duplicateKey, standing);
  }
}
