/** Scores the employment of all years and writes the points to the activities (contract 2.5). */

import type { EmploymentType } from "../result.js";
import type { Setting, Standing } from "../standing.js";
import { yearsOf } from "../window.js";
import { keepBest } from "./best-type.js";
import { directYear } from "./direct.js";
import { instructionYear } from "./instruction.js";
import { addInternships } from "./internship.js";
import { noteYears } from "./notes.js";
import { serviceYear } from "./service.js";
import { EMPLOYMENT_TYPES, type TypeYear } from "./type-year.js";

function scoreType(type: EmploymentType, standings: Standing[], setting: Setting): TypeYear[] {
  const scored = yearsOf(setting.window, setting.readings["employment-year"]).flatMap((year) => {
    if (year.from > setting.asOf) return [];
    if (type === "direct-employment") return directYear(standings, year, setting) ?? [];
    if (type === "military-service") return serviceYear(standings, year, setting) ?? [];
    return instructionYear(type, standings, year, setting) ?? [];
  });
  if (type === "direct-employment") addInternships(scored, standings, setting);
  return scored;
}

/**
 * @param standings of all activities; those of employment get their points
 * @returns each year of each type, sorted by year, then by type
 */
export function scoreYears(standings: readonly Standing[], setting: Setting): TypeYear[] {
  const open = standings.filter(({ status }) => status === "counted" || status === "review");
  const years = EMPLOYMENT_TYPES.flatMap((type) => {
    const ofType = open.filter(({ facts }) => facts.activity.type === type);
    return ofType.length > 0 ? scoreType(type, ofType, setting) : [];
  }).sort((a, b) => a.year.number - b.year.number);
  if (setting.readings["employment-types"] === "best")
    for (const number of new Set(years.map(({ year }) => year.number)))
      keepBest(years.filter(({ year }) => year.number === number));
  for (const { shares } of years)
    for (const { standing, assured, possible } of shares) {
      standing.points.assured += assured;
      standing.points.possible += possible;
    }
  return years;
}

/** The same; besides, the standings get their notes. */
export function scoreEmployment(standings: readonly Standing[], setting: Setting): TypeYear[] {
  const years = scoreYears(standings, setting);
  noteYears(years, setting);
  return years;
}
