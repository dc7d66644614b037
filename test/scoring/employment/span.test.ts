/** How long a set of days is, and which row of the guide's table it reaches (contract 2.5). */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay, toIso } from "../../../src/scoring/calendar.js";
import { bandOf, merged, type Run, spanOf } from "../../../src/scoring/employment/span.js";
import { lengthOf } from "../../support/days.js";

const runs = (...all: [string, string][]): Run[] =>
  all.map(([from, to]) => ({ from: toDay(from), to: toDay(to) }));

/** Runs that overlap, touch or lie apart, often by a day, sorted by their first day. */
const anyRuns: fc.Arbitrary<Run[]> = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: toDay("2019-12-01"), max: toDay("2021-03-31") }),
        fc.oneof(fc.nat(3), fc.nat(45), fc.nat(400)),
      )
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 7 },
  )
  .map((all) => all.sort((a, b) => a.from - b.from));

const dayByDay = (all: Run[]): string[] => {
  const days = new Set<number>();
  for (const { from, to } of all) for (let day = from; day <= to; day++) days.add(day);
  return [...days].sort((a, b) => a - b).map(toIso);
};

describe("the span of a set of days", () => {
  it("is what counting day by day comes to", () => {
    fc.assert(
      fc.property(anyRuns, (all) => {
        expect(spanOf(all)).toEqual(lengthOf(dayByDay(all)));
      }),
      { numRuns: 500 },
    );
  });

  it("adds months and left-over days over the runs, each 30 left over a month", () => {
    expect(spanOf(runs(["2021-01-01", "2021-02-15"], ["2021-05-01", "2021-06-15"]))).toEqual({
      days: 92,
      months: 3,
    });
    expect(spanOf(runs(["2021-01-01", "2021-02-14"], ["2021-05-01", "2021-06-15"]))).toEqual({
      days: 91,
      months: 2,
    });
  });

  it("counts a day held twice once", () => {
    expect(spanOf(runs(["2021-01-01", "2021-01-31"], ["2021-01-10", "2021-01-20"]))).toEqual({
      days: 31,
      months: 1,
    });
  });

  it("of no days is nothing", () => {
    expect(spanOf([])).toEqual({ days: 0, months: 0 });
  });
});

describe("runs", () => {
  it("join where they overlap or follow each other day by day, and keep apart at a free day", () => {
    const all = runs(
      ["2021-01-01", "2021-01-31"],
      ["2021-02-01", "2021-02-10"],
      ["2021-02-05", "2021-02-06"],
      ["2021-02-12", "2021-02-12"],
    );
    expect(merged(all)).toEqual(runs(["2021-01-01", "2021-02-10"], ["2021-02-12", "2021-02-12"]));
  });

  it("are left as they are", () => {
    const all = runs(["2021-01-01", "2021-01-31"], ["2021-02-01", "2021-02-10"]);
    const before = structuredClone(all);
    merged(all);
    expect(all).toEqual(before);
  });
});

describe("a span reaches the row", () => {
  it.each([
    [366, 12, "full year"],
    [336, 11, "full year"],
    [336, 0, "full year"],
    [335, 11, "9 months or more"],
    [274, 9, "9 months or more"],
    [272, 8, "6 to 8 months"],
    [181, 6, "6 to 8 months"],
    [180, 5, "3 to 5 months"],
    [90, 3, "3 to 5 months"],
    [91, 2, "under 3 months"],
    [0, 0, "under 3 months"],
  ])("with %i days, %i months: %s", (days, months, name) => {
    expect(bandOf({ days, months }).name).toBe(name);
  });
});
