/** What must hold of every candidate (contract 2). */

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Candidate } from "../../src/input/candidate.js";
import { readCandidate } from "../../src/input/read.js";
import { duplicateKey } from "../../src/scoring/duplicates.js";
import { READING_NAMES, READINGS, type Readings } from "../../src/scoring/readings.js";
import type { Points, Result } from "../../src/scoring/result.js";
import { score } from "../../src/scoring/score.js";
import { anyActivity, anyAsOf, anyFile, type File } from "../support/arbitrary.js";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

function candidateOf(file: File): Candidate {
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.candidate;
}

const anyReadings = fc.record(
  Object.fromEntries(READING_NAMES.map((name) => [name, fc.constantFrom(...READINGS[name])])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Readings>>;

const sum = (all: readonly Points[]): Points => ({
  assured: all.reduce((total, { assured }) => total + assured, 0),
  possible: all.reduce((total, { possible }) => total + possible, 0),
});

const atMost = (a: Points, b: Points): boolean => a.assured <= b.assured && a.possible <= b.possible;

const totals = (result: Result): unknown =>
  result.certifications.map(({ points, projected, categories, verdict }) => ({
    points,
    projected,
    categories,
    verdict,
  }));

/** No two activities that could be taken for the same one. */
const distinct = ({ activities }: Candidate): boolean =>
  new Set(activities.map(duplicateKey)).size === activities.length;

describe("every candidate", () => {
  it(`adds up, and assured is never above possible, under any readings (${RUNS * 10} candidates)`, () => {
    fc.assert(
      fc.property(anyFile(), anyAsOf, anyReadings, (file, asOf, readings) => {
        for (const { points, categories, activities, employmentYears } of score(candidateOf(file), {
          asOf,
          readings,
        }).certifications) {
          for (const each of [points, ...Object.values(categories), ...activities.map((a) => a.points)])
            expect(each.assured).toBeLessThanOrEqual(each.possible);
          expect(sum(Object.values(categories))).toEqual(points);
          for (const [category, of] of Object.entries(categories))
            expect(sum(activities.filter((a) => a.category === category).map((a) => a.points))).toEqual(of);
          expect(sum(employmentYears.map((year) => year.points))).toEqual(categories.E);
          for (const activity of activities)
            if (activity.status === "rejected" || activity.status === "planned")
              expect(activity.points).toEqual({ assured: 0, possible: 0 });
        }
      }),
      { numRuns: RUNS * 10 },
    );
  });

  it("loses nothing by the expiry", () => {
    fc.assert(
      fc.property(anyFile(), anyAsOf, (file, asOf) => {
        for (const { points, projected } of score(candidateOf(file), { asOf }).certifications)
          expect(atMost(points, projected), JSON.stringify([points, projected])).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  // Ties go by file order, so an internship can be the one that carries a year's points, or not: they are left out.
  it("has the same totals in any order", () => {
    fc.assert(
      fc.property(
        anyFile({ internships: false }),
        anyAsOf,
        fc.infiniteStream(fc.nat()),
        (file, asOf, random) => {
          const candidate = candidateOf(file);
          fc.pre(distinct(candidate));
          const keys = candidate.activities.map((activity) => ({
            activity,
            key: random.next().value as number,
          }));
          const shuffled = keys.sort((a, b) => a.key - b.key).map(({ activity }) => activity);
          expect(totals(score({ ...candidate, activities: shuffled }, { asOf }))).toEqual(
            totals(score(candidate, { asOf })),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it("never loses by a further activity", () => {
    fc.assert(
      fc.property(anyFile(), anyActivity(), anyAsOf, (file, further, asOf) => {
        const more = candidateOf({ ...file, activities: [...file.activities, { ...further, id: "more" }] });
        const before = score(candidateOf(file), { asOf }).certifications;
        for (const [index, { points }] of score(more, { asOf }).certifications.entries())
          expect(atMost(before[index]!.points, points), JSON.stringify([before[index]!.points, points])).toBe(
            true,
          );
      }),
      { numRuns: RUNS },
    );
  });

  describe("in four time zones", () => {
    const { TZ } = process.env;
    afterEach(() => {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });

    it("comes to the same", () => {
      fc.assert(
        fc.property(anyFile(), anyAsOf, (file, asOf) => {
          const results = ["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"].map((zone) => {
            process.env.TZ = zone;
            return JSON.stringify(score(candidateOf(file), { asOf }));
          });
          expect(new Set(results).size).toBe(1);
        }),
        { numRuns: Math.ceil(RUNS / 4) },
      );
    });
  });
});
