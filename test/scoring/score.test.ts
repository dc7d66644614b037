/** Scoring as a function: what it takes, what it leaves alone. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../../src/input/candidate.js";
import { readCandidate } from "../../src/input/read.js";
import { type ScoreOptions, score } from "../../src/scoring/score.js";
import { anyAsOf, anyFile } from "../support/arbitrary.js";

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

function candidateOf(file: object): Candidate {
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.candidate;
}

const both = candidateOf({
  candidate: { id: "00123", name: "Maria Alvarez" },
  certifications: [
    { type: "CPT", certified: "2020-04-15" },
    { type: "CLT", certified: "2021-04-15" },
  ],
  activities: [],
});

describe("the certification asked for", () => {
  it("is the only one scored", () => {
    const { certifications } = score(both, { asOf: "2024-06-01", certification: "CLT" });
    expect(certifications.map(({ type }) => type)).toEqual(["CLT"]);
  });

  it("is each of them where none is asked for, in the file's order", () => {
    expect(score(both, { asOf: "2024-06-01" }).certifications.map(({ type }) => type)).toEqual([
      "CPT",
      "CLT",
    ]);
  });

  it("must be one of the candidate's", () => {
    const one = { ...both, certifications: both.certifications.slice(0, 1) };
    expect(() => score(one, { asOf: "2024-06-01", certification: "CLT" })).toThrow(
      new RangeError("The candidate has no CLT certification."),
    );
  });
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

it("changes nothing that is given, and comes to the same again", () => {
  fc.assert(
    fc.property(anyFile(), anyAsOf, (file, asOf) => {
      const candidate = frozen(candidateOf(file));
      expect(score(candidate, { asOf })).toEqual(score(candidate, { asOf }));
    }),
    { numRuns: RUNS },
  );
});

it("scores each certification as if it were alone", () => {
  fc.assert(
    fc.property(anyFile(), anyAsOf, (file, asOf) => {
      const candidate = candidateOf(file);
      for (const result of score(candidate, { asOf }).certifications)
        expect(score(candidate, { asOf, certification: result.type }).certifications).toEqual([result]);
    }),
    { numRuns: RUNS },
  );
});

describe("the door", () => {
  const candidate: Candidate = {
    candidate: { id: "1", name: "Case" },
    certifications: [{ type: "CPT", certified: "2020-04-15" }],
    activities: [],
  };

  it.each([
    [{ asOf: "soon" }, "asOf is no day"],
    [{ asOf: "2025-02-01", certification: "CLT" }, "no CLT certification"],
    [{ asOf: "2025-02-01", readings: { "thirty-hours": "maybe" } }, "thirty-hours=maybe"],
    [{ asOf: "2025-02-01", readings: { constructor: "long" } }, "constructor=long"],
  ])("refuses %j", (options, said) => {
    expect(() => score(candidate, options as unknown as ScoreOptions)).toThrow(new RegExp(said));
  });
});

it("comes to the same without the other readings, of which it then says nothing", () => {
  fc.assert(
    fc.property(anyFile(), anyAsOf, (file, asOf) => {
      const candidate = candidateOf(file);
      const { certifications, ...rest } = score(candidate, { asOf });
      const without = certifications.map((each) => ({ ...each, readings: [] }));
      expect(score(candidate, { asOf, otherReadings: false })).toEqual({ ...rest, certifications: without });
    }),
    { numRuns: RUNS },
  );
});
