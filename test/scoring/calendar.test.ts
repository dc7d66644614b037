/** Days as numbers, months and anniversaries (contract 2.1, 2.5). */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, addYears, monthsAndDays, toDay, toIso } from "../../src/scoring/calendar.js";
import { eachDay, monthsLater } from "../support/days.js";

const FIRST = toDay("1890-01-01");
const LAST = toDay("2110-12-31");
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe("days", () => {
  it("follow each other as in the calendar", () => {
    const days = eachDay("1890-01-01", "2110-12-31");
    expect(days.map(toDay)).toEqual(days.map((_, index) => FIRST + index));
    expect(days.map((_, index) => toIso(FIRST + index))).toEqual(days);
  });

  it("are counted from 1970", () => {
    expect([toDay("1970-01-01"), toDay("1969-12-31"), toDay("2000-03-01")]).toEqual([0, -1, 11017]);
  });

  it.each(["0001-01-01", "0099-12-31", "9999-12-31"])("go as far as %s", (iso) => {
    expect(toIso(toDay(iso))).toBe(iso);
  });
});

describe("months later", () => {
  it.each([
    ["2021-01-31", 1, "2021-02-28"],
    ["2020-01-31", 1, "2020-02-29"],
    ["2021-01-31", 2, "2021-03-31"],
    ["2021-03-31", 1, "2021-04-30"],
    ["2021-12-15", 1, "2022-01-15"],
    ["2015-05-12", -3, "2015-02-12"],
    ["2015-05-31", -3, "2015-02-28"],
    ["2021-06-30", 0, "2021-06-30"],
  ])("%s and %i is %s", (from, months, to) => {
    expect(toIso(addMonths(toDay(from), months))).toBe(to);
  });

  it("is what a calendar on paper says", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, months) => {
        expect(toIso(addMonths(day, months))).toBe(monthsLater(toIso(day), months));
      }),
    );
  });
});

it.each([
  ["2020-02-29", 1, "2021-02-28"],
  ["2020-02-29", 4, "2024-02-29"],
  ["2020-02-29", 5, "2025-02-28"],
  ["2020-02-28", 4, "2024-02-28"],
  ["2020-04-15", 5, "2025-04-15"],
])("the anniversary of %s, %i years later, is %s", (from, years, to) => {
  expect(toIso(addYears(toDay(from), years))).toBe(to);
});

describe("months and days of a run", () => {
  it.each([
    ["2021-01-01", "2021-03-31", 3, 0],
    ["2021-01-01", "2021-01-01", 0, 1],
    ["2021-01-01", "2021-01-30", 0, 30],
    ["2021-02-01", "2021-02-28", 1, 0],
    ["2021-01-31", "2021-02-27", 1, 0],
    ["2021-01-31", "2021-03-29", 1, 30],
    ["2021-01-31", "2021-03-30", 2, 0],
    ["2020-04-15", "2021-04-14", 12, 0],
    ["2020-02-29", "2021-02-27", 12, 0],
    ["2021-12-31", "2022-01-01", 0, 2],
  ])("from %s to %s are %i and %i", (first, last, months, days) => {
    expect(monthsAndDays(toDay(first), toDay(last))).toEqual({ months, days });
  });

  it("are the most months that fit, and what is left over", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (first, length) => {
        const { months, days } = monthsAndDays(first, first + length);
        const after = toIso(first + length + 1);
        expect(monthsLater(toIso(first), months) <= after).toBe(true);
        expect(monthsLater(toIso(first), months + 1) > after).toBe(true);
        expect(toIso(first + length + 1 - days)).toBe(monthsLater(toIso(first), months));
      }),
      { numRuns: 1000 },
    );
  });
});
