/** Files made to break a reader: each must give errors, and soon. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/input/format.js";
import { splitLines } from "../../src/input/lines.js";
import { readCandidate } from "../../src/input/read.js";
import { activity, file, RIGHT } from "./file.js";

const FIVE_MB = 5_000_000;
const full = (text: string) => text.repeat(FIVE_MB / text.length);
const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join("")}`;

const hostile: [name: string, text: string, code: string][] = [
  ["20,000 levels of [", "[".repeat(20_000), "too-deep"],
  ["20,000 levels of [], closed", "[".repeat(20_000) + "]".repeat(20_000), "too-deep"],
  ["20,000 levels of {a:", "{a: ".repeat(20_000), "too-deep"],
  ["20,000 levels of -", "- ".repeat(20_000), "too-deep"],
  ["20,000 levels of ?", "? ".repeat(20_000), "too-deep"],
  [
    "1,000 levels of indented keys",
    Array.from({ length: 1000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    "too-deep",
  ],
  ["deep within an activity", file(activity("committee", `notes: ${"[".repeat(20_000)}`)), "too-deep"],
  ["a bomb of references", bomb, "too-many-aliases"],
  [
    "an activity repeated without end",
    file(activity("committee").replace("{", "&a {"), "  - *a\n".repeat(20_000)),
    "too-many-aliases",
  ],
  ["5 MB of [", full("["), "too-deep"],
  ["5 MB of anchors", full("&a "), "too-many-parts"],
  ["5 MB of quotes", full('"'), "too-many-parts"],
  ["5 MB of list entries", full("- a\n"), "too-many-parts"],
  ["5 MB of comments", full("#\n"), "too-many-parts"],
  ["5 MB of blank lines", full("\n"), "too-many-parts"],
  ["5 MB of carriage returns", full("\r"), "too-many-parts"],
  ["5 MB of documents", full("---\n"), "too-many-parts"],
  ["5 MB of brackets closed", full("]\n"), "too-many-parts"],
  ["5 MB of wrong escapes", `a: "${full("\\q")}"`, "too-long-text"],
  ["5 MB of one line", `candidate: ${full("x")}`, "too-long-text"],
  ["200,000 wrong escapes", `a: "${"\\q".repeat(100_000)}"`, "bad-escape"],
  ["20,000 unknown keys", Array.from({ length: 20_000 }, (_, n) => `k${n}: 1\n`).join(""), "unknown-key"],
  [
    "5,000 activities without sense",
    file("  - {type: volunteer, start: x, zz: 1}\n".repeat(5000)),
    "unknown-key",
  ],
  ["a key 30,000 times", "a: 1\n".repeat(30_000), "duplicate-key"],
];

describe("hostile files", () => {
  test.each(hostile)("%s", (_, text, code) => {
    const started = performance.now();
    const result = readCandidate(text);
    expect(performance.now() - started).toBeLessThan(8000); // a second or two, on a slow machine more
    expect(result.ok ? [] : result.errors.map((error) => error.code)).toContain(code);
  });
});

/** What must hold whatever the text. */
function holds(text: string): void {
  const result = readCandidate(text);
  const lines = splitLines(text.replace(/^\ufeff/, ""));
  if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
  for (const error of result.ok ? result.warnings : result.errors) {
    expect(error.line).toBeGreaterThanOrEqual(1);
    expect(error.line).toBeLessThanOrEqual(lines.length);
    expect(error.column).toBeGreaterThanOrEqual(1);
    expect(error.column).toBeLessThanOrEqual(lines[error.line - 1]!.length + 1);
    expect(error.endColumn).toBeGreaterThan(error.column);
    expect(formatDiagnostic(error, "f", lines).join("")).not.toMatch(/[\x00-\x1f\x7f-\x9f]|undefined|NaN/);
  }
}

const VALID = file(
  ...Object.keys(RIGHT).map((type) => {
    const keys = RIGHT[type]!.replaceAll(/, (?=\w+:)(?![^[]*\])/g, "\n    ");
    return `  - type: ${type}\n    ${keys}\n    proof:\n      - kind: jst\n        file: "a.pdf"\n    verifier: &v {name: 'Jo', title: B}\n`;
  }),
);
const ODD = [
  "\t",
  ":",
  ": ",
  "-",
  "- ",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  "#",
  "&a ",
  "*a",
  "!",
  "|",
  ">",
  "%",
  "@",
  "`",
  "?",
  "? ",
  ",",
  "\\",
  "\r",
  "\n",
  "\r\n",
  "---\n",
  "...\n",
  "\0",
  "\u00a0",
  "\ufeff",
  "é",
  "😀",
  "\ud800",
  "<<: *v",
  "__proto__: ",
  "    ",
  "~",
  "null",
];

const edit = fc.oneof(
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    what: fc.constantFrom(...ODD),
  }),
  fc.record({
    kind: fc.constant("delete" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant("duplicate" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, change: Edit): string {
  const at = Math.floor(change.at * text.length);
  if (change.kind === "insert") return text.slice(0, at) + change.what + text.slice(at);
  if (change.kind === "delete") return text.slice(0, at) + text.slice(at + change.length);
  if (change.kind === "cut") return text.slice(0, at);
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at) + 1 || text.length;
  return text.slice(0, end) + text.slice(start, end) + text.slice(end);
}

const RUNS = Number(process.env.FUZZ_RUNS ?? 600);

describe("whatever is done to a file", () => {
  test("it starts out right", () => {
    const result = readCandidate(VALID);
    expect(result.ok ? result.candidate.activities : result.errors).toHaveLength(13);
  });

  test("edits give a candidate, or errors inside the file", () => {
    const text = fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce(edited, VALID));
    fc.assert(fc.property(text, holds), { numRuns: RUNS });
  });

  test("so does any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), holds), { numRuns: RUNS });
    const pieces = fc.array(fc.constantFrom(...ODD, "a", "b c", "candidate", "activities:\n", "  "), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(
        pieces.map((each) => each.join("")),
        holds,
      ),
      { numRuns: RUNS },
    );
  });
});
