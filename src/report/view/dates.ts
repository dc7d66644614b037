/** The dates that matter with the days left, and the extensions that may be asked for. */

import type { CertificationResult } from "../../scoring/result.js";
import { datedNotes, extensionInWords } from "../../scoring/say-dates.js";
import { sayDay } from "../../scoring/say-day.js";
import { dateRules } from "../../scoring/say-rules.js";
import { labelOf } from "./activities.js";
import { awayInWords, daysBetween } from "./away.js";
import { quietly, type ViewOptions, whenExplained } from "./options.js";
import type { DatesSection, ListSection } from "./types.js";

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

/** @returns the extensions that may be asked for, or nothing */
export function extensionsSection(
  { dates: { extensions }, activities }: CertificationResult,
  asOf: string,
): ListSection | null {
  if (extensions.length === 0) return null;
  const named = (id: string): string => {
    const activity = activities.find((each) => each.id === id);
    return activity ? `“${labelOf(activity)}” (${id})` : id;
  };
  const said = extensions.map((each) =>
    extensionInWords(each, asOf, "activity" in each ? named(each.activity) : ""),
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
