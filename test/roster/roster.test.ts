/** Tables to students, and what is wrong with them. */

import { describe, expect, it } from "vitest";
import { newFile } from "../../src/input/edit/index.js";
import { readCandidate } from "../../src/input/read.js";
import { COLUMNS } from "../../src/roster/columns.js";
import { letters } from "../../src/roster/problem.js";
import { readRoster } from "../../src/roster/roster.js";
import { rosterTemplate } from "../../src/roster/template.js";

const HEAD = "Candidate ID,Name,CPT certified,Type,Title,Provider,End,Credit hours,Passed";
const COURSE = "for-credit-course,Hydraulics,Owens,2021-05-07,3,yes";
const MARIA = `00123,Maria Alvarez,2020-04-15,${COURSE}`;

const table = (...rows: string[]): string => [HEAD, ...rows].join("\n");

/** Every problem as one text: place, code. */
function found(text: string, how = {}): string[] {
  const { students, problems } = readRoster(text, how);
  return [...problems, ...students.flatMap((each) => each.problems)].map(
    ({ row, column, code }) => `${row ?? ""}${column ?? ""} ${code}`,
  );
}

const said = (text: string): string => {
  const { students, problems } = readRoster(text);
  const all = [...problems, ...students.flatMap((each) => each.problems)];
  return all.map(({ message, hint }) => `${message} ${hint}`).join("\n");
};

const only = (text: string) => {
  const { students } = readRoster(text);
  expect(students).toHaveLength(1);
  return students[0]!;
};

describe("a table", () => {
  it("gives each student the rows that have the ID", () => {
    const { students, problems } = readRoster(
      table(MARIA, "7,Bob,2021-01-01", "00123,,,volunteer", "", MARIA),
    );
    expect(problems).toEqual([]);
    expect(students.map(({ id, name, rows }) => ({ id, name, rows }))).toEqual([
      { id: "00123", name: "Maria Alvarez", rows: [2, 4, 6] },
      { id: "7", name: "Bob", rows: [3] },
    ]);
    expect(students[1]?.content.activities).toEqual([]);
  });

  it.each([",", ";", "\t", "|"])("may be parted by %j", (delimiter) => {
    expect(found(table(MARIA).replaceAll(",", delimiter))).toEqual([]);
  });

  it("is parted as its first line says, which spreadsheets do not count", () => {
    const broken = table(MARIA.replace("2021-05-07", "soon")).replaceAll(",", ";");
    expect(found(`sep=;\r\n${broken}`)).toEqual(["2G bad-date"]);
  });

  it("that has days before months somewhere is told where others may have been misread", () => {
    const [sure, doubtful] = [
      MARIA.replace("2021-05-07", "13/05/2021"),
      MARIA.replace("2021-05-07", "3/4/2021"),
    ];
    const { warnings } = readRoster(table(doubtful, sure, doubtful));
    expect(warnings).toMatchObject([{ code: "day-before-month", row: 2, column: "G", heading: "End" }]);
    expect(warnings[0]?.message).toContain("“3/4/2021” was read as 2021-03-04. But “13/05/2021” in row 3");
    expect(readRoster(table(doubtful, doubtful.replace("3/4", "3/3"))).warnings).toEqual([]);
    expect(readRoster(table(sure, sure.replace("13/05", "5/5"))).warnings).toEqual([]);
    expect(readRoster(table(sure, sure.replace("13/05", "12/31"))).warnings).toEqual([]);
  });

  it("is told of a wrong day where it stands, and not again in the rows that have it right", () => {
    const wrong = MARIA.replace("2020-04-15", "15.04.2020");
    expect(found(table(wrong, MARIA, MARIA))).toEqual(["2C bad-date"]);
    expect(found(table(MARIA, wrong))).toEqual(["3C conflict"]);
  });

  it("counts rows as spreadsheets do: line ends in quotation marks and blank rows", () => {
    const rows = [
      '00123,Maria Alvarez,2020-04-15,for-credit-course,"Hydro\nand more",X,2021-05-07,3,yes',
      "",
      ",,,,",
    ];
    expect(found(table(...rows, MARIA.replace("2021-05-07", "soon")))).toEqual(["5G bad-date"]);
    expect(found(table(...rows, MARIA.replace("2021-05-07", "soon")).replaceAll("\n", "\r\n"))).toEqual([
      "5G bad-date",
    ]);
  });

  it("may have its headings otherwise: capitals, spaces, other words, another order", () => {
    const { content } = only(
      "type\tEND DATE\tstudent name\tcredit-hours\tTitle\tMSSC id\tPassed?\tcpt Certified\tSchool\n" +
        "For credit course\t5/7/2021\tMaria Alvarez\t3\tHydraulics\t00123\tY\t4/15/2020\tOwens",
    );
    expect(content).toEqual(only(table(MARIA)).content);
    expect(newFile(content)).toBe(newFile(only(table(MARIA)).content));
  });

  it("may name the certification in a column of its own, in as many rows", () => {
    const head = "ID,Name,Certification,Certified,Expires";
    const both = [
      { type: "CPT", certified: "2020-04-15" },
      { type: "CLT", certified: "2021-06-01" },
    ];
    expect(only(`${head}\n7,Bob,cpt,4/15/2020,\n7,Bob,CLT,2021-06-01,`).content.certifications).toEqual(both);
    const same = only(`${head}\n7,Bob,CPT and CLT,2020-04-15,2025-04-15`).content.certifications;
    expect(same.map(({ type }) => type)).toEqual(["CPT", "CLT"]);
    expect(found(`${head}\n7,Bob,,2020-04-15,`)).toEqual(["2C missing-key"]);
    expect(found(`${head}\n7,Bob,CPX,2020-04-15,`)).toEqual(["2C unknown-value"]);
  });

  it("of the template is right as it is, and has every column", () => {
    const { students, problems, warnings } = readRoster(rosterTemplate());
    expect([...problems, ...warnings]).toEqual([]);
    expect(students.flatMap((each) => [...each.problems, ...each.warnings])).toEqual([]);
    expect(students).toHaveLength(2);
    for (const { content } of students) expect(readCandidate(newFile(content)).ok).toBe(true);
    const [head] = rosterTemplate().slice(1).split("\r\n");
    expect(head?.split(",")).toEqual(COLUMNS.map(({ header }) => header));
  });
});

