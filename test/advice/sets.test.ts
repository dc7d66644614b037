/** The sets of further work against trying all combinations, each scored. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WorkKind, WorkSet } from "../../src/advice/advice.js";
import { chosen } from "../../src/advice/choose-sets.js";
import { smallestSets } from "../../src/advice/combine.js";
import { score } from "../../src/scoring/score.js";
import { adviceFor, candidateOf } from "../support/advice.js";

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const EXPIRES = "2025-04-15";
const daysBefore = (days: number): string =>
  new Date(Date.parse(EXPIRES) - 86_400_000 * days).toISOString().slice(0, 10);

/** Further work as somebody would enter it; as many of each as are tried. */
const WORK: Record<Exclude<WorkKind, "course-taught">, (number: number, asOf: string) => object> = {
  "for-credit-course": (number) => ({
    type: "for-credit-course",
    title: `Welding ${number}`,
    provider: "Lima College",
    field: "Welders",
    end: EXPIRES,
    creditHours: "3",
    passed: "true",
  }),
  training: (number) => ({
    type: "employer-training",
    title: `Machining ${number}`,
    provider: "Acme",
    field: "Machinists",
    scope: "recognized",
    end: EXPIRES,
  }),
  volunteer: () => ({
    type: "volunteer",
    organization: "Food Bank",
    role: "Sorter",
    keyActivities: ["CLT-1"],
    start: EXPIRES,
    end: EXPIRES,
    hours: "4",
  }),
  job: (_, asOf) => ({
    type: "direct-employment",
    employer: "Acme",
    jobTitle: "Machinist",
    start: new Date(Date.parse(asOf) + 86_400_000).toISOString().slice(0, 10),
    end: "present",
    schedule: "full-time",
    frontline: "true",
  }),
};

