/** The YAML file beside an office's own PDF template: how it is told what is wrong, and what to do. */

import { describe, expect, test } from "vitest";
import { ofTemplateMap } from "../../src/input/template-words.js";
import { changed, errorsOf, place, RIGHT } from "./template-map-file.js";

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
