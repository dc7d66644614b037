/** The documents name what there is, and nothing else. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { drawOutput } from "../scripts/draw-output.mjs";
import { EXIT } from "../src/cli/exit.js";
import { READINGS } from "../src/scoring/readings.js";
import { REASONS } from "../src/scoring/reasons.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const codes = read("docs", "codes.md");

/** The codes between two headings: those in a table's first column, or anywhere in a paragraph. */
function codesIn(from: string, to: string, text = codes): string[] {
  const part = text.slice(text.indexOf(from), text.indexOf(to));
  const places = part.includes("| --- |")
    ? part.split("\n").flatMap((line) => (line.startsWith("| `") ? [line.split("|")[1]!] : []))
    : [part];
  return places.flatMap((place) => [...place.matchAll(/`([a-z0-9-]+)`/g)].map((match) => match[1]!));
}

describe("docs/codes.md", () => {
  it("explains every reason, and no other", () => {
    const documented = [
      ...codesIn("### It does not count", "### It is open"),
      ...codesIn("### It is open", "### The row of"),
      ...codesIn("### The row of", "### How a year"),
      ...codesIn("### How a year", "## Errors in"),
    ];
    expect(documented.sort()).toEqual(Object.keys(REASONS).sort());
  });

  it("explains every error of reading, and no other", () => {
    const sources = readdirSync(join(root, "src/input"))
      .filter((name) => name.endsWith(".ts"))
      .map((name) => read("src/input", name));
    const documented = codesIn("## Errors in", "## Warnings about letters");
    for (const code of documented)
      expect(
        sources.some((text) => text.includes(`"${code}"`)),
        code,
      ).toBe(true);
    const given = sources.flatMap((text) =>
      [...text.matchAll(/\bcode: "([a-z-]+)"|\bfault\(\s*"([a-z-]+)"/g)].map(
        (match) => match[1] ?? match[2]!,
      ),
    );
    // What the schema library calls a check of ours.
    expect(given.filter((code) => code !== "custom" && !documented.includes(code))).toEqual([]);
  });

  it("explains every warning about letters, and no other", () => {
    const type = read("src", "letters", "warning.ts")
      .split("export type LetterWarningCode")[1]!
      .split(";")[0]!;
    const given = [...type.matchAll(/"([a-z-]+)"/g)].map((match) => match[1]!);
    expect(given.length).toBeGreaterThan(10);
    expect(codesIn("## Warnings about letters", "## Exit codes").sort()).toEqual(given.sort());
  });

  it("explains every code of advice, and no other", () => {
    const folders = ["src/advice", "src/advice/fixes"];
    const sources = folders.flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => read(folder, name)),
    );
    const given = sources.flatMap((text) =>
      [...text.matchAll(/\bcode: "([a-z-]+)"|\boffer\(\s*"([a-z-]+)"/g)].map(
        (match) => match[1] ?? match[2]!,
      ),
    );
    // What `offers.ts` makes of the kinds of extension.
    const extensions = ["questionnaire-extension", "one-year-extension", "90-day-extension", "contact-mssc"];
    const documented = codesIn("## Advice", "no further heading");
    expect(documented.sort()).toEqual([...new Set([...given, ...extensions])].sort());
  });

  it("lists every exit code", () => {
    const listed = [...codes.slice(codes.indexOf("## Exit codes")).matchAll(/^\| (\d+) \|/gm)].map((match) =>
      Number(match[1]),
    );
    expect(listed.sort()).toEqual(Object.values(EXIT).sort());
  });
});

describe("docs/rules.md", () => {
  it("lists every reading with its default and its other value", () => {
    const rules = read("docs", "rules.md");
    for (const [name, [standard, other]] of Object.entries(READINGS))
      expect(rules).toContain(`| \`${name}\` | \`${standard}\` | \`${other}\` |`);
  });
});

describe("README.md", () => {
  it("shows what the program prints today", () => {
    expect(read("docs", "check.svg")).toBe(drawOutput());
  });

  const readme = read("README.md");

  it("gives the command that the checks run", () => {
    expect(readme).toContain("npm ci && npm test");
    expect(read(".ci/run")).toMatch(/^npm ci && npm test$/m);
  });

  it("links only to what is there", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)|src="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2]!,
    );
    expect(links.length).toBeGreaterThan(5);
    for (const link of links.filter((each) => !each.startsWith("http")))
      expect(existsSync(join(root, link)), link).toBe(true);
  });
});
