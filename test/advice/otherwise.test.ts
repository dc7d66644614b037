/** What the guide offers where the points are out of reach, and days at the edge. */

import { describe, expect, it } from "vitest";
import { adviceFor } from "../support/advice.js";
import { course, offers, only, years } from "./one-advice.js";

describe("what the guide offers", () => {
  it("is an extension for a course that ends too late, with what it leads to", () => {
    const late = { ...course, end: "2025-06-01" };
    const advice = only({ activities: [years(4), late], asOf: "2025-04-15" });
    expect(advice.outcome).toBe("out-of-reach");
    expect(offers(advice)).toEqual(["90-day-extension", "ask-mssc", "help-guide"]);
    expect(advice.otherwise[0]?.message).toMatch(/^Machinists \(a2\) ends/);
    expect(advice.otherwise[0]).toMatchObject({
      activity: "a2",
      source: "FAQ 13",
      projected: { assured: 100, possible: 100 },
    });
  });

  it("is to ask by a day, or at once when that is over", () => {
    const ask = (asOf: string): string | undefined =>
      only({ activities: [], asOf }).otherwise.find(({ code }) => code === "ask-mssc")?.message;
    expect(ask("2025-04-14")).toBe("Write to MSSC at once: it wants questions 30 days before the expiry.");
    expect(ask("2024-06-01"), "work can still do it").toBeUndefined();
  });

  it("is the questionnaire and a year more for expiries of 2015 and 2016, as long as there is time", () => {
    const certifications = [{ type: "CPT", certified: "2011-02-28" }];
    const early = only({ certifications, asOf: "2015-10-01" });
    expect(offers(early)).toEqual(["questionnaire-extension", "one-year-extension"]);
    expect(early.otherwise[0]?.by).toBe("2015-11-28");
    expect(offers(only({ certifications, asOf: "2015-12-01" }))).toEqual(["one-year-extension"]);
  });

  it("says after the expiry what the guide says, and that it says no more", () => {
    const advice = only({ activities: [years(4)], asOf: "2025-04-16" });
    expect(advice).toMatchObject({ outcome: "expired", daysLeft: 0, plans: [{ sets: [] }], suggestions: [] });
    expect(advice.message).toBe("CPT: the certification expired on April 15, 2025, with 80 points assured.");
    expect(offers(advice)).toEqual(["extension-granted", "ask-mssc", "appeal"]);
    expect(only({ activities: [years(5)], asOf: "2025-04-16" }).outcome).toBe("expired");
  });
});

describe("days at the edge", () => {
  it("before the certification begins, everything is still to come", () => {
    const advice = only({ activities: [years(5)], asOf: "2020-01-01" });
    expect(advice.outcome).toBe("under-way");
    expect(advice.underWay.assured).toMatchObject({ date: "2025-03-16", activities: ["a1"] });
    expect(only({ asOf: "2020-01-01" })).toMatchObject({ outcome: "with-additions", daysLeft: 1931 });
  });

  it("of 29 February ends on the 28th, and work is dated by then", () => {
    const { daysLeft, plans } = only({
      certifications: [{ type: "CLT", certified: "2020-02-29" }],
      asOf: "2025-01-01",
    });
    expect(daysLeft).toBe(58);
    const ends = plans[0]!.sets.flatMap(({ changes }) =>
      changes.flatMap((change) => ("add" in change && "creditHours" in change.add ? change.add.end : [])),
    );
    expect(new Set(ends)).toEqual(new Set(["2025-02-28"]));
  });

  it("keeps the order of the certifications, and to the one asked for", () => {
    const certifications = [
      { type: "CLT", certified: "2020-04-15" },
      { type: "CPT", certified: "2021-04-15" },
    ];
    expect(adviceFor({ certifications }).advice.map(({ certification }) => certification)).toEqual([
      "CLT",
      "CPT",
    ]);
    expect(
      adviceFor({ certifications, certification: "CPT" }).advice.map(({ certification }) => certification),
    ).toEqual(["CPT"]);
  });
});