type Counts = Record<keyof typeof WORK, number>;
const sizeOf = (counts: Partial<Record<WorkKind, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const countsOf = ({ work }: WorkSet): Partial<Record<WorkKind, number>> =>
  Object.fromEntries(work.map(({ kind, count }) => [kind, count]));

describe("the smallest sets", () => {
  it("are those that trying all combinations finds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 400 })),
        (courses, volunteering, employed, days) => {
          const asOf = daysBefore(days);
          const done = (year: number): string => `20${21 + (year % 3)}-05-01`;
          const activities = [
            ...Array.from({ length: courses }, (_, n) => ({
              ...WORK["for-credit-course"](100 + n, asOf),
              creditHours: n % 3 === 0 ? "2" : "3",
              end: done(n),
            })),
            ...Array.from({ length: volunteering }, (_, n) => ({
              ...WORK.volunteer(0, asOf),
              organization: `Shelter ${n}`,
              start: done(n),
              end: done(n),
            })),
            ...(employed ? [{ ...WORK.job(0, asOf), employer: "Buckeye", start: "2024-09-01" }] : []),
          ];
          const { file, options, results, advice } = adviceFor({ activities, asOf });
          const { projected, threshold } = results[0]!;
          const { plans } = advice[0]!;
          if (projected.assured >= threshold) {
            expect(plans).toEqual([]);
            return;
          }
          const candidate = candidateOf(file);
          const reached = new Map<string, number>();
          const reaches = (counts: Counts): boolean => {
            const key = JSON.stringify(counts);
            const more = Object.entries(counts).flatMap(([kind, count]) =>
              Array.from({ length: count }, (_, n) => ({
                id: `${kind}-${n}`,
                ...WORK[kind as keyof Counts](n, asOf),
              })),
            );
            const points =
              reached.get(key) ??
              score(
                {
                  ...candidate,
                  activities: candidateOf({ ...file, activities: [...activities, ...more] as never })
                    .activities,
                },
                { ...options, otherReadings: false },
              ).certifications[0]!.projected.assured;
            reached.set(key, points);
            return points >= threshold;
          };
          const most: Counts = {
            "for-credit-course": Math.min(2 * Math.floor(days / 56), 5),
            training: Math.min(days, 10),
            volunteer: Math.min(days, 1),
            job: Math.min(days, 1),
          };
          // Sets that cannot be the smallest are not scored: one more than the smallest found is enough to compare.
          const all: Counts[] = [];
          for (let credit = 0; credit <= most["for-credit-course"]; credit++)
            for (let training = 0; training <= most.training; training++)
              for (let volunteer = 0; volunteer <= most.volunteer; volunteer++)
                for (let job = 0; job <= most.job; job++)
                  all.push({ "for-credit-course": credit, training, volunteer, job });
          all.sort((a, b) => sizeOf(a) - sizeOf(b));
          const smallest = all.find(reaches);
          const withoutCollege = all.find(
            (each) => each["for-credit-course"] === 0 && each.job === 0 && reaches(each),
          );
          const sets = plans[0]!.sets.map(countsOf);
          expect(sets.length > 0).toBe(smallest !== undefined);
          if (!smallest) return;
          expect(sizeOf(sets[0]!)).toBe(sizeOf(smallest));
          const modest = sets.find((each) => !each["for-credit-course"] && !each.job);
          expect(modest && sizeOf(modest)).toBe(withoutCollege && sizeOf(withoutCollege));
          for (const [place, set] of sets.entries()) {
            const whole: Counts = { "for-credit-course": 0, training: 0, volunteer: 0, job: 0, ...set };
            expect(reaches(whole)).toBe(true);
            for (const kind of Object.keys(set) as (keyof Counts)[]) {
              expect(whole[kind]).toBeLessThanOrEqual(most[kind]);
              expect(reaches({ ...whole, [kind]: whole[kind] - 1 }), `${kind} is needed`).toBe(false);
            }
            if (place > 0) expect(sizeOf(set)).toBeGreaterThanOrEqual(sizeOf(sets[place - 1]!));
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe("the sets that are proposed", () => {
  const kinds: WorkKind[] = ["for-credit-course", "training", "volunteer", "job"];
  const sets = [
    [1, 0, 0, 0],
    [0, 0, 0, 1],
    [1, 1, 0, 0],
    [1, 0, 1, 0],
    [0, 2, 0, 0],
    [0, 1, 1, 0],
    [0, 3, 0, 0],
  ];

  it("are others that hold where the first ones do not", () => {
    const failing = new Set(sets.slice(0, 5));
    expect(chosen(sets, kinds, (set) => (failing.has(set) ? null : set))).toEqual(sets.slice(5));
    expect(chosen(sets, kinds, (set) => set)).toEqual([sets[0], sets[2], sets[4]]);
    expect(chosen(sets, kinds, () => null)).toEqual([]);
  });

  it("are looked for in so many scorings and no more", () => {
    let scorings = 0;
    const many = Array.from({ length: 500 }, (_, n) => [n, 0, 0, 0]);
    const found = chosen(many, kinds, () => {
      scorings++;
      return null;
    });
    expect(found).toEqual([]);
    expect(scorings).toBeLessThan(50);
  });
});

describe("smallestSets", () => {
  const anyPart = fc.record({
    points: fc.integer({ min: 1, max: 12 }),
    most: fc.integer({ min: 0, max: 4 }),
    effort: fc.integer({ min: 0, max: 9 }),
  });

  it("finds every set of which nothing can be left out, the smallest first, then the one of least effort", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(anyPart, { maxLength: 4 }), (needed, parts) => {
        let all: number[][] = [[]];
        for (const { most } of parts)
          all = all.flatMap((start) => Array.from({ length: most + 1 }, (_, count) => [...start, count]));
        const sum = (counts: number[], figure: "points" | "effort"): number =>
          counts.reduce((total, count, index) => total + count * parts[index]![figure], 0);
        const minimal = all.filter(
          (counts) =>
            sum(counts, "points") >= needed &&
            counts.every(
              (count, index) => count === 0 || sum(counts, "points") - parts[index]!.points < needed,
            ),
        );
        const found = smallestSets(needed, parts);
        expect(new Set(found.map(String))).toEqual(new Set(minimal.map(String)));
        expect(found).toHaveLength(minimal.length);
        const size = (counts: number[]): number => counts.reduce((a, b) => a + b, 0);
        for (const [index, counts] of found.slice(1).entries()) {
          const before = found[index]!;
          expect(size(before)).toBeLessThanOrEqual(size(counts));
          if (size(before) === size(counts))
            expect(sum(before, "effort")).toBeLessThanOrEqual(sum(counts, "effort"));
        }
      }),
      { numRuns: 10 * RUNS },
    );
  });

  it.each([
    [
      40,
      "2 courses; or 1 course and 2 trainings; or 4 trainings",
      [
        [2, 0],
        [1, 2],
        [0, 4],
      ],
    ],
    [
      10,
      "1 training, which is less effort than 1 course",
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      15,
      "1 course; or 2 trainings",
      [
        [1, 0],
        [0, 2],
      ],
    ],
  ])("for %i points: %s", (needed, _, expected) => {
    const parts = [
      { points: 20, most: 9, effort: 56 },
      { points: 10, most: 99, effort: 5 },
    ];
    expect(smallestSets(needed, parts)).toEqual(expected);
  });
});
