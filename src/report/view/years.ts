/** How each employment year came to its points. */

import { bandOf } from "../../scoring/employment/span.js";
import type { CertificationResult, EmploymentYear } from "../../scoring/result.js";
import { pointsInWords } from "../../scoring/say-dates.js";
import { sayDayShort } from "../../scoring/say-day.js";
import { yearRule } from "../../scoring/say-rules.js";
import type { ViewOptions } from "./options.js";
import type { YearRow, YearsSection } from "./types.js";
import { counted, pointsWords, WORK_WORDS } from "./words.js";

function timeOf({ days, months }: EmploymentYear): string {
  if (days === null || months === null) return "";
  if (bandOf({ days, months }).fullYear) return "full year";
  return months > 0 ? counted(months, "month") : counted(days, "day");
}

function row(year: EmploymentYear, { explain = false }: ViewOptions): YearRow {
  const { hoursPerWeek, activities } = year;
  const from = sayDayShort(year.from);
  const to = sayDayShort(year.to);
  const work = WORK_WORDS[year.type];
  const time = timeOf(year);
  const hours = hoursPerWeek === null || hoursPerWeek === 0 ? "" : `${hoursPerWeek} a week`;
  const how = [work, time, hours && `${hoursPerWeek} hours a week`].filter((part) => part !== "").join(", ");
  return {
    year: String(year.year),
    from,
    to,
    work,
    time,
    hours,
    points: pointsInWords(year.points),
    activities: activities.join(", "),
    sentence: `Year ${year.year} (${from} to ${to}), ${how}: ${pointsWords(year.points)} (${activities.join(", ")})`,
    rule: explain ? yearRule(year) : null,
  };
}

/** @returns the years, or nothing where there is no employment */
export function yearsSection(
  { employmentYears }: CertificationResult,
  options: ViewOptions,
): YearsSection | null {
  if (employmentYears.length === 0) return null;
  return {
    kind: "years",
    title: "How each year of work came to its points",
    columns: {
      year: "Year",
      from: "From",
      to: "To",
      work: "Work",
      time: "Time",
      hours: "Hours",
      points: "Points",
      activities: "Activity",
    },
    rows: employmentYears.map((each) => row(each, options)),
  };
}
