/** The YAML file beside an office's own PDF template: what it may say, and how it is told what is wrong. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/input/format.js";
import { readTemplateMap } from "../../src/input/template-map.js";
import type { TemplateField } from "../../src/input/template-types.js";
import { ofTemplateMap } from "../../src/input/template-words.js";

const FIELDS: TemplateField[] = [
  { name: "candidate_id", kind: "line" },
  { name: "candidate_name", kind: "line" },
  { name: "start_date", kind: "line" },
  { name: "job_description", kind: "box" },
  { name: "verifier_signature", kind: "signature" },
];

const EXAMPLE = `# employment.yaml
fields:
  candidate_name: Candidate Name
  start_date: "Start: Date "
  verifier_signature: Sign here
places:
  candidate_id: { page: 1, left: 72, top: 1in, width: 25.4mm, height: .5cm }
  job_description: { page: 2, left: 0, top: 0.5 in, width: 468pt, height: 120, lines: one }
`;

const read = (text: string) => readTemplateMap(text, FIELDS);

function right(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(JSON.stringify(result.errors, null, 2));
  return result;
}

const errorsOf = (text: string) => {
  const result = read(text);
  return result.ok ? [] : result.errors;
};

/** Errors as `LINE ‹what stands at the place› CODE PATH`. */
function brief(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return errorsOf(text).map(({ line, column, endColumn, code, path }) =>
    `${line} ‹${lines[line - 1]!.slice(column - 1, endColumn - 1)}› ${code} ${path}`.trim(),
  );
}

const place = (rest: string, name = "candidate_id") => `places:\n  ${name}: {${rest}}\n`;
const RIGHT = "page: 1, left: 72, top: 120, width: 150, height: 18";
/** The right place, with one key changed. */
const changed = (key: string, value: string) =>
  place(RIGHT.replace(new RegExp(`${key}: [^,]+`), `${key}: ${value}`));

describe("a right file", () => {
  test("gives fields and places with lengths in points, and where each stands", () => {
    expect(right(EXAMPLE).map).toEqual({
      fields: [
        { name: "candidate_name", pdfField: "Candidate Name", line: 3, column: 19 },
        { name: "start_date", pdfField: "Start: Date", line: 4, column: 15 },
        { name: "verifier_signature", pdfField: "Sign here", line: 5, column: 23 },
      ],
      places: [
        {
          ...{ name: "candidate_id", page: 1, left: 72, top: 72, width: 72, height: 14.173 },
          ...{ several: false, line: 7, column: 3 },
        },
        {
          ...{ name: "job_description", page: 2, left: 0, top: 36, width: 468, height: 120 },
          ...{ several: false, line: 8, column: 3 },
        },
      ],
    });
  });

  test("tells by path where a value stands, so that a later error can point at it", () => {
    const { positions } = right(EXAMPLE);
    const at = (path: string) => {
      const { line, column, endColumn } = positions.get(path)!;
      return EXAMPLE.split("\n")[line - 1]!.slice(column - 1, endColumn - 1);
    };
    expect(at("fields.candidate_name")).toBe("Candidate Name");
    expect(at("places.candidate_id")).toBe("candidate_id");
    expect(at("places.candidate_id.top")).toBe("1in");
    expect(at("places.job_description.page")).toBe("2");
    expect([...positions].every(([path, position]) => position.path === path)).toBe(true);
  });

  test("lets a box have several lines, and others one, unless it says otherwise", () => {
    const several = (name: string, lines: string) =>
      right(place(`${RIGHT}${lines}`, name)).map.places[0]!.several;
    expect(several("job_description", "")).toBe(true);
    expect(several("job_description", ", lines: one")).toBe(false);
    expect(several("candidate_id", "")).toBe(false);
    expect(several("candidate_id", ", lines: several")).toBe(true);
    expect(several("verifier_signature", ", lines:")).toBe(false);
  });

  test("may have fields or places alone, in any order, as block or with references", () => {
    expect(right("fields: {candidate_id: ID}").map.places).toEqual([]);
    expect(right(place(RIGHT)).map.fields).toEqual([]);
    const block = `places:\r\n  candidate_id: &p\r\n    ${RIGHT.replaceAll(", ", "\r\n    ")}\r\n  start_date: *p\r\n`;
    expect(right(`\ufeff${block}`).map.places.map(({ name, width, line }) => [name, width, line])).toEqual([
      ["candidate_id", 150, 2],
      ["start_date", 150, 8],
    ]);
    expect(right(block.replaceAll("\r\n", "\r")).map.places).toHaveLength(2);
  });
});

