/** The point for an internship of six weeks or more that earns nothing else (contract 2.5, FAQ 16). */

import type { DirectEmployment } from "../../input/candidate.js";
import { policy } from "../../policy/policy.js";
import type { Setting, Standing } from "../standing.js";
import { weeklyHours } from "./direct.js";
import type { Run } from "./span.js";
import { daysIn, type TypeYear, withMost } from "./type-year.js";
import { daysOf } from "./weekly-hours.js";

const { days: LEAST_DAYS, hoursFrom, points: POINTS } = policy.employment.internship;

/** The last day of an internship that is long enough, or null. */
function lastDay(standing: Standing, setting: Setting): number | null {
  const { activity } = standing.facts;
  if (!(activity as DirectEmployment).internship || weeklyHours(standing) < hoursFrom * 100) return null;
  const days = daysIn(standing.facts, setting.window, setting);
  return days && daysOf([days]) >= LEAST_DAYS ? days.to : null;
}

function award(typeYear: TypeYear, open: Standing[], setting: Setting): void {
  const daysInYear = ({ facts }: Standing): number => daysOf([daysIn(facts, typeYear.year, setting) as Run]);
  const { points } = typeYear;
  const related = points.assured === 0 ? open.filter(({ status }) => status === "counted") : [];
  const sure = withMost(related, daysInYear);
  const winner = sure ?? (points.possible === 0 ? withMost(open, daysInYear) : null);
  if (!winner) return;
  // An assured point is possible too, also where possible comes to more by other jobs.
  const share = { standing: winner, assured: sure ? POINTS : 0, possible: POINTS };
  typeYear.shares.push(share);
  typeYear.internship = winner;
  typeYear.points = { assured: points.assured + share.assured, possible: points.possible + share.possible };
  if (!sure) typeYear.beyondTo = winner;
  for (const standing of open) if (standing !== winner) typeYear.setAside.add(standing);
}

/** Adds the internships' points to the years of direct employment in which they end. */
export function addInternships(years: TypeYear[], standings: readonly Standing[], setting: Setting): void {
  const carrying = new Set(years.flatMap(({ shares }) => shares.map(({ standing }) => standing)));
  const free = standings.filter((standing) => !carrying.has(standing));
  const ends = free.map((standing) => ({ standing, last: lastDay(standing, setting) }));
  for (const typeYear of years) {
    const { from, to } = typeYear.year;
    const open = ends.filter(({ last }) => last !== null && from <= last && last <= to);
    award(
      typeYear,
      open.map(({ standing }) => standing),
      setting,
    );
  }
}
