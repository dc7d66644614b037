/** Tables that have first and last names in columns of their own. */

import { describe, expect, it } from "vitest";
import { newFile } from "../../src/input/edit/index.js";
import { readCandidate } from "../../src/input/read.js";
import { readRoster } from "../../src/roster/roster.js";

const read = (...lines: string[]) => {
  const { students, problems, warnings } = readRoster(lines.join("\n"));
  const inBrief = (all: { row?: number | undefined; column?: string | undefined; code: string }[]) =>
    all.map(({ row, column, code }) => `${row ?? ""}${column ?? ""} ${code}`);
  return {
    names: students.map(({ name }) => name),
    problems: inBrief([...problems, ...students.flatMap((each) => each.problems)]),
    said: [...problems, ...students.flatMap((each) => each.problems)]
      .map(({ message }) => message)
      .join("\n"),
    warnings: inBrief([...warnings, ...students.flatMap((each) => each.warnings)]),
    students,
  };
};

describe("a name in parts", () => {
  it.each([
    "First name,Last name",
    "FIRST_NAME,LastName",
    "Given name,Surname",
    "Given Names,Family Name",
    "Student First Name,Student Last Name",
  ])("is First Last under the headings %s", (headings) => {
    const { names, problems, warnings } = read(`ID,${headings},CPT certified`, "7,Thi, Nguyễn ,2020-04-15");
    expect({ names, problems, warnings }).toEqual({ names: ["Thi Nguyễn"], problems: [], warnings: [] });
  });

  it("may have its columns in any order, and a middle one", () => {
    const { names } = read("Last name,ID,MI,First name,CPT certified", "Alvarez,7,E.,Maria,2020-04-15");
    expect(names).toEqual(["Maria E. Alvarez"]);
  });

  it("gives a file with the keys in their order", () => {
    const { students } = read(
      "ID,First name,Last name,Instructor number,CPT certified",
      "7,Maria,Alvarez,I-1,2020-04-15",
    );
    const text = newFile(students[0]!.content);
    expect(text).toMatch(/id: .*\n +name: Maria Alvarez\n +instructorNumber: /);
    expect(readCandidate(text).ok).toBe(true);
  });

  it("need stand in one row of a student only, also each part by itself", () => {
    const { names, problems } = read(
      "ID,First name,Last name,CPT certified",
      "7,Maria,,2020-04-15",
      "7,,Alvarez,",
      "7,Maria,,",
    );
    expect({ names, problems }).toEqual({ names: ["Maria Alvarez"], problems: [] });
  });

  it("must be the same in all rows, and is told by its own column", () => {
    const { problems, said } = read(
      "ID,First name,Last name,CPT certified",
      "7,Maria,Alvarez,2020-04-15",
      "7,Maria,Alvares,",
    );
    expect(problems).toEqual(["3C conflict"]);
    expect(said).toContain("“Last name” must be the same in all rows");
  });

  it("that is empty is missing, by the row and the column of the first one", () => {
    const { problems, said } = read("ID,Last name,First name,CPT certified", "7,,,2020-04-15");
    expect(problems).toEqual(["2B missing-key"]);
    expect(said).toBe("“First name” and “Last name” are empty, but a name is needed.");
  });

  it("of which one is empty is taken with a warning: some people have one name", () => {
    const one = read(
      "ID,First name,Last name,CPT certified",
      "7,,Sukarno,2020-04-15",
      "8,Madonna,,2020-04-15",
    );
    expect(one).toMatchObject({ names: ["Sukarno", "Madonna"], problems: [] });
    expect(one.warnings).toEqual(["2B half-name", "3C half-name"]);
  });

  it("lacks a column where only one of the two is there", () => {
    expect(read("ID,First name,CPT certified", "7,Maria,2020-04-15").said).toMatch(/no column “Last name”/);
    expect(read("ID,Surname,CPT certified", "7,Alvarez,2020-04-15").said).toMatch(/no column “First name”/);
    expect(read("ID,CPT certified", "7,2020-04-15").said).toBe(
      "There is no column “Name”, nor “First name” and “Last name”, and it is needed.",
    );
  });
});

describe("a table with the name whole and in parts", () => {
  const both = (whole: string, first: string, last: string) =>
    read("ID,Name,First name,Last name,CPT certified", `7,"${whole}",${first},${last},2020-04-15`);

  it.each([
    ["Maria Alvarez", "Maria", "Alvarez", "Maria Alvarez"],
    ["Alvarez, Maria", "Maria", "Alvarez", "Maria Alvarez"],
    ["MARIA ALVAREZ", "Maria", "Alvarez", "Maria Alvarez"],
    ["Maria Elena Alvarez", "Maria", "Alvarez", "Maria Elena Alvarez"],
    ["Maria Alvarez", "", "Alvarez", "Maria Alvarez"],
    ["Maria Alvarez", "", "", "Maria Alvarez"],
    ["", "Maria", "Alvarez", "Maria Alvarez"],
  ])("“%s” with “%s” and “%s” is %s", (whole, first, last, name) => {
    expect(both(whole, first, last)).toMatchObject({ names: [name], problems: [], warnings: [] });
  });

  it.each([
    ["Bob Lee", "Maria", "Alvarez", "2C conflict"],
    ["Maria", "Maria", "Alvarez", "2C conflict"],
    ["Bob Lee", "", "Alvarez", "2D conflict"],
  ])("“%s” with “%s” and “%s” differ", (whole, first, last, problem) => {
    const { problems, said } = both(whole, first, last);
    expect(problems).toEqual([problem]);
    expect(said).toContain(`“Name” in row 2 says “${whole}”`);
    expect(said.includes("called “First name”")).toBe(first === "");
  });

  it("is told how to call a column of first names", () => {
    const { problems, said } = read("ID,Name,Surname,CPT certified", "7,Maria,Alvarez,2020-04-15");
    expect(problems).toEqual(["2C conflict"]);
    expect(said).toContain("A column with first names alone is called “First name”.");
    const half = read("ID,Name,Surname,CPT certified", "7,,Alvarez,2020-04-15");
    expect(half.warnings).toEqual(["2B half-name"]);
  });
});
