/** Which rows the page shows, and in which order. */

import { describe, expect, it } from "vitest";
import { plain } from "../../../src/report/cohort/plain.js";
import { chosen, type Wish } from "../../../src/report/cohort-html/client/choose.js";
import type { RowData } from "../../../src/report/cohort-html/data.js";

const NOTHING: Wish = {
  words: "",
  standing: "",
  certification: "",
  within: "",
  before: "",
  missing: "",
  needs: "",
  sort: "urgency",
  descending: false,
};

const row = (given: Partial<RowData>): RowData => ({
  student: 0,
  words: given.name ?? "",
  name: "",
  certification: "CPT",
  expires: "2025-04-15",
  daysLeft: 100,
  assured: 50,
  possible: 50,
  standing: "short",
  letters: 0,
  proofs: 0,
  needed: [],
  ...given,
});

function names(rows: RowData[], wish: Partial<Wish>): string[] {
  const searched = rows.map(({ words }) => plain(words));
  return chosen(rows, searched, { ...NOTHING, ...wish }, 100).map((index) => rows[index]!.name);
}

describe("a name or ID", () => {
  const rows = [
    row({ name: "Łukasz Nguyễn", words: "Łukasz Nguyễn 00123 a/łukasz.yaml" }),
    row({ name: "Lukas Groß", words: "Lukas Groß 77" }),
    row({ name: "王小明", words: "王小明 00124" }),
  ];

  it.each([
    ["lukasz", ["Łukasz Nguyễn"]],
    ["NGUYEN luk", ["Łukasz Nguyễn"]],
    ["gross", ["Lukas Groß"]],
    ["0012", ["Łukasz Nguyễn", "王小明"]],
    ["小明", ["王小明"]],
    ["  ", ["Łukasz Nguyễn", "Lukas Groß", "王小明"]],
    ["nobody", []],
  ])("is found by %j", (words, found) => {
    expect(names(rows, { words })).toEqual(found);
  });
});

describe("filters", () => {
  const rows = [
    row({ name: "over", standing: "expired", daysLeft: -1, expires: "2025-01-04", assured: 95 }),
    row({ name: "today", daysLeft: 0, expires: "2025-01-05", assured: 80, letters: 1 }),
    row({
      name: "month",
      daysLeft: 30,
      expires: "2025-02-04",
      assured: 79,
      proofs: 2,
      needed: ["paystub", "osha card"],
    }),
    row({
      name: "later",
      daysLeft: 31,
      expires: "2025-02-05",
      standing: "meets",
      assured: 100,
      certification: "CLT",
    }),
  ];

  it.each<[Partial<Wish>, string[]]>([
    [{ within: "30" }, ["today", "month"]],
    [{ within: "expired" }, ["over"]],
    [{ before: "2025-02-04" }, ["over", "today"]],
    [{ standing: "meets" }, ["later"]],
    [{ certification: "CLT" }, ["later"]],
    [{ missing: "20" }, ["today"]],
    [{ missing: "40" }, ["today", "month"]],
    [{ needs: "letters" }, ["today"]],
    [{ needs: "proofs" }, ["month"]],
    [{ needs: "any" }, ["today", "month"]],
    [{ needs: "proof: paystub" }, ["month"]],
    [{ needs: "proof: certificate" }, []],
    [{ needs: "none" }, ["over", "later"]],
    [{ within: "30", needs: "letters" }, ["today"]],
  ])("%j", (wish, found) => {
    expect(names(rows, wish)).toEqual(found);
  });
});

describe("order", () => {
  const rows = [
    row({ name: "Zoë", assured: 10, possible: 30, standing: "meets" }),
    row({ name: "álvaro", assured: 10, possible: 20, standing: "expired" }),
    row({ name: "Student 10", assured: 100, possible: 100, standing: "depends" }),
    row({ name: "Student 9", assured: 9, possible: 99, standing: "short" }),
  ];
  const given = rows.map(({ name }) => name);

  it.each<[Partial<Wish>, string[]]>([
    [{ sort: "urgency" }, given],
    [{ sort: "urgency", descending: true }, [...given].reverse()],
    [{ sort: "name" }, ["álvaro", "Student 9", "Student 10", "Zoë"]],
    [{ sort: "name", descending: true }, ["Zoë", "Student 10", "Student 9", "álvaro"]],
    [{ sort: "points" }, ["Student 9", "álvaro", "Zoë", "Student 10"]],
    [{ sort: "standing" }, ["álvaro", "Student 9", "Student 10", "Zoë"]],
    [{ sort: "certification" }, given],
    [{ sort: "certification", descending: true }, given],
  ])("%j", (wish, found) => {
    expect(names(rows, wish)).toEqual(found);
  });
});
