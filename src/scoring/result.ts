/** What scoring brings out. The JSON of `check --json` has the same shape (docs/library.md). */

import type { ActivityType, CertificationType, IsoDate } from "../input/candidate.js";

/** Points, as the guide's own figures grant them and as they come to if every open question is decided in favour. */
export interface Points {
  assured: number;
  possible: number;
}

export type Category = "CE" | "IC" | "E" | "X";
export type Status = "counted" | "review" | "planned" | "rejected";
export type Verdict = "meets" | "depends" | "short";

/** Why an activity has its status or points: a stable code, a plain sentence, the place in the guide. */
export interface Reason {
  code: string;
  readonly message: string;
  source: string;
}

export type ProofStatus = "complete" | "letter" | "missing" | "not-needed";

/** The five letter templates. */
export const TEMPLATES = [
  "continuing-education",
  "employment",
  "employment-instructors",
  "extra-volunteer",
  "extra-membership",
] as const;
export type TemplateName = (typeof TEMPLATES)[number];

export interface ActivityResult {
  id: string;
  type: ActivityType;
  category: Category;
  /** The activity in a few words: its title, or job and employer. */
  label: string;
  status: Status;
  points: Points;
  reasons: Reason[];
  proof: { status: ProofStatus; missing: string[] };
  /** The letter due for it, or null. */
  letter: TemplateName | null;
}

export type EmploymentType =
  | "direct-employment"
  | "mssc-instructor"
  | "other-instructor"
  | "military-service";

/** One year of one employment type. `days`, `months`, `hoursPerWeek` are null where the type has none. */
export interface EmploymentYear {
  year: number;
  from: IsoDate;
  to: IsoDate;
  type: EmploymentType;
  days: number | null;
  months: number | null;
  hoursPerWeek: number | null;
  points: Points;
  activities: string[];
}

export type Extension =
  | { kind: "questionnaire"; by: IsoDate }
  | { kind: "one-year" }
  | { kind: "90-day"; activity: string; points: Points }
  | { kind: "contact-mssc"; activity: string };

export interface CertificationResult {
  type: CertificationType;
  certified: IsoDate;
  expires: IsoDate;
  threshold: number;
  points: Points;
  /** The same with the as-of date moved to the expiry. */
  projected: Points;
  shortfall: Points;
  verdict: Verdict;
  projectedVerdict: Verdict;
  categories: Record<Category, Points>;
  activities: ActivityResult[];
  employmentYears: EmploymentYear[];
  /** Each change of one reading that changes the verdict. */
  readings: { reading: string; value: string; points: Points; verdict: Verdict }[];
  dates: { applyFrom: IsoDate; askBy: IsoDate; expires: IsoDate; extensions: Extension[] };
}

export interface Result {
  policy: string;
  asOf: IsoDate;
  candidate: { id: string; name: string };
  certifications: CertificationResult[];
  fee: { amount: number; currency: string };
}
