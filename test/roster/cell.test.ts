/** Cells as people and spreadsheets write them. */

import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../src/report/csv.js";
import { cleaned, readCell } from "../../src/roster/cell.js";

describe("a cell", () => {
  it.each([
    ["  Maria  ", "Maria"],
    ["\u00a0Maria\u00a0", "Maria"],
    ["'=1+1", "=1+1"],
    ["'@home", "@home"],
    ["''t Hooft", "'t Hooft"],
    ["'t Hooft", "'t Hooft"],
    ['="00123"', "00123"],
    ['="a ""b"""', 'a "b"'],
    ["two\r\nlines\rand more", "two\nlines\nand more"],
  ])("%j means %j", (cell, meant) => expect(cleaned(cell)).toBe(meant));

  it("that `batch --csv` has made safe means what it was", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("=", "+", "-", "@", "'", "%", "|", " ", "a", "é", '"', ","),
          maxLength: 9,
        }),
        (text) => {
          const [[cell]] = Papa.parse<string[]>(csvLine([text, ""]).trimEnd(), { delimiter: "," }).data as [
            [string],
          ];
          // Excel's own way to keep a text stands beside it.
          if (/^="/.test(text.trim())) return;
          expect(cleaned(cell)).toBe(text.trim());
        },
      ),
    );
  });

  it.each([
    ["8/23/2021", "2021-08-23"],
    ["2021-08-23 00:00:00", "2021-08-23"],
    ["8/23/2021 0:00", "2021-08-23"],
    ["2021/08/23", "2021-08-23"],
    ["23-Aug-2021", "2021-08-23"],
    ["2021-Aug-23", "2021-08-23"],
    ["August 23, 2021", "2021-08-23"],
    ["8-23-2021", "8-23-2021"],
    ["23.8.2021", "23.8.2021"],
    ["present", "present"],
    ["2021-02-30", "2021-02-30"],
    ["Aug 23", "Aug 23"],
  ])("with the day %j is %j", (cell, meant) => expect(readCell(cell, "date")).toBe(meant));

  it.each([
    ["37,5", "37.5"],
    ["3,00", "3.00"],
    ["37.5", "37.5"],
    ["1,000", "1,000"],
    ["40 hrs", "40 hrs"],
  ])("with the number %j is %j", (cell, meant) => expect(readCell(cell, "number")).toBe(meant));

  it.each([
    ["Full time", "full-time"],
    ["DIRECT EMPLOYMENT", "direct-employment"],
    ["for_credit_course", "for-credit-course"],
  ])("with the choice %j is %j", (cell, meant) => expect(readCell(cell, "choice")).toBe(meant));

  it.each([
    ["Y", "true"],
    ["TRUE", "true"],
    ["x", "true"],
    ["No", "false"],
    ["ungraded", "ungraded"],
  ])("with the truth %j is %j", (cell, meant) => expect(readCell(cell, "truth")).toBe(meant));

  it.each([["CPT-S1, CPT-Q3"], ["cpt-s1; cpt q3"], ["CPT S1 CPT-Q3"], ["CPT-S1\nCPT-Q3,"]])(
    "with the codes %j has both",
    (cell) => expect(readCell(cell, "codes")).toEqual(["CPT-S1", "CPT-Q3"]),
  );

  it("has proofs, with or without a file", () => {
    const proofs = [{ kind: "transcript", file: "a=b.pdf" }, { kind: "course-description" }];
    expect(readCell("transcript=a=b.pdf; Course description", "proofs")).toEqual(proofs);
    expect(readCell("Transcript: a=b.pdf\ncourse-description;", "proofs")).toEqual(proofs);
  });

  it("has courses; on lines of their own a title may have a semicolon", () => {
    expect(readCell("CPT Safety @ 3/4/2022; Quality @ work @ 2022-06-10", "courses")).toEqual([
      { title: "CPT Safety", date: "2022-03-04" },
      { title: "Quality @ work", date: "2022-06-10" },
    ]);
    expect(readCell("Safety; part 1 @ 2022-03-04\nQuality", "courses")).toEqual([
      { title: "Safety; part 1", date: "2022-03-04" },
      { title: "Quality" },
    ]);
  });

  it("keeps lines in a description, and has a title in one line", () => {
    expect(readCell("a  \nb", "text")).toBe("a\nb");
    expect(readCell("a  \nb", "line")).toBe("a b");
  });
});
