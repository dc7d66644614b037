/** Dates, extensions and fees in words: each sentence speaks of the case at hand (contract 2.9). */

import { describe, expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import type { Result } from "../../src/scoring/result.js";
import { datedNotes, extensionInWords, feeInWords, pointsInWords } from "../../src/scoring/say-dates.js";
import { score } from "../../src/scoring/score.js";

interface Given {
  certifications: Record<string, string>[];
  asOf?: string;
  end?: string;
}

function scored({ certifications, asOf = "2024-06-01", end }: Given): Result {
  const late = {
    id: "late",
    type: "third-party-training",
    title: "Rigging",
    provider: "Acme",
    keyActivities: ["CPT-P3"],
  };
  const file = {
    candidate: { id: "1", name: "Case" },
    certifications,
    activities: end === undefined ? [] : [{ ...late, end }],
  };
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return score(read.candidate, { asOf });
}

const CPT = { type: "CPT", certified: "2020-04-15" };

/** The sentences about a single certification's extensions. */
const extensions = (given: Given) =>
  scored(given).certifications[0]!.dates.extensions.map((each) => extensionInWords(each));

it.each([
  [{ assured: 20, possible: 20 }, "20"],
  [{ assured: 0, possible: 10 }, "0 to 10"],
  [{ assured: 0, possible: 0 }, "0"],
])("the points %j are %j", (points, words) => {
  expect(pointsInWords(points)).toBe(words);
});

it("the days that matter stand in their order, each with its place in the guide", () => {
  const notes = datedNotes(scored({ certifications: [CPT] }).certifications[0]!, "2024-06-01");
  expect(notes.map(({ day }) => day)).toEqual(["2025-01-15", "2025-03-16", "2025-04-15"]);
  expect(notes.map(({ source }) => source)).toEqual(["Overview", "FAQ 30, FAQ 14", "Overview"]);
  expect(notes.map(({ text }) => text)).toEqual([
    expect.stringContaining("opens"),
    expect.stringContaining("last day to ask"),
    expect.stringContaining("expires"),
  ]);
});

describe("an extension", () => {
  it("of an early expiry names the day of the questionnaire, and the year that may be asked for", () => {
    const early = { certifications: [{ type: "CPT", certified: "2010-11-12" }], asOf: "2015-01-01" };
    expect(extensions(early)).toEqual([
      { text: expect.stringMatching(/questionnaire .* by August 12, 2015\.$/), source: "Overview" },
      { text: expect.stringContaining("one-year extension"), source: "FAQ 24" },
    ]);
  });

  it("for a late training names it and the points it would bring", () => {
    expect(extensions({ certifications: [CPT], end: "2025-07-14" })).toEqual([
      { text: expect.stringMatching(/^late ends within 90 days .* 10 points\.$/), source: "FAQ 13" },
    ]);
  });

  it("for one that ends later still sends to MSSC", () => {
    expect(extensions({ certifications: [CPT], end: "2025-07-15" })).toEqual([
      { text: expect.stringMatching(/^late ends more than 90 days .* contact MSSC\.$/), source: "FAQ 13" },
    ]);
  });
});

describe("the fee", () => {
  const fee = (certifications: Record<string, string>[]): string =>
    feeInWords(scored({ certifications }))[0]!.text;
  const clt = (certified: string) => ({ type: "CLT", certified });

  it("of one is for it alone", () => {
    expect(fee([CPT])).toMatch(/^The application costs 75 dollars\. MSSC/);
    expect(fee([CPT])).not.toContain("both");
  });

  it("of two that expire near each other is for both at the same time", () => {
    expect(fee([CPT, clt("2020-05-01")])).toMatch(
      /100 dollars for both.*same time\. MSSC does not refund it\.$/,
    );
  });

  it("of two that expire far apart says why each is paid alone", () => {
    expect(fee([CPT, clt("2021-05-01")])).toMatch(
      /150 dollars.*more than 90 days apart.*alone\)\. MSSC does not refund it\.$/,
    );
  });

  it("comes with what an appeal costs", () => {
    const [, appeal] = feeInWords(scored({ certifications: [CPT] }));
    expect(appeal!.text).toMatch(/free .* within 30 days.* 25 dollars.* 50 dollars\.$/);
    expect(appeal!.source).toBe("FAQ 27");
  });
});