describe("what is wrong", () => {
  it.each([
    ["a day that there is not", MARIA.replace("2021-05-07", "2021-02-30"), "2G no-such-day"],
    ["a spreadsheet's number for a day", MARIA.replace("2021-05-07", "44431"), "2G bad-date"],
    ["an unknown type", MARIA.replace("for-credit-course", "course"), "2D unknown-type"],
    ["what is missing", MARIA.replace(",Owens,", ",,"), "2F missing-key"],
    [
      "what does not belong to the type",
      MARIA.replace("for-credit-course", "non-credit-course"),
      "2H unknown-key",
    ],
    ["a row without an ID", `,Bob,2020-04-15,${COURSE}`, "2A no-id"],
    ["no certification", `7,Bob,,${COURSE}`, "2C empty-value"],
    ["no name", `7,,2020-04-15,${COURSE}`, "2B missing-key"],
    ["a shortened ID", `1.23E+11,Bob,2020-04-15,${COURSE}`, "2A shortened-id"],
    ["a cell too many", `${MARIA},more`, "2J no-heading"],
    ["a control character", MARIA.replace("Hydraulics", "Hy\u001b[31m"), "2E control-character"],
    ["a lost character", MARIA.replace("Maria", "Mar\ufffda"), "2B bad-encoding"],
    ["quotation marks that do not close", `${MARIA.replace("Hydraulics", '"Hydraulics')}`, "2 bad-quotes"],
    ["quotation marks in the midst", `${MARIA.replace("Hydraulics", '"Hy" draulics')}`, "2 bad-quotes"],
  ])("%s is told with its row and column", (_, row, problem) => expect(found(table(row))).toContain(problem));

  it("is told all together, in the order of the rows", () => {
    const rows = [MARIA.replace("3,yes", "three,maybe"), MARIA.replace("2021-05-07", "soon"), "7,Bob,soon"];
    expect(found(table(...rows))).toEqual(["2H bad-number", "2I bad-boolean", "3G bad-date", "4C bad-date"]);
  });

  it("says where the rows of a student differ", () => {
    const other = MARIA.replace("Alvarez", "Alvares").replace("2020-04-15", "2020-04-16");
    expect(found(table(MARIA, other))).toEqual(["3B conflict", "3C conflict"]);
    expect(said(table(MARIA, other))).toContain("what row 2 says to be “Maria Alvarez”");
    expect(found(table(MARIA, MARIA.replace("2020-04-15", "4/15/2020")))).toEqual([]);
  });

  it("leaves the other students alone", () => {
    const { students } = readRoster(table(MARIA, "7,Bob,soon"));
    expect(students.map((each) => each.problems.length)).toEqual([0, 1]);
  });

  it("speaks of columns, not of lines and keys of a file", () => {
    const job =
      "Candidate ID,Name,CPT certified,Type,Employer,Job title,Start,End,Hours per week,Schedule,Frontline";
    const text = said(
      [
        job,
        "1,A,2020-04-15,direct-employment,Acme,Welder,2021-01-01,present,40,full-time,yes",
        "2,B,2020-04-15,direct-employment,Acme,Welder,2021-01-01,present,,,yes",
        "3,C,2020-04-15,other-instructor,School,,2021-01-01,present,,,",
        "4,D,2020-04-15,volunteer,Acme,,2021-01-01,present,,,",
        "5,E,2020-04-15,direct-employment,Acme,Welder,,present,40,sometimes,yes",
      ].join("\n"),
    );
    expect(text).not.toMatch(/\b(?:hoursPerWeek|jobTitle|YAML|Add a line|Delete this line)\b|\w: \w+$/m);
    expect(text).toContain("“Hours per week” or “Schedule”");
    expect(text).toContain("Add the column “Organization”.");
    expect(text).toContain("“Start” is empty, but it is needed. Write it here, such as 2021-01-11.");
  });

  it("is a column that is not known, with the nearest that is; or it is passed over", () => {
    const text = table(MARIA).replace("Credit hours", "Creditt hour");
    expect(found(text)).toEqual(["1H unknown-column"]);
    expect(said(text)).toContain("Did you mean “Credit hours”?");
    expect(found(text, { ignoreColumns: true })).toEqual(["2 missing-key"]);
    const more = `${table(MARIA).replace("Passed", "Passed,Counselor")},Ms. Tran`;
    expect(found(more, { ignoreColumns: true })).toEqual([]);
  });

  it("is a column that is there twice, or missing, or a table without rows", () => {
    expect(found("ID,Name,CPT certified,Student\n1,A,2020-04-15,B")).toEqual(["1D column-twice"]);
    expect(found("Name,CPT certified,Title\nA,2020-04-15,B")).toEqual([
      "1 missing-column",
      "1 missing-column",
    ]);
    expect(found("ID,Name\n1,A")).toEqual(["1 missing-column"]);
    expect(found("one,two\n1,2").every((each) => each === "1 missing-column")).toBe(true);
    expect(found("")).toEqual([" empty-table"]);
    expect(found("\n\n,,\n")).toEqual([" empty-table"]);
    expect(found(HEAD)).toEqual([" empty-table"]);
  });

  it("may only be odd: an unusual expiry, zeros that were dropped", () => {
    const { students, warnings } = readRoster(
      "ID,Name,CPT certified,CPT expires\n00123,Maria,2020-04-15,2025-05-15\n124,Bob,2020-04-15,",
    );
    expect(students[0]?.warnings).toMatchObject([{ row: 2, column: "D", code: "unusual-expiry" }]);
    expect(warnings).toMatchObject([{ code: "lost-zeros" }]);
  });
});

describe("columns", () => {
  it("are lettered as in spreadsheets", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});
