/** The dates that matter with the days left, and the extensions that may be asked for. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult, Extension } from "../../scoring/result.js";
import { datedNotes, extensionInWords } from "../../scoring/say-dates.js";
import { sayDay } from "../../scoring/say-day.js";
import { dateRules } from "../../scoring/say-rules.js";
import { awayInWords, daysBetween } from "./away.js";
import { quietly, type ViewOptions, whenExplained } from "./options.js";
import { referringTo } from "./references.js";
import type { DatesSection, ListSection } from "./types.js";

/** @returns the days that matter, in their order */
export function datesSection(result: CertificationResult, asOf: string, options: ViewOptions): DatesSection {
  return {
    kind: "dates",
    title: "Dates",
    rows: datedNotes(result, asOf).map(({ day, ...note }) => {
      const daysLeft = daysBetween(asOf, day);
      return { day: sayDay(day), daysLeft, away: awayInWords(daysLeft), what: quietly(note, options) };
    }),
    rules: whenExplained(dateRules, options),
  };
}

/** The code of the offer that an extension is, where advice proposes it. */
function offerCode({ kind }: Extension): string {
  return kind === "contact-mssc" ? kind : `${kind}-extension`;
}

/** @returns the extensions that may be asked for and are not proposed as a next step, or nothing */
export function extensionsSection(
  result: CertificationResult,
  { otherwise }: Advice,
  asOf: string,
): ListSection | null {
  const proposed = new Set(otherwise.map(({ code }) => code));
  const extensions = result.dates.extensions.filter((each) => !proposed.has(offerCode(each)));
  if (extensions.length === 0) return null;
  const refer = referringTo(result);
  const said = extensions.map((each) =>
    extensionInWords(each, { asOf, ...("activity" in each && { name: refer(each.activity) }) }),
  );
  return {
    kind: "list",
    name: "extensions",
    title: "More time",
    intro: null,
    ordered: false,
    items: said.map((each) => ({ head: null, sentences: [each] })),
  };
}
