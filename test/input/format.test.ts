import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/input/diagnostic.js";
import { formatDiagnostic } from "../../src/input/format.js";

/** A diagnostic for what stands between « and » in the line. */
function shown(marked: string, line = 12): string[] {
  const column = marked.indexOf("«") + 1;
  const endColumn = marked.indexOf("»");
  const diagnostic: Diagnostic = {
    code: "x",
    path: "",
    line,
    column,
    endColumn,
    message: "Wrong.",
    hint: "Right.",
  };
  const lines = Array<string>(line - 1).fill("");
  return formatDiagnostic(diagnostic, "maria.yaml", [...lines, marked.replace(/[«»]/g, "")]);
}

test("place, message, line, caret and hint", () => {
  expect(shown("    end: «2021»")).toEqual([
    "maria.yaml:12:10  Wrong.",
    "  12 |     end: 2021",
    "     |          ^^^^",
    "       Right.",
  ]);
});

test("without hint, without the line", () => {
  const diagnostic = { code: "x", path: "", line: 3, column: 1, endColumn: 2, message: "Wrong." };
  expect(formatDiagnostic(diagnostic, "-", [])).toEqual(["-:3:1  Wrong."]);
  expect(formatDiagnostic({ ...diagnostic, line: 1 }, "-", [""])).toEqual(["-:1:1  Wrong."]);
});

/** What the carets stand under. */
function under([, text, caret]: string[]): string {
  const from = caret!.indexOf("^");
  return text!.slice(from, caret!.length);
}

test.each([
  ["a tab before", "\ta: «b»", "b"],
  ["a tab", "«\t»a: b", "    "],
  ["control characters", "a: \x1b[31m«b»\x07", "b"],
  ["a control character", "a: «\x07»", "\\x07"],
  ["a combining character", "e\u0301e\u0301: «b»", undefined],
  ["the end of the line", "a: «»", ""],
])("the caret is under %s", (_, marked, expected) => {
  const lines = shown(marked);
  expect(lines.join("")).not.toMatch(/[\x00-\x1f]/);
  if (expected !== undefined) expect(under(lines)).toBe(expected);
});

test("the caret counts columns of the terminal", () => {
  expect(shown("名前: «鈴木»").slice(1, 3)).toEqual(["  12 | 名前: 鈴木", "     |       ^^^^"]);
  expect(shown("😀👩‍🏭: «x»").slice(1, 3)).toEqual(["  12 | 😀👩‍🏭: x", "     |         ^"]);
  expect(shown("e\u0301e\u0301: «b»")[2]).toBe("     |     ^");
});

test.each([
  ["at the beginning", `«x»${"a".repeat(500)}`, /^ {2}12 \| xa+…$/],
  ["in the middle", `${"a".repeat(500)}«x»${"b".repeat(500)}`, /^ {2}12 \| …a+xb+…$/],
  ["at the end", `${"a".repeat(500)}«x»`, /^ {2}12 \| …a+x$/],
  ["just too long", `${"a".repeat(96)}«x»`, /^ {2}12 \| …a+x$/],
  ["very long", `${"a".repeat(2_000_000)}«x»${"b".repeat(2_000_000)}`, /^ {2}12 \| …a+xb+…$/],
])("a long line is cut around the place: %s", (_, marked, expected) => {
  const lines = shown(marked);
  expect(lines[1]).toMatch(expected);
  expect(lines[1]!.length).toBeLessThan(110);
  expect(under(lines)).toBe("x");
});

test("a line that fits is shown whole", () => {
  expect(shown(`${"a".repeat(95)}«x»`)[1]).toBe(`  12 | ${"a".repeat(95)}x`);
});

test("a long wrong value is marked as far as it is shown", () => {
  const [, text, caret] = shown(`a: «${"x".repeat(300)}»`);
  expect(caret!.length).toBeLessThanOrEqual(text!.length);
});

test("nothing that a terminal would obey comes out", () => {
  const diagnostic = {
    code: "x",
    path: "",
    line: 1,
    column: 1,
    endColumn: 2,
    message: "a\x1b[31m",
    hint: "b\x07\u202e",
  };
  const lines = formatDiagnostic(diagnostic, "evil\x1b]0;x\x07.yaml\n", ["\x1b[2J"]);
  expect(lines.join("")).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
  expect(lines[0]).toBe("evil\\x1b]0;x\\x07.yaml\\x0a:1:1  a\\x1b[31m");
});
