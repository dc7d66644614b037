/** Every rule case of `test/cases/*.yaml`: the input as text, through reading and scoring, to the facts expected. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import type { CertificationResult, Result } from "../src/scoring/result.js";
import { run } from "./support/run.js";

type Facts = Record<string, unknown>;

interface RuleCase {
  name: string;
  source: string;
  args?: string;
  candidate?: Facts;
  certifications?: Facts[];
  activities?: Facts[];
  expect: Facts;
}

const folder = new URL("./cases/", import.meta.url);
const pair = (points: { assured: number; possible: number }): number[] => [points.assured, points.possible];
const asPair = (value: unknown): unknown =>
  Array.isArray(value) ? value : pair(value as { assured: number; possible: number });

/** Why employment earned nothing, or how: a case that names codes names all of these. */
const NOTES = [
  "combined-in-year",
  "internship-point",
  "under-fifteen-hours",
  "under-three-months",
  "partial-year",
];

function checkCodes(codes: string[], expected: string[], id: string): void {
  expect(codes, `${id} codes`).toEqual(expect.arrayContaining(expected));
  expect(
    codes.filter((code) => NOTES.includes(code) && !expected.includes(code)),
    `${id} further codes`,
  ).toEqual([]);
}

function checkActivities(result: CertificationResult, expected: Record<string, Facts>): void {
  for (const [id, facts] of Object.entries(expected)) {
    const found = result.activities.find((activity) => activity.id === id)!;
    const codes = found.reasons.map(({ code }) => code);
    const actual: Facts = {
      ...found,
      points: pair(found.points),
      proof: found.proof.status,
      missing: found.proof.missing,
    };
    for (const [key, value] of Object.entries(facts)) {
      if (key === "codes") checkCodes(codes, value as string[], id);
      else if (key === "not-codes")
        expect(
          codes.filter((code) => (value as string[]).includes(code)),
          id,
        ).toEqual([]);
      else expect(actual[key], `${id} ${key}`).toEqual(value);
    }
  }
}

function checkYears(result: CertificationResult, expected: Facts[]): void {
  const years = result.employmentYears.map((year) => ({ ...year, points: pair(year.points) }));
  expect(years).toMatchObject(expected);
}

function checkCertification(result: CertificationResult, expected: Facts): void {
  for (const [key, value] of Object.entries(expected)) {
    if (["fee", "exit", "certifications", "warnings"].includes(key)) continue;
    if (key === "activities") checkActivities(result, value as Record<string, Facts>);
    else if (key === "employmentYears") checkYears(result, value as Facts[]);
    else if (key === "extensions") expect(result.dates.extensions).toEqual(value);
    else if (key === "categories")
      for (const [category, points] of Object.entries(value as Facts))
        expect(pair(result.categories[category as "CE"]), category).toEqual(asPair(points));
    else if (key === "readings")
      expect(result.readings.map((each) => `${each.reading}=${each.value}:${each.verdict}`).sort()).toEqual(
        [...(value as string[])].sort(),
      );
    else if (["points", "projected", "shortfall"].includes(key))
      expect(pair(result[key as "points"]), key).toEqual(asPair(value));
    else if (typeof value === "object") expect(result[key as "dates"], key).toMatchObject(value as object);
    else expect(result[key as "verdict"], key).toEqual(value);
  }
}

describe.each(readdirSync(folder).filter((name) => name.endsWith(".yaml")))("%s", (name) => {
  const cases = parse(readFileSync(new URL(name, folder), "utf8"), { schema: "failsafe" }) as unknown;
  const typed = parse(readFileSync(new URL(name, folder), "utf8")) as RuleCase[];

  // The input goes in as it is written; what is expected is compared as numbers and lists.
  it.each((cases as RuleCase[]).map((raw, index) => [raw.name, raw, typed[index]!] as const))(
    "%s",
    async (_, raw, each) => {
      const text = stringify(
        {
          candidate: raw.candidate ?? { id: "1", name: "Case" },
          certifications: raw.certifications ?? [{ type: "CPT", certified: "2020-04-15" }],
          activities: raw.activities ?? [],
        },
        { schema: "failsafe" },
      );
      const args = (each.args ?? "--as-of 2024-06-01").split(/\s+/);
      const { exit, out } = await run(["check", "-", "--json", ...args], text);
      const { expect: expected } = each;
      if ("exit" in expected) expect(exit).toBe(expected.exit);
      else expect([0, 1], out).toContain(exit);
      if (exit > 1) return;
      const result = JSON.parse(out) as Result & { warnings: { path: string }[] };
      checkCertification(result.certifications[0]!, expected);
      for (const [type, facts] of Object.entries((expected.certifications ?? {}) as Record<string, Facts>))
        checkCertification(result.certifications.find((found) => found.type === type)!, facts);
      if ("fee" in expected) expect(result.fee.amount).toBe(expected.fee);
      if ("warnings" in expected) expect(result.warnings.map(({ path }) => path)).toEqual(expected.warnings);
    },
  );
});
