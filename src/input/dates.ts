/** Dates as people write them, and the one form that the program works with. */

import type { IsoDate } from "./candidate.js";
import type { Fault } from "./diagnostic.js";
import { quoted } from "./printable.js";

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** Dates that are nearly right: other separators, single digits, two-digit years. */
const LOOSE_YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const LOOSE_MONTH_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2})$/;
const MONTH_NAMED = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const DAY_FIRST_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/i;
const YEAR_FIRST_NAMED = /^(\d{4})[- ]([a-z]{3,9})\.?[- ](\d{1,2})$/i;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** A month or a year alone: `April 2021`, `4/2021`, `2021-04`, `about 2021`. */
const NO_DAY = /^(?:\D*(?:\b\d{1,2}[-/. ])?(?:19|20)\d{2}\D*|(?:19|20)\d{2}[-/.]\d{1,2})$/;

const FORMS = "Write dates as 2021-08-23 (year-month-day) or 8/23/2021 (month/day/year).";

/** @returns how many days a month has; the month from 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso(year: number, month: number, day: number): IsoDate {
  const two = (figure: number) => String(figure).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

function exists(year: number, month: number, day: number): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 4))) + 1;
}

/** The parts of a date found in a text, by their places in the match. */
function inOrder(
  found: RegExpExecArray | null,
  year: number,
  month: number,
  day: number,
): IsoDate | undefined {
  if (found === null) return undefined;
  const named = Number(found[month]) || monthNamed(found[month]!);
  const figures = [Number(found[year]), named, Number(found[day])] as const;
  return exists(...figures) ? iso(...figures) : undefined;
}

/** @returns the day that a text names in a form with the year first or the month as a word: `2021/8/23`, `Aug 23, 2021` */
export function unmistakableDate(text: string): IsoDate | undefined {
  return (
    inOrder(LOOSE_YEAR_FIRST.exec(text), 1, 2, 3) ??
    inOrder(YEAR_FIRST_NAMED.exec(text), 1, 2, 3) ??
    inOrder(MONTH_NAMED.exec(text), 3, 1, 2) ??
    inOrder(DAY_FIRST_NAMED.exec(text), 3, 2, 1)
  );
}

/** The days that a text in another form may mean: two where month and day could be either. */
function guesses(text: string): IsoDate[] {
  const clear = unmistakableDate(text);
  if (clear) return [clear];
  const parts = LOOSE_MONTH_FIRST.exec(text);
  const both = [inOrder(parts, 3, 1, 2), inOrder(parts, 3, 2, 1)].filter((day) => day !== undefined);
  return [...new Set(both)];
}

function noSuchDay(text: string, year: number, month: number, day: number): Fault {
  const fault = (message: string, hint: string) => ({ code: "no-such-day", message, hint });
  if (month > 12 && exists(year, day, month)) {
    return fault(
      `${quoted(text)} has month ${month}, and there are only 12.`,
      `The month comes before the day. If you mean ${iso(year, day, month)}, write ${day}/${month}/${year} or ${iso(year, day, month)}.`,
    );
  }
  if (year < 1) return fault(`${quoted(text)} has the year 0, and there is none.`, FORMS);
  if (month < 1 || month > 12) {
    return fault(`${quoted(text)} has month ${month}; months go from 1 to 12.`, FORMS);
  }
  const last = daysInMonth(year, month);
  return fault(
    `${quoted(text)} does not exist: that month has ${last} days in ${year}.`,
    `The last day of that month is ${iso(year, month, last)}.`,
  );
}

/**
 * Reads a date (contract section 1).
 * @param text `2021-08-23` or `8/23/2021`
 * @returns the date as `2021-08-23`, or what is wrong with it: `no-such-day`, or `bad-date` for another form
 */
export function readDate(text: string): IsoDate | Fault {
  const inIso = ISO.exec(text);
  const inUs = US.exec(text);
  if (inIso !== null || inUs !== null) {
    const figures = inIso !== null ? [inIso[1], inIso[2], inIso[3]] : [inUs![3], inUs![1], inUs![2]];
    const [year, month, day] = figures.map(Number) as [number, number, number];
    return exists(year, month, day) ? iso(year, month, day) : noSuchDay(text, year, month, day);
  }
  const [meant, other] = guesses(text);
  const message = `${quoted(text)} is no date in a form that can be read here.`;
  if (other !== undefined)
    return { code: "bad-date", message, hint: `Write ${meant} or ${other}, whichever day you mean.` };
  if (meant !== undefined)
    return { code: "bad-date", message, hint: `If you mean that day, write ${meant}.` };
  if (SHORT_YEAR.test(text)) {
    return { code: "bad-date", message, hint: `Write the year with four digits. ${FORMS}` };
  }
  if (NO_DAY.test(text)) {
    return {
      code: "bad-date",
      message: `${quoted(text)} does not say which day.`,
      hint: `Look the day up, on a certificate, transcript or paystub for example. ${FORMS}`,
    };
  }
  return { code: "bad-date", message, hint: FORMS };
}

/** @returns a date in one of the two forms as `2021-08-23`; undefined for any other text */
export function parseDate(text: string): IsoDate | undefined {
  const read = readDate(text);
  return typeof read === "string" ? read : undefined;
}
