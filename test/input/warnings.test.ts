/** What is allowed and yet told: proof that is not there, and warnings. */

import { describe, expect, test } from "vitest";
import { activity, file, right } from "./file.js";

describe("proof", () => {
  const text = file(
    activity("committee", "proof: [{kind: paystub}, {kind: jst, file: a/b.pdf}, {kind: vmet, file: c.pdf}]"),
  );

  test("files are asked for, and those not there warned of", () => {
    const asked: string[] = [];
    const { candidate, warnings } = right(text, {
      fileExists: (path) => {
        asked.push(path);
        return path === "c.pdf";
      },
    });
    expect(asked).toEqual(["a/b.pdf", "c.pdf"]);
    expect(candidate.activities[0]?.proof).toStrictEqual([
      { kind: "paystub", present: true },
      { kind: "jst", file: "a/b.pdf", present: false },
      { kind: "vmet", file: "c.pdf", present: true },
    ]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({
      code: "file-not-there",
      line: 8,
      path: "activities[0].proof[1].file",
    });
    expect(warnings[0]?.message).toContain("a/b.pdf");
  });

  test("without a way to ask, files count as there", () => {
    expect(right(text).candidate.activities[0]?.proof.every(({ present }) => present)).toBe(true);
  });
});

describe("warnings", () => {
  const withExpiry = (certified: string, expires: string) =>
    `candidate: {id: 1, name: A}\ncertifications:\n  - type: CPT\n    certified: ${certified}\n    expires: ${expires}\nactivities: []\n`;

  test.each([
    ["2020-04-15", "2025-04-15", undefined],
    ["2020-02-29", "2025-02-28", undefined],
    ["2020-02-29", "2025-03-01", "2025-02-28"],
    ["2020-04-15", "4/16/2025", "2025-04-15"],
    ["0001-01-01", "0006-01-02", "0006-01-01"],
  ])("certified %s, expires %s", (certified, expires, usual) => {
    const { warnings } = right(withExpiry(certified, expires));
    if (usual === undefined) expect(warnings).toEqual([]);
    else {
      expect(warnings).toMatchObject([
        { code: "unusual-expiry", line: 5, column: 14, path: "certifications[0].expires" },
      ]);
      expect(warnings[0]?.message).toContain(usual);
    }
  });

  test("an instructor without number", () => {
    const { warnings } = right(file(activity("mssc-instructor")));
    expect(warnings).toMatchObject([
      { code: "no-instructor-number", line: 2, column: 3, path: "candidate.instructorNumber" },
    ]);
  });
});
