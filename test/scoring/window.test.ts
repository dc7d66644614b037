/** The window of a certification and the years it is cut into (contract 2.1, 2.5). */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDay, toIso } from "../../src/scoring/calendar.js";
import { calendarYears, certificationYears, windowOf, type Year } from "../../src/scoring/window.js";
import { monthsLater } from "../support/days.js";

const shown = (years: Year[]): string[] =>
  years.map(({ number, from, to }) => `${number} ${toIso(from)} ${toIso(to)}`);
const windowFrom = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) });

const anyWindow = fc
  .tuple(
    fc.integer({ min: toDay("2015-01-01"), max: toDay("2030-12-31") }),
    fc.integer({ min: 1, max: 2600 }),
  )
  .map(([from, length]) => ({ from, to: from + length }));

describe("the window", () => {
  it.each([
    ["2020-04-15", undefined, "2025-04-15"],
    ["2020-02-29", undefined, "2025-02-28"],
    ["2020-04-15", "2025-10-15", "2025-10-15"],
    ["2020-04-15", "2020-04-16", "2020-04-16"],
  ])("of a certification of %s with expiry %s ends on %s", (certified, expires, end) => {
    const window = windowOf({ type: "CPT", certified, ...(expires === undefined ? {} : { expires }) });
    expect([toIso(window.from), toIso(window.to)]).toEqual([certified, end]);
  });
});

describe("certification years", () => {
  it("are five, the expiry day in the fifth", () => {
    expect(shown(certificationYears(windowFrom("2020-04-15", "2025-04-15")))).toEqual([
      "1 2020-04-15 2021-04-14",
      "2 2021-04-15 2022-04-14",
      "3 2022-04-15 2023-04-14",
      "4 2023-04-15 2024-04-14",
      "5 2024-04-15 2025-04-15",
    ]);
  });

  it("begin on 28 February after a leap day, in leap years on the 29th", () => {
    expect(shown(certificationYears(windowFrom("2020-02-29", "2024-02-28")))).toEqual([
      "1 2020-02-29 2021-02-27",
      "2 2021-02-28 2022-02-27",
      "3 2022-02-28 2023-02-27",
      "4 2023-02-28 2024-02-28",
    ]);
  });

  it("have a sixth from the day after the fifth anniversary on", () => {
    const ends = (to: string): string | undefined =>
      shown(certificationYears(windowFrom("2020-04-15", to))).at(-1);
    expect(ends("2025-04-14")).toBe("5 2024-04-15 2025-04-14");
    expect(ends("2025-04-16")).toBe("6 2025-04-15 2025-04-16");
    expect(ends("2026-04-15")).toBe("6 2025-04-15 2026-04-15");
  });

  it("are as many as the smallest n whose n-th anniversary is not before the expiry", () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const count = certificationYears(window).length;
        const anniversary = (n: number): string => monthsLater(toIso(window.from), 12 * n);
        expect(anniversary(count) >= toIso(window.to)).toBe(true);
        expect(anniversary(count - 1) < toIso(window.to)).toBe(true);
      }),
    );
  });
});

describe("calendar years", () => {
  it("are cut to the window and numbered from 1", () => {
    expect(shown(calendarYears(windowFrom("2020-04-15", "2022-01-01")))).toEqual([
      "1 2020-04-15 2020-12-31",
      "2 2021-01-01 2021-12-31",
      "3 2022-01-01 2022-01-01",
    ]);
  });

  it("are one where the window lies in one", () => {
    expect(shown(calendarYears(windowFrom("2020-01-01", "2020-12-31")))).toEqual(["1 2020-01-01 2020-12-31"]);
  });

  it("go on past the year 999", () => {
    expect(shown(calendarYears(windowFrom("0999-12-31", "1000-01-01")))).toHaveLength(2);
    expect(shown(calendarYears(windowFrom("0099-12-31", "0100-01-01")))).toHaveLength(2);
  });
});

it.each([
  ["certification", certificationYears],
  ["calendar", calendarYears],
])("%s years hold every day of the window once", (_, years) => {
  fc.assert(
    fc.property(anyWindow, (window) => {
      const all = years(window);
      expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
      expect(all[0]!.from).toBe(window.from);
      expect(all.at(-1)!.to).toBe(window.to);
      for (const [index, { from, to }] of all.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        if (index > 0) expect(from).toBe(all[index - 1]!.to + 1);
      }
    }),
  );
});
