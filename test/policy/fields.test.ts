/** Which fields are related, which are not, and how their names may be written (contract 2.2). */

import { describe, expect, it } from "vitest";
import { notRelatedField, relatedField } from "../../src/policy/fields.js";
import { guideList } from "./guide-lists.js";

const listed = ["manufacturing fields", "logistics fields"].flatMap((name) =>
  guideList(name).map(([field]) => field!),
);
const parted = listed.filter((field) => field.includes(";"));
const halves = (field: string): [string, string] =>
  field.split(";").map((part) => part.trim()) as [string, string];
const HEADINGS = ["Metal and Plastic", "Metal", "Wood", "Tenders"];

const spellings = (name: string): string[] => [
  name,
  name.toUpperCase(),
  name.toLowerCase(),
  // The plural of a word is seen only at its end, so nothing is glued behind an s.
  name.replace(/(?<=[^\Ws]) /gi, ""),
  name.replaceAll(" and ", " & "),
  ` ${name}. `,
  `${name} (second shift)`,
];

describe("a listed field", () => {
  it.each(listed)("%s is related as printed", (field) => {
    for (const spelling of spellings(field)) expect(relatedField(spelling), spelling).not.toBeNull();
    expect(relatedField(field)).toBe(field);
  });

  it.each(parted)("%s is also called by its second part, and turned round", (field) => {
    const [first, second] = halves(field);
    for (const name of [second, `${second} ${first}`, `${second}, ${first}`])
      for (const spelling of spellings(name)) expect(relatedField(spelling), spelling).not.toBeNull();
    expect(relatedField(`${second} ${first}`)).toBe(field);
  });

  it("is also called by its first part where that is no heading", () => {
    const firsts = new Set(parted.map((field) => halves(field)[0]));
    const alone = [...firsts].filter((first) => !HEADINGS.includes(first));
    expect(alone).toEqual([
      "Chemical Equipment Operators and Tenders",
      "Sharpeners",
      "Heavy and Tractor-Trailer Truck Drivers",
    ]);
    for (const first of alone)
      for (const spelling of spellings(first)) expect(relatedField(spelling), spelling).not.toBeNull();
  });

  it("is not called by a mere heading, unless that is a field of its own", () => {
    const related = HEADINGS.filter((heading) => relatedField(heading) !== null);
    expect(related).toEqual(["Tenders"]);
    expect(listed).toContain("Tenders");
  });

  it("may be without what the guide prints in parentheses", () => {
    expect(relatedField("Truck driver")).toBe("Truck drivers (moving materials or products)");
    expect(relatedField("Truck driver moving material or product")).not.toBeNull();
  });

  it.each(["Weld", "Welders and more", "Machine", "Team", "Drivers", "Metal and Wood", "", "()", "; "])(
    "is not %j",
    (name) => {
      expect(relatedField(name)).toBeNull();
    },
  );
});

describe("a field called not related", () => {
  it.each(guideList("not related"))("%s: %s", (_, name) => {
    for (const spelling of spellings(name!)) {
      expect(notRelatedField(spelling)?.names, spelling).toContain(name);
      expect(relatedField(spelling), spelling).toBeNull();
    }
  });

  it("leaves the question open with key activities for construction alone", () => {
    const open = guideList("not related").filter(([, name]) => notRelatedField(name!)!.openWithKeyActivities);
    expect(open.map(([, name]) => name)).toEqual(["construction"]);
  });

  it.each([
    "non-frontline work",
    "public transportation",
    "Music teacher",
    "Construction worker",
    "Bus",
    "",
    "(music)s",
  ])("is not %j", (name) => {
    expect(notRelatedField(name)).toBeNull();
  });
});

it.each(["constructor", "__proto__", "toString", "hasOwnProperty", "value of", "to-locale-string"])(
  "%s, which every object has, is no field",
  (name) => {
    expect(relatedField(name)).toBeNull();
    expect(notRelatedField(name)).toBeNull();
  },
);
