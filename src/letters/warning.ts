/** What is told about letters that can be written and yet may not hold up, and what the checks for it are given. */

import type { Activity, Candidate, IsoDate } from "../input/candidate.js";
import type { Result, TemplateName } from "../scoring/result.js";
import { named } from "./activity-name.js";
import type { FieldName } from "./forms.js";

export type LetterWarningCode =
  | "candidate-id"
  | "candidate-name"
  | "no-instructor-number"
  | "letter-before-window"
  | "letter-after-window"
  | "verifier-missing"
  | "verifier-incomplete"
  | "verifier-is-candidate"
  | "verifier-elsewhere"
  | "description-missing"
  | "fact-missing"
  | "no-courses-listed"
  | "starts-after-letter"
  | "ends-after-letter"
  | "course-after-letter"
  | "proof-complete"
  | "proof-not-needed";

export interface LetterWarning {
  /** The activity's ID; none where it is about the candidate. */
  activity?: string;
  /** The activity with its label, as messages call it. */
  named?: string;
  /** The letter's field. */
  field?: FieldName;
  code: LetterWarningCode;
  /** What is wrong and what to do about it; complete in itself. */
  message: string;
  /** What differs between warnings of one code, for lists of them. */
  detail?: string;
}

/** A letter that is looked at. */
export interface Looked {
  candidate: Candidate;
  result: Result;
  activity: Activity;
  template: TemplateName;
  /** The letter's date. */
  date: IsoDate;
}

/** Who must sign, by the guide's form. */
export const SIGNERS: Readonly<Record<TemplateName, string>> = {
  "continuing-education": "the instructor or the HR department",
  employment: "the HR department of the employer",
  "employment-instructors": "the HR department of the school or the dean",
  "extra-volunteer": "the volunteer coordinator or another official whom the organization employs",
  "extra-membership": "the chair or secretary of the group",
};

/** A warning about one activity. */
export function warn(
  { activity }: Looked,
  code: LetterWarningCode,
  message: string,
  more: Pick<LetterWarning, "field" | "detail"> = {},
): LetterWarning {
  return { activity: activity.id, named: named(activity), code, message, ...more };
}
