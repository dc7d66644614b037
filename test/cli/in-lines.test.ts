/** Messages in the terminal that they are read in. */

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const TITLE = "Industrielle Hydraulik für Łukasz, ".repeat(4);
const BROKEN = `candidate: { id: "1", name: 鈴木 }
certifications: [{ type: CPT, certified: 2020-04-15, expires: 2019-04-15 }]
activities:
  - { type: for-credit-course, title: "${TITLE}", provider: 大学の機械工学科, end: 2021-02-30, creditHours: 3, passed: mabye }
  - type: volunteering
`;

const folder = mkdtempSync(join(tmpdir(), "in a folder with many spaces in its name "));
const file = join(folder, "a.yaml");
writeFileSync(file, BROKEN);

const inTerminal = (columns: number, ...args: string[]): ReturnType<typeof run> =>
  run(args, "", { terminal: true, columns });

/** The text with each message on one line again. */
const joined = (text: string): string => text.replace(/\n {4,}(?! *[|^])/g, " ").replace(/ {2,}/g, " ");

describe.each([60, 80, 120])("in %i columns", (columns) => {
  it("the mistakes in a file fit, and carets stand under what is wrong", async () => {
    const { err } = await inTerminal(columns, "check", file);
    const lines = err.split("\n");
    for (const line of lines)
      if (!line.startsWith(folder))
        expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(columns, 100));
    const places = [...err.matchAll(/^.*?a\.yaml:(\d+):(\d+) {0,2}/gm)].map(([, ...place]) =>
      place.join(":"),
    );
    expect(places).toEqual(["2:63", "4:208", "4:244", "5:11"]);
    const marked = lines.flatMap((line, at) => {
      const from = line.indexOf("^");
      if (from < 0) return [];
      const above = Array.from(lines[at - 1] as string).map((sign) =>
        stringWidth(sign) === 2 ? `${sign}\0` : sign,
      );
      return [above.join("").slice(from, line.length).replaceAll("\0", "")];
    });
    expect(marked).toEqual(["2019-04-15", "2021-02-30", "mabye", "volunteering"]);
  });

  it("says the same as in a pipe", async () => {
    const quoted = /^ {2} *\d* \|.*\n/gm;
    const piped = await run(["check", file]);
    const shown = await inTerminal(columns, "check", file);
    expect(joined(shown.err.replace(quoted, ""))).toBe(joined(piped.err.replace(quoted, "")));
    expect(piped.err).toMatch(/^ {6}Did you mean volunteer\? .{150,}$/m);
  });
});

it("a batch never breaks the place of a mistake, even where its path has spaces", async () => {
  const { err } = await inTerminal(60, "batch", folder);
  expect(err).toContain(`\n  ${file}:2:63\n      The certification would expire on`);
  expect(err).toMatch(/\n {6}[^\n]+ \(and 3 more\n? {1,7}mistakes\)/);
});

it("a message that ends a command is set in lines", async () => {
  const { err } = await inTerminal(60, "check", file, "--as-of", "soon or later or whenever");
  expect(err.split("\n")).toEqual([
    "--as-of: “soon or later or whenever” is not a day. Write it",
    "like 2025-02-01 or 2/1/2025.",
    "",
  ]);
});

it("JSON is the same whatever the terminal", async () => {
  const [piped, shown] = [
    await run(["check", file, "--json"]),
    await inTerminal(60, "check", file, "--json"),
  ];
  expect(shown).toEqual(piped);
});

it("what is wrong with the command line is set in lines, and the same in a pipe as ever", async () => {
  const { err } = await inTerminal(60, "letters", "a.yaml", "b.yaml");
  for (const line of err.trimEnd().split("\n").slice(0, -1))
    expect(line.length, line).toBeLessThanOrEqual(60);
  expect(err).toMatch(/^Name one activity file at a time, and each activity by\nitself/);
  const piped = await run(["letters", "a.yaml", "b.yaml"]);
  expect(piped.err).toMatch(/^Name one activity file at a time, and each activity by itself/);
  expect(piped.err.split("\n").every((line) => line.length <= 100)).toBe(true);
});
