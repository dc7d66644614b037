/**
 * The same input and date give the same bytes: in every time zone, and, by the sums in repeat.sha256, on every machine
 * and version of Node. The sums are those of the built program's letters; UPDATE_SUMS=1 writes them anew.
 */

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sumsFile = fileURLToPath(new URL("./repeat.sha256", import.meta.url));

/** West and east of Greenwich, of a quarter of an hour, and where it is tomorrow already. */
const ZONES = ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"];

const file = (name: string, description: string): string => `candidate:
  id: "00123"
  name: ${JSON.stringify(name)}
certifications:
  - type: CPT
    certified: 2020-02-29
activities:
  - type: third-party-training
    title: Lockout/Tagout
    provider: Great Lakes Technical College
    start: 2021-08-23
    end: 2021-08-25
    passed: true
    description: ${JSON.stringify(description)}
    verifier: { name: Jonathan P. Whitaker, title: Director, company: "Great Lakes Precision, Inc." }
  - { type: direct-employment, employer: Buckeye, jobTitle: Welder, start: 2020-06-01, end: present, schedule: full-time, frontline: true, description: ${JSON.stringify(description)} }
  - { type: other-instructor, employer: Owens College, start: 2021-09-01, end: 2021-12-20, courses: [{ title: Welding, date: 2021-12-15 }] }
  - { type: volunteer, organization: Food Bank, role: Picker, start: 2022-01-01, end: 2022-12-31, hours: 120, description: ${JSON.stringify(description)} }
  - { type: committee, organization: Chamber of Commerce, group: Manufacturing, start: 2022-01-01, end: present, mssc: false }
`;
const short = "Sets up and runs lathes; “first articles” – twice.";
const long = Array.from({ length: 120 }, (_, i) => `${i}: ${short}`).join("\n");

/** What is written, and how. */
const CASES: Record<string, { input: string; args?: string[] }> = {
  plain: { input: file("Maria Alvarez", short) },
  flattened: { input: file("Maria Alvarez", short), args: ["--flatten"] },
  overfull: { input: file("Maria ".repeat(40), long) },
  "not-winansi": { input: file("Łukasz Nguyễn Привет x\u0302", "≤ 0.0005 in ✓ Ελλάδα") },
  "not-winansi-overfull-flattened": { input: file("Łukasz Nguyễn", `${long} ≤`), args: ["--flatten"] },
};

/** Sums as `sha256sum` prints them. */
function sumsOf(folder: string, name: string): string[] {
  return readdirSync(folder)
    .sort()
    .map(
      (each) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, each)))
          .digest("hex")}  ${name}/${each}`,
    );
}

describe("letters repeat", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "repeat-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The sums of a case's letters, written in a time zone. */
  function written(name: string, zone: string): string[] {
    const { input, args = [] } = CASES[name]!;
    const out = join(folder, name, zone);
    const days = ["--as-of", "2025-02-01", "--date", "2025-02-01"];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, "bin/mssc-recert.js"), "letters", "-", "-o", out, ...days, ...args],
      { input, encoding: "utf8", env: { ...process.env, TZ: zone } },
    );
    // Warnings of what the letters lack are no matter here.
    expect(status, stderr).toBe(0);
    return sumsOf(out, name);
  }

  it.each(Object.keys(CASES))("in four time zones: %s", (name) => {
    const [first, ...others] = ZONES.map((zone) => written(name, zone));
    expect(first).toHaveLength(5);
    for (const other of others) expect(other).toEqual(first);
  });

  it("on every machine and version of Node", () => {
    const sums = Object.keys(CASES).flatMap((name) => written(name, "again"));
    if (process.env.UPDATE_SUMS) writeFileSync(sumsFile, `${sums.join("\n")}\n`);
    expect(new Set(sums.map((line) => line.slice(0, 64))).size).toBe(sums.length);
    expect(readFileSync(sumsFile, "utf8").trimEnd().split("\n")).toEqual(sums);
  });
});
