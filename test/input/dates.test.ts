import { expect, test } from "vitest";
import { daysInMonth, parseDate, readDate } from "../../src/input/dates.js";

test.each([
  ["2021-08-23", "2021-08-23"],
  ["8/23/2021", "2021-08-23"],
  ["08/03/2021", "2021-08-03"],
  ["2/29/2020", "2020-02-29"],
  ["2000-02-29", "2000-02-29"],
  ["0001-01-01", "0001-01-01"],
  ["12/31/9999", "9999-12-31"],
  ["8/23/21", undefined],
  ["2021-02-29", undefined],
  ["1900-02-29", undefined],
  ["2021-8-23", undefined],
  ["2021-08-23T00:00:00Z", undefined],
  [" 2021-08-23", undefined],
  ["present", undefined],
  ["", undefined],
])("%s", (text, date) => {
  expect(parseDate(text)).toBe(date);
  expect(typeof readDate(text)).toBe(date === undefined ? "object" : "string");
});

test("days of the months", () => {
  const days = (year: number) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1));
  expect(days(2021)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2000, 2020, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
});
