/** OSHA cards, under whichever type they were entered, and other OSHA training (FAQ 7, FAQ 15; contract 2.3). */

import type { OshaTitle } from "../policy/osha.js";
import type { Findings } from "./finding.js";

/** @returns whether the title makes the activity an OSHA card, which is scored as Industry Certification */
export function isCard(osha: OshaTitle | null): osha is OshaTitle & { card: 10 | 30 } {
  return osha !== null && osha.card !== null;
}

/** A card counts for General Industry, not for another sector; MSSC decides where none or both are named. */
export function cardSector(osha: OshaTitle, passed: boolean): Findings {
  const refusals = passed ? [] : [{ code: "not-passed" }];
  if (osha.generalIndustry !== osha.otherSector)
    return {
      refusals: osha.otherSector ? [...refusals, { code: "osha-not-general-industry" }] : refusals,
      doubts: [],
    };
  return { refusals, doubts: [{ code: "osha-sector-open", detail: osha.otherSector ? "both" : "none" }] };
}
