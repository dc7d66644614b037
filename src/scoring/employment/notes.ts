/** Says why employment earned nothing in a year, or is counted together with other employment (contract 2). */

import type { Setting, Standing } from "../standing.js";
import { MONTHS_THAT_EARN, spanOf } from "./span.js";
import { daysIn, type TypeYear } from "./type-year.js";

/** The numbers of the years in which something was found. */
interface Found {
  internship: number[];
  combined: number[];
  tooShort: number[];
  tooFewHours: number[];
  partialYear: number[];
}

function isCombined({ setAside, shares, points, possible }: TypeYear, standing: Standing): boolean {
  if (setAside.has(standing)) return true;
  if (points.possible === 0 || !possible.tookPart.has(standing)) return false;
  return !shares.some((share) => share.standing === standing);
}

function lookAt(typeYear: TypeYear, standing: Standing, found: Found, setting: Setting): void {
  const { number } = typeYear.year;
  if (typeYear.internship === standing && typeYear.shares.some((share) => share.standing === standing))
    found.internship.push(number);
  if (isCombined(typeYear, standing)) found.combined.push(number);
  const { points, span, tookPart: part } = typeYear[standing.status === "counted" ? "assured" : "possible"];
  if (typeYear.type === "direct-employment" && !part.has(standing)) found.tooFewHours.push(number);
  if (!span || points > 0 || !part.has(standing)) return;
  if (span.months < MONTHS_THAT_EARN) found.tooShort.push(number);
  if (typeYear.type === "military-service" && setting.readings["military-partial-year"] === "none")
    found.partialYear.push(number);
}

/** A job of too few hours may be too short as well, whatever its years. */
function shortAnyway(standing: Standing, setting: Setting): boolean {
  const days = daysIn(standing.facts, setting.window, setting);
  return days !== null && spanOf([days]).months < MONTHS_THAT_EARN;
}

/** Adds the notes to the activities' standings. */
export function noteYears(years: readonly TypeYear[], setting: Setting): void {
  const all = new Map<Standing, Found>();
  for (const typeYear of years)
    for (const standing of typeYear.members) {
      const found = all.get(standing) ?? {
        internship: [],
        combined: [],
        tooShort: [],
        tooFewHours: [],
        partialYear: [],
      };
      all.set(standing, found);
      lookAt(typeYear, standing, found, setting);
    }
  for (const [standing, { internship, combined, tooShort, tooFewHours, partialYear }] of all) {
    const note = (code: string, numbers: number[]): void => {
      if (numbers.length > 0) standing.notes.push({ code, detail: numbers.map(String) });
    };
    note("internship-point", internship);
    note("combined-in-year", combined);
    if (standing.points.possible > 0) continue;
    note("under-fifteen-hours", tooFewHours);
    note(
      "under-three-months",
      tooFewHours.length > 0 && shortAnyway(standing, setting) ? tooFewHours : tooShort,
    );
    note("partial-year", partialYear);
  }
}
