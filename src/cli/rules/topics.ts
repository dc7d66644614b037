/** What can be asked about: the topics, the codes of reasons, the readings; and where the documents answer. */

import { policy } from "../../policy/policy.js";
import { READING_NAMES } from "../../scoring/readings.js";
import { REASONS } from "../../scoring/reasons.js";
import type { Category } from "../../scoring/result.js";

/** A place in `docs/rules.md`: a section by the beginning of its title, or of it a list's entry by its beginning. */
interface Topic {
  section: string;
  entry?: string;
  /** With the section's table too. */
  table?: true;
  /** In a line. */
  about: string;
}

/** By name, in the order of the document. */
export const TOPICS: Readonly<Record<string, Topic>> = {
  verdict: { section: "Assured and possible", about: "assured and possible points; meets, depends, short" },
  window: { section: "Window", about: "which days count" },
  "related-field": { section: "Related field", about: "what is manufacturing or logistics" },
  "continuing-education": { section: "Continuing Education", about: "courses and training" },
  "industry-certification": { section: "Industry Certification", about: "certifications and OSHA cards" },
  employment: { section: "Employment", about: "jobs, teaching and service: all of it" },
  "employment-year": {
    section: "Employment",
    entry: "A year's points",
    about: "which activity has a year's points",
  },
  "direct-employment": {
    section: "Employment",
    entry: "Direct employment",
    table: true,
    about: "hours a week, and days that count",
  },
  months: { section: "Employment", entry: "Months", about: "how months are counted" },
  internships: { section: "Employment", entry: "Internships", about: "the point for an internship" },
  instructors: { section: "Employment", entry: "Instructors", about: "points for teaching" },
  military: {
    section: "Employment",
    entry: "Military service",
    table: true,
    about: "active duty, Reserve and Guard",
  },
  extra: { section: "Extra", about: "volunteering, boards, committees and panels" },
  duplicates: { section: "Duplicates", about: "the same activity twice" },
  proof: { section: "Proof", about: "what proves each type of activity" },
  letters: { section: "Letters", about: "who signs which form letter" },
  readings: { section: "Where the guide is open", about: "what the guide leaves open, and what is assumed" },
  dates: { section: "Dates and fees", about: "when to apply and to ask; extensions" },
  fees: { section: "Dates and fees", about: "what the application and an appeal cost" },
};

const OF_CATEGORY: Record<Category, string> = {
  CE: "continuing-education",
  IC: "industry-certification",
  E: "employment",
  X: "extra",
};

/** Rows of Industry Certification that no type of activity is named after. */
const OF_CERTIFICATIONS = ["listed-certification", "osha-card"];

/** @returns the topic that tells of a code that is the row of an activity; nothing for other codes */
export function topicOfRow(code: string): string | undefined {
  if (OF_CERTIFICATIONS.includes(code)) return OF_CATEGORY.IC;
  const [, rule] =
    Object.entries(policy.activityTypes).find(
      ([type, { rows }]) => type === code || rows.some((row) => row.code === code),
    ) ?? [];
  return rule && OF_CATEGORY[rule.category];
}

/** @returns everything that can be asked about */
export function askable(): string[] {
  return [
    ...new Set([
      ...Object.keys(TOPICS),
      ...Object.keys(REASONS),
      ...Object.keys(policy.activityTypes),
      ...READING_NAMES,
    ]),
  ];
}
