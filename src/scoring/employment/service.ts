/** Military service, one year: active duty, or Reserve and Guard, whichever is better (contract 2.5). */

import type { MilitaryService } from "../../input/candidate.js";
import type { Band } from "../../policy/types.js";
import type { Readings } from "../readings.js";
import type { Setting, Standing } from "../standing.js";
import type { Year } from "../window.js";
import { bandOf, type Run, spanOf } from "./span.js";
import { daysIn, type Outcome, runsOf, share, type TypeYear, withMost } from "./type-year.js";
import { daysOf } from "./weekly-hours.js";

const isActive = ({ facts }: Standing): boolean => (facts.activity as MilitaryService).component === "active";

type Days = Map<Standing, Run>;

function outcomeOf(
  days: Days,
  members: Standing[],
  column: "active" | "reserve",
  readings: Readings,
): Outcome {
  const tookPart = new Set(members);
  const span = spanOf(runsOf(members.map((member) => days.get(member) as Run)));
  const band: Band = bandOf(span);
  const wholeYearsOnly = readings["military-partial-year"] === "none";
  return { points: wholeYearsOnly && !band.fullYear ? 0 : band[column], span, tookPart };
}

/** @returns the year, or null where no service falls in it */
export function serviceYear(standings: readonly Standing[], year: Year, setting: Setting): TypeYear | null {
  const days: Days = new Map();
  for (const standing of standings) {
    const inYear = daysIn(standing.facts, year, setting);
    if (inYear) days.set(standing, inYear);
  }
  const members = [...days.keys()];
  if (members.length === 0) return null;
  const active = members.filter(isActive);
  const related = active.filter(({ status }) => status === "counted");
  const reserve = members.filter((standing) => !isActive(standing));

  const assured = outcomeOf(days, related, "active", setting.readings);
  const onDuty = outcomeOf(days, active, "active", setting.readings);
  const inReserve = outcomeOf(days, reserve, "reserve", setting.readings);
  const reserveTaken = inReserve.points > onDuty.points || active.length === 0;
  const better = reserveTaken ? inReserve : onDuty;
  // Joined with days under review, months can come out shorter at month ends; then they are better left out.
  const possible = better.points >= assured.points ? better : assured;
  const [takenKind, otherKind] = reserveTaken ? [reserve, active] : [active, reserve];

  const inDays = (standing: Standing): number => daysOf([days.get(standing) as Run]);
  const points = { assured: assured.points, possible: possible.points };
  const beyondTo = withMost(
    takenKind.filter(({ status }) => status === "review"),
    inDays,
  );
  return {
    type: "military-service",
    year,
    members,
    assured,
    possible,
    points,
    shares: share(points, withMost(related, inDays), beyondTo),
    beyondTo,
    setAside: new Set(points.possible > 0 ? otherKind : []),
    hoursPerWeek: null,
  };
}
