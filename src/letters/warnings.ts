/** What may get a letter rejected, or need not be sent at all: told before it leaves. */

import type { Candidate, IsoDate } from "../input/candidate.js";
import type { Result } from "../scoring/result.js";
import type { LetterDue } from "./due.js";
import { ofCandidate } from "./warn-candidate.js";
import { ofDates } from "./warn-dates.js";
import { ofFacts } from "./warn-facts.js";
import { ofVerifier } from "./warn-verifier.js";
import type { LetterWarning } from "./warning.js";

/**
 * Looks at what the letters would show (guide: the form letters and who signs them).
 * @param due the letters to be written, as `lettersDue` gives them
 * @param options `date`: the letters' date
 * @returns those about the candidate first, then those about activities in the order of the file; none without letters
 */
export function letterWarnings(
  candidate: Candidate,
  result: Result,
  due: readonly LetterDue[],
  { date }: { date: IsoDate },
): LetterWarning[] {
  if (due.length === 0) return [];
  const templates = new Map(due.map(({ activityId, template }) => [activityId, template]));
  const ofActivities = candidate.activities.flatMap((activity) => {
    const template = templates.get(activity.id);
    if (template === undefined) return [];
    const looked = { candidate, result, activity, template, date };
    return [...ofVerifier(looked), ...ofFacts(looked), ...ofDates(looked)];
  });
  return [...ofCandidate(candidate, result, due, date), ...ofActivities];
}
