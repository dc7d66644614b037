/** One year of one employment type, while it is scored (contract 2.5). */

import type { Facts } from "../facts.js";
import type { EmploymentType, Points } from "../result.js";
import type { Setting, Standing } from "../standing.js";
import type { Year } from "../window.js";
import { merged, type Run, type Span } from "./span.js";

/** The order in which the contract names the types; it settles ties. */
export const EMPLOYMENT_TYPES: EmploymentType[] = [
  "direct-employment",
  "mssc-instructor",
  "other-instructor",
  "military-service",
];

/** Points of the year written to one activity. */
export interface Share extends Points {
  standing: Standing;
}

/** What a year comes to, for assured or for possible. */
export interface Outcome {
  points: number;
  /** Of the days that earned the points; null where the type has no days. */
  span: Span | null;
  tookPart: Set<Standing>;
}

export interface TypeYear {
  type: EmploymentType;
  year: Year;
  /** What has a day (instructors: a course) in the year. */
  members: Standing[];
  assured: Outcome;
  possible: Outcome;
  points: Points;
  /** To whom the points are written. */
  shares: Share[];
  /** The activity under review that gets what possible has beyond assured. */
  beyondTo: Standing | null;
  /** The one that has the point for an internship. */
  internship?: Standing;
  /** Counted together with another by a rule of its own, and so without points. */
  setAside: Set<Standing>;
  /** Average over the days that earned possible. */
  hoursPerWeek: number | null;
}

/** The days of an activity in a year, inside window and as-of date; null where there are none. */
export function daysIn({ start, end }: Facts, year: Run, { asOf, window }: Setting): Run | null {
  const from = Math.max(start as number, year.from, window.from);
  const to = Math.min(end ?? asOf, year.to, window.to, asOf);
  return from <= to ? { from, to } : null;
}

/** @returns the first of those with the largest measure, or null without any; the list is in file order */
export function withMost(
  standings: Iterable<Standing>,
  measure: (standing: Standing) => number,
): Standing | null {
  let best: Standing | null = null;
  for (const standing of standings) if (!best || measure(standing) > measure(best)) best = standing;
  return best;
}

/** The days of several activities as runs, sorted and joined. */
export function runsOf(days: Iterable<Run>): Run[] {
  return merged([...days].sort((a, b) => a.from - b.from));
}

/**
 * Writes a year's points: assured to the one that has most of those taking part, what possible has beyond to the one
 * under review that has most.
 */
export function share(points: Points, assuredTo: Standing | null, beyondTo: Standing | null): Share[] {
  const shares: Share[] = [];
  if (points.assured > 0)
    shares.push({ standing: assuredTo as Standing, assured: points.assured, possible: points.assured });
  const beyond = points.possible - points.assured;
  if (beyond > 0) shares.push({ standing: beyondTo as Standing, assured: 0, possible: beyond });
  return shares;
}
