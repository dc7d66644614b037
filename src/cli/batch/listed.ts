/** Which certifications of a result the filters let through. */

import { isWanted, type Wanted } from "../../report/cohort/order.js";
import { standingOf } from "../../report/cohort/row.js";
import type { CertificationResult, Result } from "../../scoring/result.js";

/** @returns those that are listed, in the result's order */
export function listed({ certifications, asOf }: Result, wanted: Wanted): CertificationResult[] {
  return certifications.filter((each) =>
    isWanted({ standing: standingOf(each, asOf), expires: each.expires }, wanted),
  );
}
