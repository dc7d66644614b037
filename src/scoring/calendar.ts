/** Calendar days as whole numbers, so that spans add and compare exactly and alike in every time zone. */

import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { kept } from "../policy/kept.js";

/** Days since 1970-01-01. */
export type Day = number;

const MILLISECONDS = 86_400_000;

/** Numbers of months for which days are kept. */
const MOST_SPANS = 60;

/** @param iso a calendar day, `2021-08-23` */
export function toDay(iso: string): Day {
  return Date.parse(iso) / MILLISECONDS;
}

/** @returns the day as `2021-08-23` */
export const toIso = kept((day: Day): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10));

/** For each number of months a table of its own: the same few are asked for again and again. */
const later = kept(
  (months: number) =>
    kept(
      (day: Day): Day => addMonthsTo(new UTCDateMini(day * MILLISECONDS), months).getTime() / MILLISECONDS,
    ),
  MOST_SPANS,
);

/** The same day of the month, `months` later; a day that month does not have becomes its last. */
export function addMonths(day: Day, months: number): Day {
  return later(months)(day);
}

/** The anniversary `years` later; a 29 February falls on 28 February in other years (contract 2.1). */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, 12 * years);
}

/** Whole months that fit from a first to a last day, both included, and the days left over (contract 2.5). */
export function monthsAndDays(first: Day, last: Day): { months: number; days: number } {
  const from = new Date(first * MILLISECONDS);
  const to = new Date((last + 1) * MILLISECONDS);
  const apart = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  const months = addMonths(first, apart) <= last + 1 ? apart : apart - 1;
  return { months, days: last + 1 - addMonths(first, months) };
}
