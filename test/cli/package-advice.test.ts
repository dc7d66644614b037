/** What `package` advises at its end: when to apply, what it costs, what to record. */

import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { file, job, newFolder, put } from "../packet/sample.js";
import { run } from "../support/run.js";

let home: string;
beforeEach(() => {
  home = newFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const TWO = [
  { type: "CPT", certified: "2020-04-15" },
  { type: "CLT", certified: "2021-01-01" },
];
const pack = async (activities: unknown[], asOf: string, more = {}) => {
  put(home, { "a.yaml": file(activities, more) });
  const { out } = await run(["package", join(home, "a.yaml"), "-o", join(home, "out"), "--as-of", asOf]);
  return out.replace(/\s+/g, " ");
};

it("names the day from which on to apply, also while something is missing", async () => {
  const out = await pack([job()], "2024-06-01");
  expect(out).toContain("Apply from January 15, 2025 on, once nothing is missing.");
  expect(out).toContain("When something of this is there, record it");
});

it("has nothing to record where only points are missing, or all is over", async () => {
  expect(await pack([], "2024-06-01")).not.toContain("record it");
  rmSync(join(home, "out"), { recursive: true });
  expect(await pack([], "2026-06-01")).not.toContain("record it");
});

it("says of two applications paid alone what each costs", async () => {
  const out = await pack([job()], "2024-06-01", { certifications: TWO });
  expect(out.match(/This application costs 75 dollars; both together 150/g)).toHaveLength(2);
  expect(out).not.toContain("costs 150");
});

it("says in plain words that a file is in the way", async () => {
  put(home, { "a.yaml": file([job()]) });
  writeFileSync(join(home, "x"), "");
  const below = await run(["package", join(home, "a.yaml"), "-o", join(home, "x", "y")]);
  expect(below.exit).toBe(4);
  expect(below.err).toMatch(/part of the path is a file, not a folder|a file of that name is in the way/);
});

it("has no letter for work that earns nothing, and warns of none", async () => {
  put(home, { "a.yaml": file([job({ start: "2025-01-02", end: "2025-02-01" })]) });
  const folder = join(home, "out");
  const { out, err } = await run(["package", join(home, "a.yaml"), "-o", folder, "--as-of", "2025-02-03"]);
  expect(out).not.toContain("letters/");
  expect(err).toBe("");
});
