/** Whether an activity is shown to be related to manufacturing or logistics (contract 2.2). */

import type { Activity } from "../input/candidate.js";
import { issuersCalled } from "../policy/certifications.js";
import { notRelatedField, relatedField } from "../policy/fields.js";
import type { Finding, Findings } from "./finding.js";

/** The name of the work: title, job title, occupation or role; committees and some instructors have none. */
function nameOfWork(activity: Activity): string | undefined {
  switch (activity.type) {
    case "direct-employment":
    case "mssc-instructor":
    case "other-instructor":
      return activity.jobTitle;
    case "military-service":
      return activity.occupation;
    case "volunteer":
      return activity.role;
    case "committee":
      return undefined;
    default:
      return activity.title;
  }
}

/** Related whatever the field: MSSC's own panels and instruction, boards of the listed issuers, certifications. */
function relatedByItself(activity: Activity): boolean {
  if (activity.type === "committee") return activity.mssc || issuersCalled(activity.organization).length > 0;
  return activity.type === "mssc-instructor" || activity.type === "industry-certification";
}

/** @returns a refusal where the guide calls the field not related, a doubt where nothing shows the relation */
export function relation(activity: Activity): Findings {
  if (relatedByItself(activity)) return { refusals: [], doubts: [] };
  const work = nameOfWork(activity);
  const named = activity.field ?? work;
  const excluded = named === undefined ? null : notRelatedField(named);
  const coded = activity.keyActivities.length > 0;
  if (excluded && !(excluded.openWithKeyActivities && coded)) {
    const refusal: Finding = { code: "not-related", detail: [named as string, excluded.class] };
    return { refusals: [refusal], doubts: [] };
  }
  if (excluded) return { refusals: [], doubts: [{ code: "construction-open" }] };
  const listed = [activity.field, work].some((name) => name !== undefined && relatedField(name) !== null);
  return { refusals: [], doubts: coded || listed ? [] : [{ code: "relation-open", detail: named ?? "" }] };
}
