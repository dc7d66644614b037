/** The YAML file beside an office's own PDF template: whatever stands in it. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/input/format.js";
import { EXAMPLE, errorsOf, RIGHT, read } from "./template-map-file.js";

const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join("")}`;

describe("hostile files", () => {
  test.each([
    ["20,000 levels", `fields: ${"[".repeat(20_000)}`, "too-deep"],
    ["a bomb of references", bomb, "too-many-aliases"],
    [
      "a bomb of places",
      `places:\n  candidate_id: &p {${RIGHT}}\n${Array.from({ length: 5000 }, (_, n) => `  k${n}: *p\n`).join("")}`,
      "too-many-aliases",
    ],
    ["5 MB of names", "fields:\n".padEnd(5_000_000, "  candidate_id: x\n"), "too-many-parts"],
    [
      "20,000 unknown names",
      `fields:\n${Array.from({ length: 20_000 }, (_, n) => `  k${n}: 1\n`).join("")}`,
      "unknown-key",
    ],
    ["5 MB of one name", `fields: {candidate_id: "${"x".repeat(4_900_000)}"}`, "too-long-text"],
  ])("%s", (_, text, code) => {
    const started = performance.now();
    const errors = errorsOf(text);
    expect(performance.now() - started).toBeLessThan(8000); // a second or two, on a slow machine more
    expect(errors.map((error) => error.code)).toContain(code);
    expect(errors.map(({ message, hint }) => `${message} ${hint}`).join()).not.toMatch(/activit|candidate's/);
  });

  test("any edit gives a map, or errors inside the file", () => {
    const odd = fc.constantFrom(
      "\t",
      ": ",
      "- ",
      "'",
      "[",
      "}",
      "&a ",
      "*a",
      "!",
      "|",
      "#",
      "\r",
      "\n",
      "\0",
      "é",
      "\ud800",
      "<<: ",
    );
    const edit = fc.tuple(fc.nat(EXAMPLE.length), fc.nat(12), fc.oneof(odd, fc.string({ maxLength: 3 })));
    const text = fc
      .array(edit, { minLength: 1, maxLength: 5 })
      .map((edits) =>
        edits.reduce((all, [at, cut, more]) => all.slice(0, at) + more + all.slice(at + cut), EXAMPLE),
      );
    fc.assert(
      fc.property(text, (each) => {
        const result = read(each);
        const lines = each.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
        if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
        for (const error of result.ok ? [] : result.errors) {
          expect(error.column).toBeLessThanOrEqual(lines[error.line - 1]!.length + 1);
          expect(formatDiagnostic(error, "f", lines).join("")).not.toMatch(
            /[\x00-\x1f\x7f-\x9f]|undefined|NaN/,
          );
        }
        for (const { page, width, height } of result.ok ? result.map.places : []) {
          expect(Number.isInteger(page) && page > 0 && width > 0 && height > 0).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
