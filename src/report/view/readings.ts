/** Where the guide can be read in more than one way: what is assumed, and what another reading would change. */

import { DEFAULT_READINGS } from "../../scoring/readings.js";
import type { CertificationResult, Points, Verdict } from "../../scoring/result.js";
import type { ViewOptions } from "./options.js";
import type { Item, ListSection } from "./types.js";
import { counted } from "./words.js";

const ASSUMPTIONS: Record<string, string> = {
  "employment-year=certification": "MSSC counts years of work from the day of certification",
  "employment-year=calendar": "MSSC counts calendar years",
  "thirty-hours=part-time": "MSSC takes exactly 30 hours a week as part-time",
  "thirty-hours=full-time": "MSSC takes exactly 30 hours a week as full-time",
  "concurrent-jobs=add": "MSSC adds up the hours of jobs held at the same time",
  "concurrent-jobs=separate": "MSSC looks at jobs held at the same time one by one",
  "weekly-hours=by-day": "MSSC looks at the weekly hours day by day",
  "weekly-hours=average": "MSSC takes a year's average of weekly hours",
  "employment-types=add": "MSSC adds up jobs, teaching and service of the same year",
  "employment-types=best": "MSSC counts only the best of jobs, teaching and service in a year",
  "military-partial-year=half": "MSSC gives part of the points for less than a year of service",
  "military-partial-year=none": "MSSC counts only full years of service",
  "repeat-certification=once": "MSSC counts a certification that was earned again once",
  "repeat-certification=each": "MSSC counts a certification again that was earned again",
};

/** What a reading takes MSSC to do, as a clause: "MSSC …". */
function assumption(reading: string, value: string): string {
  return ASSUMPTIONS[`${reading}=${value}`] as string;
}

const THEN: Record<Verdict, string> = {
  meets: "which is enough",
  depends: "and it would depend on MSSC",
  short: "which is not enough",
};

/** After the expiry. */
const WAS: Record<Verdict, string> = {
  meets: "which was enough",
  depends: "and it would have depended on MSSC",
  short: "which was not enough",
};

function wouldHave({ assured, possible }: Points): string {
  return possible > assured ? `${assured} assured and up to ${possible}` : counted(assured, "point");
}

/** @returns each reading that changes the verdict in a plain sentence, or nothing */
export function readingsSection(
  { readings, expires }: CertificationResult,
  asOf: string,
  { explain = false }: ViewOptions,
): ListSection | null {
  if (readings.length === 0) return null;
  const over = asOf > expires;
  const items = readings.map(({ reading, value, points, verdict }): Item => {
    const have = `you would have ${over ? "had " : ""}${wouldHave(points)}, ${(over ? WAS : THEN)[verdict]}`;
    const option = explain ? ` (\`--reading ${reading}=${value}\`)` : "";
    return { head: null, sentences: [{ text: `If ${assumption(reading, value)}, ${have}.${option}` }] };
  });
  return {
    kind: "list",
    name: "readings",
    title: "If MSSC reads the guide in another way",
    intro: {
      text: `The guide does not say everything. These are the answers that would ${over ? "have changed" : "change"} the result:`,
    },
    ordered: false,
    items,
  };
}

/** @returns the readings in force: those that were asked for, or all where everything is to be explained */
export function assumedSection({ readings, explain = false }: ViewOptions): ListSection | null {
  const defaults: Readonly<Record<string, string>> = DEFAULT_READINGS;
  const all = Object.entries({ ...defaults, ...readings });
  const shown = all.filter(([name, value]) => explain || value !== defaults[name]);
  if (shown.length === 0) return null;
  return {
    kind: "list",
    name: "assumed",
    title: "What is taken for granted",
    intro: {
      text: "Where the guide leaves it open, these points are worked out as follows. Each can be changed with `--reading`:",
    },
    ordered: false,
    items: shown.map(([name, value]) => ({
      head: null,
      sentences: [{ text: `${assumption(name, value)} (\`${name}=${value}\`).` }],
    })),
  };
}
