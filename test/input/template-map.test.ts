/** The YAML file beside an office's own PDF template: what it may say, and where it is wrong. */

import { describe, expect, test } from "vitest";
import { brief, EXAMPLE, place, RIGHT, right } from "./template-map-file.js";

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
