/** The rows of a cohort that one student's result makes. */

import type { CertificationResult, Result } from "../../scoring/result.js";
import { daysBetween } from "../view/away.js";
import { neededInWords } from "../view/proof.js";
import type { CohortRow, Standing } from "./types.js";

/** @returns how a certification stands on the as-of date */
export function standingOf({ verdict, expires }: CertificationResult, asOf: string): Standing {
  return asOf > expires ? "expired" : verdict;
}

function noteOf({ verdict, projectedVerdict }: CertificationResult, standing: Standing): string | null {
  return standing !== "expired" && verdict !== "meets" && projectedVerdict === "meets"
    ? "enough by the expiry, as planned"
    : null;
}

function proofsOf({ activities }: CertificationResult): Pick<CohortRow, "proofs" | "needed"> {
  const missing = activities.flatMap(({ proof }) => (proof.status === "missing" ? [proof.missing] : []));
  return {
    proofs: missing.length,
    needed: [...new Set(missing.flat())].map((each) => neededInWords([each])),
  };
}

/** @param student the student's number in the cohort @returns one row a certification, in the result's order */
export function rowsOf(
  file: string,
  student: number,
  { candidate, asOf, certifications }: Result,
): CohortRow[] {
  return certifications.map((each): CohortRow => {
    const standing = standingOf(each, asOf);
    return {
      student,
      file,
      name: candidate.name,
      id: candidate.id,
      certification: each.type,
      expires: each.expires,
      daysLeft: daysBetween(asOf, each.expires),
      threshold: each.threshold,
      points: each.points,
      categories: each.categories,
      standing,
      note: noteOf(each, standing),
      letters: each.activities.filter(({ letter }) => letter !== null).length,
      ...proofsOf(each),
    };
  });
}
