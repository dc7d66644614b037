/** What goes on or is planned: when it reaches the threshold, and through what. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { score } from "../../src/scoring/score.js";
import { adviceFor, candidateOf } from "../support/advice.js";
import { anyActivity } from "../support/arbitrary.js";

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const job = {
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Machinist",
  start: "2020-04-15",
  end: "present",
  hoursPerWeek: "40",
  frontline: "yes",
};

describe("a job that goes on", () => {
  it("reaches 100 on the day that a fifth full year does", () => {
    const { underWay, outcome, message } = adviceFor({ activities: [job] }).advice[0]!;
    expect(outcome).toBe("under-way");
    expect(underWay).toMatchObject({
      activities: ["a1"],
      gain: { assured: 20, possible: 20 },
      // Day 336 of the year from 2024-04-15.
      assured: { date: "2025-03-16", points: { assured: 100, possible: 100 }, activities: ["a1"] },
    });
    expect(message).toBe(
      "CPT: 20 points of the 100 are not assured yet. On March 16, 2025 you reach 100 points if you keep this job " +
        "(a1, “Machinist, Acme”).",
    );
  });

  it("is not named where what is planned does it alone", () => {
    const course = {
      type: "for-credit-course",
      title: "Machinists",
      provider: "College",
      creditHours: "3",
      passed: "yes",
    };
    const { underWay } = adviceFor({
      activities: [
        { ...job, start: "2024-05-01" },
        ...["2021", "2022", "2023"].map((year) => ({ ...course, end: `${year}-05-01` })),
        { ...course, end: "2024-07-01" },
        { ...course, end: "2024-08-01" },
      ],
    }).advice[0]!;
    expect(underWay.activities).toEqual(["a1", "a5", "a6"]);
    expect(underWay.assured).toMatchObject({ date: "2024-08-01", activities: ["a5", "a6"] });
    expect(underWay.assured?.message).toBe(
      "On August 1, 2024 you reach 100 points if you do what is planned (a5, “Machinists” and a6, “Machinists”).",
    );
  });

  it("that is open reaches the threshold only if MSSC decides for it", () => {
    const { underWay } = adviceFor({ activities: [{ ...job, jobTitle: "Robot whisperer" }] }).advice[0]!;
    expect(underWay.assured).toBeNull();
    expect(underWay.possible?.message).toContain(
      "you reach 100 points if MSSC decides for you and you keep this job",
    );
  });

  it("is not under way once it has ended, or the certification has", () => {
    const ended = adviceFor({ activities: [{ ...job, end: "2024-05-31" }] }).advice[0]!;
    const expired = adviceFor({ activities: [job], asOf: "2025-06-01" }).advice[0]!;
    for (const { underWay } of [ended, expired])
      expect(underWay).toEqual({
        activities: [],
        gain: { assured: 0, possible: 0 },
        assured: null,
        possible: null,
      });
  });
});

const dayIn = (first: string, days: number): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: days })
    .map((after) => new Date(Date.parse(first) + 86_400_000 * after).toISOString().slice(0, 10));

/** Somebody whose job, or what is planned, is likely to reach the threshold. */
const anyClimb = fc.record({
  asOf: dayIn("2023-04-15", 720),
  start: dayIn("2019-10-01", 600),
  courses: fc.array(dayIn("2022-01-01", 1200), { maxLength: 2 }),
  others: fc.array(anyActivity(), { maxLength: 3 }),
});

describe("the day that is named", () => {
  it("is the first one, counted off day by day", () => {
    let found = 0;
    fc.assert(
      fc.property(anyClimb, ({ asOf, start, courses, others }) => {
        const planned = courses.map((end) => ({
          type: "military-training",
          title: "Grinding",
          provider: "Army",
          end,
        }));
        const activities = [{ ...job, start }, ...planned, ...others];
        const { file, results, advice } = adviceFor({ asOf, activities });
        const milestone = advice[0]!.underWay.assured;
        if (!milestone) return;
        found++;
        const candidate = candidateOf(file);
        for (let day = Date.parse(asOf); ; day += 86_400_000) {
          const date = new Date(day).toISOString().slice(0, 10);
          const { points } = score(candidate, { asOf: date, otherReadings: false }).certifications[0]!;
          if (points.assured < results[0]!.threshold) continue;
          expect(milestone.date).toBe(date);
          return;
        }
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 10);
  });

  it("needs what it names: without one of them it is not reached then", () => {
    const { file, options, results, advice } = adviceFor({
      activities: [job, { ...job, employer: "Buckeye", start: "2024-04-15", hoursPerWeek: "20" }],
    });
    const { activities, date } = advice[0]!.underWay.assured!;
    expect(activities).toEqual(["a1"]);
    const stopped = { ...file, activities: [{ ...job, end: options.asOf }, file.activities[1]!] };
    const { points } = score(candidateOf(stopped), { ...options, asOf: date }).certifications[0]!;
    expect(points.assured).toBeLessThan(results[0]!.threshold);
  });

  it("names one of two jobs of which either is enough", () => {
    const two = adviceFor({ activities: [job, { ...job, employer: "Buckeye", start: "2024-04-15" }] });
    const { underWay } = two.advice[0]!;
    expect(underWay.assured?.activities).toEqual(["a1"]);
    expect(underWay.activities).toEqual(["a1"]);
    expect(underWay.assured?.message).toContain("if you keep this job (a1, “Machinist, Acme”).");
  });
});
