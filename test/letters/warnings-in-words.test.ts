/** Many warnings are said so that they can be read. */

import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/input/candidate.js";
import { warningsInWords } from "../../src/letters/warnings-in-words.js";
import { own, verifier, warningsOf } from "./warned.js";

describe("warningsInWords", () => {
  const many = (count: number, change: (index: number) => Record<string, unknown>) =>
    Array.from({ length: count }, (_, index) => {
      const id = index % 3 === 0 ? "training" : "job";
      return { ...own(id, change(index)), id: `a${index + 1}` } as Activity;
    });

  it("says a warning that comes once as it is", () => {
    const warnings = warningsOf([own("job", { verifier: undefined, description: undefined })]);
    expect(warningsInWords(warnings)).toEqual(warnings.map(({ message }) => message));
    expect(warningsInWords([])).toEqual([]);
  });

  it("says what thirty letters have in common once, by who must sign", () => {
    const said = warningsInWords(
      warningsOf(many(30, () => ({ verifier: undefined, description: undefined }))),
    );
    expect(said).toHaveLength(5);
    expect(said[0]).toMatch(/^30 letters name no verifier\. Add `verifier: .*Who must sign:$/);
    expect(said[1]).toMatch(/^ {2}the instructor or the HR department: a1, a4, a7, /);
    expect(said[2]).toMatch(/^ {2}the HR department of the employer: a2, a3, a5, /);
    expect(said[3]).toMatch(/^30 letters have no description/);
    expect(said[4]).toMatch(/^ {2}a1, a2, a3, .*, a30$/);
  });

  it("names a few activities with their labels", () => {
    const said = warningsInWords(warningsOf(many(2, () => ({ description: undefined }))));
    expect(said[1]).toBe(
      "  a1 (Lockout/Tagout for Authorized Employees), a2 (Machinist, Great Lakes Precision, Inc.)",
    );
  });

  it("lists no more than can be read", () => {
    const [, list] = warningsInWords(warningsOf(many(100, () => ({ description: undefined }))));
    expect(list).toMatch(/, a40 and 60 more$/);
  });

  it("does not go on for pages", () => {
    const warnings = Array.from({ length: 100 }, (_, i) => ({
      activity: `a${i + 1}`,
      code: "verifier-elsewhere" as const,
      message: "",
      detail: `“Acme” for “Company ${i}”`,
    }));
    const said = warningsInWords(warnings);
    expect(said).toHaveLength(10);
    expect(said.at(-1)).toBe("  and 92 more (--json has them all)");
  });

  it("has a heading for every warning that activities share", () => {
    const worst = many(
      3,
      (index) =>
        [
          {
            verifier: { ...verifier, name: "Maria Alvarez", title: "?", company: "Acme" },
            jobTitle: "?",
            title: "?",
          },
          { verifier: { ...verifier, name: "Maria Alvarez", title: "?", company: "Acme" }, jobTitle: "?" },
          { verifier: undefined, description: undefined, end: "2025-03-01" },
        ][index]!,
    );
    const lists = [own("welding", { courses: [] }), own("teaching"), own("job", { start: "2025-02-05" })];
    const judged = { proof: { status: "complete" as const, missing: [] } };
    const needless = { proof: { status: "not-needed" as const, missing: [] } };
    const warnings = [
      ...warningsOf([...worst, ...lists], { judged }),
      ...warningsOf([own("teaching")], { date: "2022-01-14", judged: needless }),
    ];
    const kinds = new Set(warnings.map(({ code }) => code));
    expect(kinds.size).toBe(12);
    const twice = warningsInWords([...warnings, ...warnings]);
    expect(twice.filter((line) => !line.startsWith("  "))).toHaveLength(12);
    for (const line of twice) expect(line).toMatch(/^ {2}\S|^\d+ letters .*:$/);
  });
});
