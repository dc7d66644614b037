/** The problems that students of a cohort share, by kind: for each code of a reason what it means for a group, and what helps. */

import type { CertificationResult } from "../../scoring/result.js";
import { neededInWords } from "../view/proof.js";
import type { Problem } from "./types.js";

/** By the code of the reason that rejects an activity or keeps it open. */
export const PROBLEMS: Readonly<Record<string, string>> = {
  "before-window": "Ended before the certification's five years: cannot count",
  "after-window": "Falls after the expiry: cannot count",
  "no-course-taught": "Instructor without a dated course in the window: list the courses taught",
  "not-related": "In a field that the guide calls not related: cannot count",
  "not-passed": "Course not passed: counts only when passed",
  "proprietary-training": "Training on one company's own procedures: cannot count",
  "job-specific-training": "Training for one job or location: cannot count",
  "training-for-listed-certification":
    "Training toward a listed certification: enter the certification itself",
  "osha-not-general-industry": "OSHA card for another sector than General Industry: cannot count",
  "not-for-this-certification": "MSSC certification that does not count toward this one",
  "local-certification": "Local or company certificate that is not on the guide's list: cannot count",
  "attendance-only": "Certificate by attendance that is not on the guide's list: cannot count",
  "repeat-certification": "Same certification entered again: counts once",
  "not-frontline": "Job that is not frontline work: cannot count",
  "no-hours": "Volunteer work without hours: enter them",
  duplicate: "Same activity entered twice: remove one",
  "relation-open": "Not shown to be related: name a field or key activities",
  "construction-open": "Construction work: MSSC decides whether it carries over",
  ungraded: "Course without grade or pass: MSSC decides",
  "same-name-as-listed-certification":
    "Named like a listed certification: enter that, or say towardCertification: none",
  "osha-sector-open": "OSHA card whose sector is not clear: say General Industry in the title if it is",
  "issuer-differs": "Listed certification from another issuer: write the issuer as the list does",
  "which-certification": "Title that fits several certifications: name the one",
  "not-pre-approved": "Certification that is not on the list: MSSC decides, hand it in 30 days before",
  "partial-credit-open": "Reserve or Guard service: MSSC decides the points",
  "mssc-sets-points": "Volunteering or committee: MSSC sets 1 to 5 points",
  "under-three-months": "Work of less than three months in a year: earns nothing then",
  "under-fifteen-hours": "Work of under 15 hours a week: earns nothing",
  "partial-year": "Service of less than a full year (reading military-partial-year)",
};

/** What is only so because MSSC always decides it: nothing that anybody could mend, so no problem of the students. */
const NO_PROBLEM = new Set(["mssc-sets-points"]);

const PROOF = "proof: ";
const LETTER = "letter";

/** @returns the kinds of problem that a certification has, each once */
export function problemsOf({ activities }: CertificationResult): string[] {
  const found = new Set<string>();
  for (const { status, reasons, proof, letter } of activities) {
    if (status !== "planned")
      for (const { code } of reasons) if (code in PROBLEMS && !NO_PROBLEM.has(code)) found.add(code);
    if (letter !== null) found.add(LETTER);
    if (proof.status === "missing") for (const each of proof.missing) found.add(PROOF + each);
  }
  return [...found];
}

function inWords(kind: string): string {
  if (kind === LETTER) return "Letter to be signed: `mssc-recert letters` fills it";
  if (kind.startsWith(PROOF)) return `Proof missing: ${neededInWords([kind.slice(PROOF.length)])}`;
  return PROBLEMS[kind] as string;
}

/** Counts problems: nothing is kept but a number for each kind. */
export class ProblemCount {
  readonly #counts = new Map<string, number>();

  /** @param kinds those of one certification, as `problemsOf` gives them */
  add(kinds: readonly string[]): void {
    for (const kind of kinds) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** @returns the most frequent ones, those first that most have */
  most(limit: number): Problem[] {
    return [...this.#counts]
      .map(([kind, count]) => ({ text: inWords(kind), count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, limit);
  }
}
