/** The documents name what there is, and nothing else. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { drawOutput } from "../scripts/draw-output.mjs";
import { EXIT } from "../src/cli/exit.js";
import { policy } from "../src/policy/policy.js";
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

describe("the figures of docs/rules.md", () => {
  const rules = read("docs", "rules.md");
  const says = (text: string): void => expect(rules.replace(/\s+/g, " ")).toContain(text);
  const anyOf = (kinds: string[]): string =>
    kinds
      .map((kind) => `\`${kind}\``)
      .join(", ")
      .replace(/, ([^,]*)$/, " or $1");
  const points = (type: string): number => policy.activityTypes[type]!.rows[0]!.points;

  it("of employment are those of the policy", () => {
    for (const { name, fullTime, partTime, active, reserve } of policy.employment.bands)
      expect(rules).toMatch(
        new RegExp(`^\\| ${name}[^|]*\\| ${fullTime} \\| ${partTime} \\| ${active} \\| ${reserve} \\|$`, "m"),
      );
    const { fullYear, hours, internship } = policy.employment;
    says(`${fullYear.days / 7} weeks (${fullYear.days} days) or more`);
    says(`Over ${hours.fullTimeOver} hours is full-time, from ${hours.partTimeFrom} on it counts`);
    says(
      `${internship.hoursFrom} hours a week or more, that carries no points of a year earns ${internship.points} point`,
    );
    says(`MSSC-authorized ${points("mssc-instructor")}, others ${points("other-instructor")}`);
  });

  it("of courses, certifications and Extra are those of the policy", () => {
    const [full, less] = policy.activityTypes["for-credit-course"]!.rows;
    says(`for-credit course, ${full!.fromCreditHours} credit hours or more | ${full!.points} |`);
    says(`fewer than ${full!.fromCreditHours} | ${less!.points} |`);
    for (const type of ["non-credit course", "third-party training", "military training"])
      expect(rules).toMatch(new RegExp(`^\\| ${type}[^|]*\\| ${points(type.replaceAll(" ", "-"))} \\|`, "m"));
    says(`${points("industry-certification")} points each, for what is on the guide's list`);
    says(`MSSC sets ${policy.extra.least} to ${policy.extra.most} points each`);
    says(`${policy.threshold.points} assured points _meet_`);
  });

  it("of dates and fees are those of the policy", () => {
    const { apply, questions, notPreApproved, courseExtension, earlyExpiry } = policy.dates;
    says(`opens ${apply.days} days before the expiry`);
    says(`due ${questions.days} days before it`);
    says(`up to ${notPreApproved.days} days more`);
    says(`1 to ${courseExtension.days} days after the expiry: a ${courseExtension.days}-day extension`);
    says(`Expiring in ${earlyExpiry.years.join(" or ")}`);
    const { single, both, appeal } = policy.fees;
    says(`${single.amount} dollars for one certification, ${both.amount} for both`);
    says(`at most ${both.withinDays} days apart`);
    says(
      `within ${appeal.freeDays} days of a denial, ${appeal.late} dollars later; a formal appeal costs ${appeal.formal}`,
    );
  });

  it("and the proof of each type are those of the policy", () => {
    for (const [type, { proof, letter, source }] of Object.entries(policy.activityTypes)) {
      const needed = proof.length === 0 ? "nothing: MSSC has the records" : proof.map(anyOf).join("; and ");
      expect(rules).toContain(`| \`${type}\` | ${needed} | ${letter ? `\`${letter}\`` : "–"} | ${source} |`);
    }
    const letters = new Set(Object.values(policy.activityTypes).flatMap(({ letter }) => letter ?? []));
    for (const letter of [...letters]) expect(rules).toMatch(new RegExp(`^\\| \`${letter}\` \\|`, "m"));
  });
});

describe("docs/roster.md", () => {
  it("explains every problem of a table, and no other", () => {
    const sources = readdirSync(join(root, "src/roster")).map((name) => read("src/roster", name));
    const given = sources.flatMap((text) =>
      [...text.matchAll(/\bcode: "([a-z0-9-]+)"|\brefused\(\s*"([a-z-]+)"/g)].map(
        (match) => match[1] ?? match[2]!,
      ),
    );
    const documented = codesIn("## Codes", "no further heading", read("docs", "roster.md"));
    expect(documented.sort()).toEqual([...new Set(given)].sort());
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
