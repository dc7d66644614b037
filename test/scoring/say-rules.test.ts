/** The rules behind the figures, in words: their figures are the guide's. */

import { describe, expect, it } from "vitest";
import type { EmploymentYear } from "../../src/scoring/result.js";
import { categoryRules, dateRules, thresholdRule, yearRule } from "../../src/scoring/say-rules.js";

const year = (more: Partial<EmploymentYear>): EmploymentYear => ({
  year: 1,
  from: "2020-04-15",
  to: "2021-04-14",
  type: "direct-employment",
  days: 365,
  months: 12,
  hoursPerWeek: 40,
  points: { assured: 20, possible: 20 },
  activities: ["a1"],
  ...more,
});
const points = (figure: number) => ({ assured: 0, possible: figure });

describe("a year of work", () => {
  it.each([
    [{}, "Full year, full-time: 20 points."],
    [{ points: points(10) }, "Full year, part-time: 10 points."],
    [{ days: 300, months: 9, points: points(7) }, "9 months or more, part-time: 7 points."],
    [{ days: 100, months: 3, points: points(5) }, "3 to 5 months, full-time: 5 points."],
    [{ days: 50, months: 1, points: points(0) }, "Under 3 months earns no points."],
    [{ type: "military-service", points: points(10) }, "Full year, active duty: 10 points."],
    [{ type: "military-service", points: points(5) }, "Full year, Reserve or Guard duty: 5 points."],
    [
      { type: "mssc-instructor", days: null, months: null },
      "A course was taught in this year, which earns 20 points.",
    ],
    [
      { type: "other-instructor", days: null, months: null },
      "A course was taught in this year, which earns 10 points.",
    ],
  ] as [Partial<EmploymentYear>, string][])("%j: %s", (more, text) => {
    expect(yearRule(year(more))?.text).toBe(text);
  });

  it("whose points the table does not tell, as an internship's, has no row", () => {
    expect(yearRule(year({ days: 50, months: 1, points: points(1) }))).toBeNull();
  });

  it("names the place in the guide", () => {
    expect(yearRule(year({}))?.source).toBe("FAQ 16");
    expect(yearRule(year({ type: "military-service", points: points(10) }))?.source).toBe(
      "Employment: Military Employment",
    );
  });
});

it("every category has its rules, each with a source", () => {
  for (const category of ["CE", "IC", "E", "X"] as const)
    for (const { text, source } of categoryRules(category)) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|NaN/);
      expect(source).not.toBe("");
    }
  expect(categoryRules("CE")[0]!.text).toContain("3 or more credit hours earns 20 points");
  expect(categoryRules("X")[0]!.text).toBe("MSSC sets 1 to 5 points for each activity.");
});

it("the threshold and the days are the guide's", () => {
  expect(thresholdRule().text).toContain("100 points from the 5 years");
  expect(dateRules().map(({ text }) => text.match(/\d+/)![0])).toEqual(["90", "30", "30", "5"]);
});
