/** The employment years as the result shows them (contract 4). */

import { toIso } from "../calendar.js";
import type { EmploymentYear } from "../result.js";
import type { TypeYear } from "./type-year.js";

export function employmentYearsOf(years: readonly TypeYear[]): EmploymentYear[] {
  return years.map(({ year, type, possible, hoursPerWeek, points, members }) => ({
    year: year.number,
    from: toIso(year.from),
    to: toIso(year.to),
    type,
    days: possible.span?.days ?? null,
    months: possible.span?.months ?? null,
    hoursPerWeek,
    points,
    activities: members.map(({ facts }) => facts.activity.id),
  }));
}
