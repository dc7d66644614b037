/** Letters of the sample with something doubtful in them, and what is said of it. */

import type { Activity, Candidate } from "../../src/input/candidate.js";
import { lettersDue } from "../../src/letters/due.js";
import { letterWarnings } from "../../src/letters/warnings.js";
import type { ActivityResult, Result } from "../../src/scoring/result.js";
import { activity, activityResult, candidate, certification, result } from "./sample.js";

export const DATE = "2025-02-03";

export const verifier = { name: "Jo Park", title: "HR Manager", company: "Lansing College" };

/** An activity of the sample that has nothing wrong with it, changed. */
export function own(id: string, change: Record<string, unknown> = {}): Activity {
  const all = activity(id);
  const company =
    "employer" in all
      ? all.employer
      : "organization" in all
        ? all.organization
        : "Great Lakes Technical College";
  return { ...all, verifier: { ...verifier, company }, jobTitle: "Machinist", ...change } as Activity;
}

export function warningsOf(
  activities: Activity[],
  {
    date = DATE,
    person = {},
    judged = {},
    of,
  }: { date?: string; person?: object; judged?: Partial<ActivityResult>; of?: Result } = {},
) {
  const whole: Candidate = candidate(activities);
  whole.candidate = { ...whole.candidate, ...person };
  const outcome = of ?? result(certification(activities.map((each) => activityResult(each, judged))));
  return letterWarnings(whole, outcome, lettersDue(whole, outcome, { all: true }), { date });
}

export const codes = (...given: Parameters<typeof warningsOf>) =>
  warningsOf(...given).map(({ code }) => code);

export const messages = (...given: Parameters<typeof warningsOf>) =>
  warningsOf(...given).map(({ message }) => message);
