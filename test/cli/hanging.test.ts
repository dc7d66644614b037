/** What `letters`, `package` and `roster` tell beside errors, in the terminal that it is read in. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hanging } from "../../src/cli/hanging.js";
import { run } from "../support/run.js";

const EXAMPLE = "examples/depends-on-review.yaml";
const TABLE = [
  "ID,First name,Last name,CPT certified,Type,Title,Provider,End,Credit hours,Passed",
  "00123,Maria,Alvarez,2020-04-15,for-credit-course,Hydraulics for technicians,Owens,2021-02-30,3,yes",
  "124,,鈴木 太郎,2020-04-15,for-credit-course,Hydraulics,Owens,2021-02-03,3,maybe",
].join("\n");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const CASES: [command: string, input: string, ...args: string[]][] = [
  ["letters", "", EXAMPLE, "--as-of", "2024-06-01", "-o"],
  ["package", "", EXAMPLE, "--as-of", "2024-06-01", "--strict", "-o"],
  ["roster", TABLE, "-", "-o"],
];

/** Each paragraph on one line; lines with paths, which differ, left out. */
const words = (text: string): string[] => text.split(/\s+/).filter((word) => !word.includes("/"));

describe.each(CASES)("%s", (command, input, ...args) => {
  const told = async (columns?: number) =>
    run(
      [command, ...args, join(folder, String(columns))],
      input,
      columns === undefined ? {} : { terminal: true, columns },
    );

  it.each([50, 80, 100, 200])("fits %i columns and uses them, up to a hundred", async (columns) => {
    const { err } = await told(columns);
    const widths = err
      .split("\n")
      .filter((line) => !line.includes("/"))
      .map((line) => stringWidth(line));
    const most = Math.min(columns, 100);
    expect(Math.max(...widths)).toBeLessThanOrEqual(most);
    expect(Math.max(...widths)).toBeGreaterThan(most - 16);
  });

  it("says the same in every width, and 80 columns of it where nobody looks", async () => {
    const piped = await told();
    expect(piped.err).not.toBe("");
    for (const columns of [50, 200]) {
      const shown = await told(columns);
      expect(shown.exit).toBe(piped.exit);
      expect(words(shown.err)).toEqual(words(piped.err));
      expect(words(shown.out)).toEqual(words(piped.out));
    }
    const hung = piped.err.split("\n").filter((line) => /^ +[A-Za-z(]/.test(line));
    expect(Math.max(...hung.map(({ length }) => length))).toBeGreaterThan(64);
    expect(Math.max(...hung.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});

describe("a word that is longer than a line", () => {
  const path = `${"long/".repeat(30)}a.pdf`;
  it("stays whole in a terminal, to be copied", () => {
    expect(hanging(60)(`See ${path} there.`, "  - ", "    ")).toEqual([
      "  - See",
      `    ${path}`,
      "    there.",
    ]);
  });

  it("is broken elsewhere, as ever", () => {
    for (const line of hanging(undefined)(`See ${path} there.`, "  - ", "    "))
      expect(line.length).toBeLessThanOrEqual(80);
  });
});
