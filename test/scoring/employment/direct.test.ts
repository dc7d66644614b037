/** Direct employment comes to what counting day by day comes to, whatever the jobs and the readings (contract 2.5). */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCandidate } from "../../../src/input/read.js";
import { DEFAULT_READINGS, READINGS, type Readings } from "../../../src/scoring/readings.js";
import type { CertificationResult } from "../../../src/scoring/result.js";
import { score } from "../../../src/scoring/score.js";
import { eachDay } from "../../support/days.js";
import { type NaiveJob, naiveEmployment } from "../../support/naive-employment.js";

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const DAYS = eachDay("2019-10-01", "2024-06-30");
const TURNING = ["04-14", "04-15", "12-31", "01-01", "01-31", "02-28", "03-01"]
  .flatMap((day) => [2020, 2021, 2022, 2023].map((year) => DAYS.indexOf(`${year}-${day}`)))
  .concat(DAYS.indexOf("2020-02-29"));
const anyPlace = fc.oneof(fc.nat(DAYS.length - 1), fc.constantFrom(...TURNING));

const anyJob = fc
  .record({
    place: anyPlace,
    length: fc.oneof(fc.nat(60), fc.nat(420), fc.constantFrom(0, 40, 41, 42, 334, 335, 364)),
    hours: fc.constantFrom(500, 1000, 1499, 1500, 1501, 2000, 2999, 3000, 3001, 4000, 1033),
    related: fc.boolean(),
    internship: fc.boolean(),
  })
  .map(({ place, length, ...rest }) => ({
    start: DAYS[place]!,
    end: DAYS[Math.min(place + length, DAYS.length - 1)]!,
    ...rest,
  }));

const anyJobs: fc.Arbitrary<NaiveJob[]> = fc
  .array(anyJob, { minLength: 1, maxLength: 6 })
  .map((jobs) => jobs.map((job, index) => ({ id: `j${index + 1}`, ...job })));

const anyReadings: fc.Arbitrary<Readings> = fc.record({
  ...(Object.fromEntries(
    Object.entries(DEFAULT_READINGS).map(([name, value]) => [name, fc.constant(value)]),
  ) as {
    [Name in keyof Readings]: fc.Arbitrary<Readings[Name]>;
  }),
  "employment-year": fc.constantFrom(...READINGS["employment-year"]),
  "thirty-hours": fc.constantFrom(...READINGS["thirty-hours"]),
  "concurrent-jobs": fc.constantFrom(...READINGS["concurrent-jobs"]),
  "weekly-hours": fc.constantFrom(...READINGS["weekly-hours"]),
});

const anyWindow = fc
  .tuple(fc.constantFrom("2020-04-15", "2020-02-29", "2020-01-01"), fc.integer({ min: 300, max: 1300 }))
  .map(([from, length]) => ({ from, to: DAYS[DAYS.indexOf(from) + length]! }));

function scored(
  jobs: NaiveJob[],
  from: string,
  to: string,
  asOf: string,
  readings: Readings,
): CertificationResult {
  const file = {
    candidate: { id: "1", name: "Case" },
    certifications: [{ type: "CPT", certified: from, expires: to }],
    activities: jobs.map(({ id, start, end, hours, related, internship }) => ({
      type: "direct-employment",
      id,
      employer: `Works ${id}`,
      jobTitle: "Hand",
      start,
      end,
      hoursPerWeek: String(hours / 100),
      frontline: "true",
      internship: String(internship),
      ...(related ? { keyActivities: ["CPT-P3"] } : {}),
    })),
  };
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return score(read.candidate, { asOf, readings }).certifications[0]!;
}

const summary = ({ employmentYears, activities }: CertificationResult): unknown => ({
  years: employmentYears.map(({ from: _from, to: _to, type: _type, ...rest }) => rest),
  points: Object.fromEntries(activities.map(({ id, points }) => [id, points])),
});

describe("direct employment", () => {
  it("comes to the same as day by day, year by year and job by job", () => {
    fc.assert(
      fc.property(anyJobs, anyWindow, anyPlace, anyReadings, (jobs, { from, to }, place, readings) => {
        const asOf = DAYS[place]!;
        const expected = naiveEmployment(jobs, { from, to, asOf, readings });
        expect(summary(scored(jobs, from, to, asOf, readings))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });

  it("comes to it where every job is held on the same days", () => {
    const place = DAYS.indexOf("2020-06-01");
    fc.assert(
      fc.property(anyJobs, fc.nat(400), anyReadings, (jobs, length, readings) => {
        const together = jobs.map((job) => ({ ...job, start: DAYS[place]!, end: DAYS[place + length]! }));
        const [from, to, asOf] = ["2020-04-15", "2023-04-15", "2023-01-01"] as const;
        const expected = naiveEmployment(together, { from, to, asOf, readings });
        expect(summary(scored(together, from, to, asOf, readings))).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  });
});