describe("places of errors", () => {
  const rows: [name: string, text: string, expected: string[]][] = [
    ["nothing", "", ["1 ‹› empty-file"]],
    ["comments alone", "# nothing\n", ["1 ‹#› empty-file"]],
    ["a text", "Candidate Name\n", ["1 ‹C› not-a-mapping"]],
    ["a list", "- fields\n", ["1 ‹-› not-a-mapping"]],
    ["neither section", "{}\n", ["1 ‹{› missing-key"]],
    ["a section misspelled", "field:\n  candidate_id: ID\n", ["1 ‹field› unknown-key field"]],
    ["names without a section", "candidate_id: ID\n", ["1 ‹candidate_id› unknown-key candidate_id"]],
    ["sections left empty", "fields:\nplaces: {}\n", ["1 ‹› empty-value fields", "2 ‹{› empty-value places"]],
    [
      "sections of a wrong kind",
      "fields: [a]\nplaces: none\n",
      ["1 ‹[› wrong-kind fields", "2 ‹none› wrong-kind places"],
    ],
    [
      "a name that the letter lacks",
      "fields:\n  candidate_nam: A\n",
      ["2 ‹candidate_nam› unknown-key fields.candidate_nam"],
    ],
    [
      "values of a wrong kind",
      "fields:\n  candidate_id: [ID]\n  candidate_name: {page: 1}\n  start_date:\n",
      [
        "2 ‹[› wrong-kind fields.candidate_id",
        "3 ‹{› wrong-kind fields.candidate_name",
        "4 ‹› empty-value fields.start_date",
      ],
    ],
    [
      "places of a wrong kind",
      "places:\n  candidate_id: ID\n  candidate_name: [1, 72]\n  start_date:\n",
      [
        "2 ‹ID› wrong-kind places.candidate_id",
        "3 ‹[› wrong-kind places.candidate_name",
        "4 ‹› empty-value places.start_date",
      ],
    ],
    [
      "a name in both sections: the second",
      `fields: {candidate_id: ID}\n${place(RIGHT)}`,
      ["3 ‹candidate_id› mapped-twice places.candidate_id"],
    ],
    [
      "the same, places first",
      `${place(RIGHT)}fields: {candidate_id: ID}\n`,
      ["3 ‹candidate_id› mapped-twice fields.candidate_id"],
    ],
    [
      "two names for one field: the second",
      "fields:\n  candidate_id: ID\n  candidate_name: ' ID'\n",
      ["3 ‹' ID'› mapped-twice fields.candidate_name"],
    ],
    [
      "a name twice in a section",
      "fields:\n  candidate_id: ID\n  candidate_id: Number\n",
      ["3 ‹candidate_id› duplicate-key"],
    ],
    [
      "keys of a place",
      "places:\n  candidate_id: {page: 1, lefft: 72, top: , width: [1], lines: two}\n",
      [
        "2 ‹{› missing-key places.candidate_id",
        "2 ‹lefft› unknown-key places.candidate_id.lefft",
        "2 ‹,› empty-value places.candidate_id.top",
        "2 ‹[› wrong-kind places.candidate_id.width",
        "2 ‹two› unknown-value places.candidate_id.lines",
      ],
    ],
    ["a tab", "fields:\n\tcandidate_id: ID\n", ["2 ‹\t› tab-indentation"]],
    [
      "YAML and content at once",
      "fields:\n  candidate_id: Name: ID\n  start_dat: A\n",
      ["2 ‹Name: ID› unquoted-colon", "3 ‹start_dat› unknown-key fields.start_dat"],
    ],
    [
      "a control character and content",
      "fields:\n  candidate_id: a\u0007b\n  start_dat: A\n",
      ["2 ‹\u0007› control-character", "3 ‹start_dat› unknown-key fields.start_dat"],
    ],
    [
      "prototype names",
      "__proto__: 1\nfields:\n  constructor: A\nplaces:\n  candidate_id: {toString: 1}\n",
      [
        "1 ‹__proto__› unknown-key __proto__",
        "3 ‹constructor› unknown-key fields.constructor",
        "5 ‹{› missing-key places.candidate_id",
        "5 ‹toString› unknown-key places.candidate_id.toString",
      ],
    ],
  ];

  test.each(rows)("%s", (_, text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("what to do about an error", () => {
  const rows: [text: string, said: string, hint: string][] = [
    ["", "names no field", "two spaces further in"],
    ["- a", "which field is which", "candidate_name: Candidate Name"],
    ["{}", "neither fields nor places", "candidate_id: the name"],
    ["felds:\n  candidate_id: ID\n", "at the top of the file", "Did you mean fields?"],
    ["candidate_id: ID\n", "belongs under fields or places", "Write fields:"],
    ["fields:\n", "“fields” is empty", "or delete it"],
    ["fields: {}\n", "“fields” is empty", "delete it"],
    ["fields: ID\n", "a group of keys", "candidate_id: its field"],
    ["places: ID\n", "a group of keys", "candidate_id: { page: 1"],
    ["fields: {job_descripton: A}", "no field called “job_descripton”", "Did you mean job_description?"],
    ["fields: {'Candidate Name': A}", "no field called", "Did you mean candidate_name?"],
    ["fields: {name: A}", "no field called", "Did you mean candidate_name?"],
    [
      "fields: {Their Name: candidate_name}",
      "no field called “Their Name”",
      "the other way round: write candidate_name: Their Name",
    ],
    ["fields: {candidate_id: [A]}", "the name of one field", "belongs under places"],
    ["fields: {candidate_id: }", "“candidate_id” is empty", "or delete the line"],
    ["fields: {candidate_id: A, start_date: A}", "“A” is given for candidate_id already", "one text"],
    [`fields: {candidate_id: A}\n${place(RIGHT)}`, "stands under fields already", "Keep one of the two"],
    [place("left: 0, top: 0, width: 1, height: 1"), "“page” is missing here", "page: 1, left: 72"],
    [place("page: 1, top: 0, width: 1"), "“left”, “height” are missing here", "page: 1, left: 72"],
    [place(`${RIGHT}, widht: 1`), "no key “widht” here", "Did you mean width?"],
    ["places: {candidate_id: ID}", "a place on a page", "belongs under fields"],
    ["places: {candidate_id: [ID]}", "a place on a page", "{ page: 1, left: 72"],
    [place(`${RIGHT}, lines: sevral`), "“lines” can have", "Did you mean several?"],
    [place(`${RIGHT}, lines: 2`), "“lines” can have", "It can be one or several."],
    [changed("page", "0"), "number of a page", "page: 1 for the first"],
    [changed("page", "first"), "number of a page", "counted from 1"],
    [changed("page", "1.5"), "number of a page", "counted from 1"],
    [changed("left", "-3"), "not “-3”", "72 to the inch"],
    [changed("left", "3px"), "not “3px”", "25.4mm"],
    [changed("top", "'2,5cm'"), "not “2,5cm”", "2.5cm"],
    [changed("top", "1e3"), "not “1e3”", "25.4mm"],
    [changed("width", "0"), "more than 0", "such as 150"],
    [changed("height", "0.000001in"), "more than 0", "such as 18"],
    [changed("left", "201in"), "at most 14400 points", "such as 72"],
    [changed("left", "9".repeat(400)), "at most 14400 points", "such as 72"],
    ["fields: {a: b}\n---\nfields: {a: b}\n", "for one PDF template only", "Delete the line"],
  ];

  test.each(rows)("%s", (text, said, hint) => {
    const errors = errorsOf(text);
    const found = errors.find(({ message }) => message.includes(said));
    expect(found, JSON.stringify(errors)).toBeDefined();
    expect(found!.hint).toContain(hint);
  });

  test("a number is out of range, anything else no number", () => {
    expect(errorsOf(changed("page", "0"))).toMatchObject([{ code: "out-of-range" }]);
    expect(errorsOf(changed("page", "one"))).toMatchObject([{ code: "bad-number" }]);
    expect(errorsOf(changed("width", "0"))).toMatchObject([{ code: "out-of-range" }]);
    expect(errorsOf(changed("width", "5 feet"))).toMatchObject([{ code: "bad-number" }]);
  });

  test("what reading says of the activity file is reworded, the rest is kept", () => {
    const fault = { message: "This is a PDF, and an activity file is plain text.", hint: "Check it." };
    expect(ofTemplateMap({ code: "binary-file", ...fault })).toEqual({
      code: "binary-file",
      message: "This is not plain text, as the file beside a PDF template must be.",
      hint: "Check it.",
    });
    expect(ofTemplateMap({ code: "bad-encoding", ...fault })).toEqual({ code: "bad-encoding", ...fault });
  });
});

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
