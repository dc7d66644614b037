/** Instruction, one year: points where at least one course was taught in it (contract 2.5). */

import type { Setting, Standing } from "../standing.js";
import type { Year } from "../window.js";
import { share, type TypeYear, withMost } from "./type-year.js";

/** @returns the year, or null where no course is dated in it by the as-of date */
export function instructionYear(
  type: "mssc-instructor" | "other-instructor",
  standings: readonly Standing[],
  year: Year,
  { asOf }: Setting,
): TypeYear | null {
  const courses = ({ facts }: Standing): number =>
    facts.courses.filter((day) => day >= year.from && day <= year.to && day <= asOf).length;
  const members = standings.filter((standing) => courses(standing) > 0);
  const [first] = members;
  if (!first) return null;
  const related = members.filter(({ status }) => status === "counted");
  const { points: full } = first.facts.row;
  const assured = { points: related.length > 0 ? full : 0, span: null, tookPart: new Set(related) };
  const possible = { points: full, span: null, tookPart: new Set(members) };
  const points = { assured: assured.points, possible: full };
  const open = members.filter(({ status }) => status === "review");
  const beyondTo = withMost(open, courses);
  return {
    type,
    year,
    members,
    assured,
    possible,
    points,
    shares: share(points, withMost(related, courses), beyondTo),
    beyondTo,
    setAside: new Set(),
    hoursPerWeek: null,
  };
}
