/** How long a set of days is, and what a span of a year earns (contract 2.5, FAQ 16, 19, 20). */

import { policy } from "../../policy/policy.js";
import type { Band } from "../../policy/types.js";
import { type Day, monthsAndDays } from "../calendar.js";

const { bands, fullYear, leftOverDaysPerMonth } = policy.employment;

/** The shortest span that earns anything, in months. */
export const MONTHS_THAT_EARN = Math.min(
  ...bands.filter(({ months }) => months > 0).map(({ months }) => months),
);

/** Consecutive days, first and last included. */
export interface Run {
  from: Day;
  to: Day;
}

/** A set of days by its length. */
export interface Span {
  days: number;
  months: number;
}

/** Joins overlapping and adjacent runs. @param runs sorted by their first day */
export function merged(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const { from, to } of runs) {
    const last = whole.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** Months of each run and the days left over are added up; each 30 left-over days make a further month. */
export function spanOf(runs: readonly Run[]): Span {
  let days = 0;
  let months = 0;
  let left = 0;
  for (const run of merged(runs)) {
    const part = monthsAndDays(run.from, run.to);
    days += run.to - run.from + 1;
    months += part.months;
    left += part.days;
  }
  return { days, months: months + Math.floor(left / leftOverDaysPerMonth) };
}

/** @returns the row of the guide's table that a span of a year reaches */
export function bandOf({ days, months }: Span): Band {
  return bands.find((band) => (band.fullYear ? days >= fullYear.days : months >= band.months)) as Band;
}
