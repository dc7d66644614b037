/** The guide's data file is checked before the program is built from it: a slip in it stops the build. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compilePolicy } from "../../src/policy/compile.js";
import { policy } from "../../src/policy/policy.js";

// biome-ignore lint/suspicious/noExplicitAny: the data is changed at will, to what its type forbids too.
type Loose = any;

const text = readFileSync(new URL("../../src/policy/mssc-2015.yaml", import.meta.url), "utf8");
const changed = (change: (data: Loose) => void): Loose => {
  const data = parse(text);
  change(data);
  return data;
};
const compiled = (change: (data: Loose) => void): typeof policy => compilePolicy(changed(change));
const issuer = (data: Loose, name: string): Loose =>
  data.certifications.issuers.find((each: Loose) => each.name === name);

it("gives the policy in force", () => {
  expect(compilePolicy(parse(text))).toEqual(policy);
});

describe("bad data is refused, with the place named:", () => {
  it.each<[string, string, (data: Loose) => void]>([
    ["a key that is not known", "treshold", (data) => (data.treshold = 1)],
    ["a key that is missing", "threshold", (data) => delete data.threshold],
    ["a missing source", "source", (data) => delete data.window.source],
    ["an empty source", "source", (data) => (data.fees.single.source = "")],
    ["a figure written as text", "points", (data) => (data.threshold.points = "100")],
    ["a figure below zero", "amount", (data) => (data.fees.single.amount = -75)],
    ["a broken figure", "days", (data) => (data.dates.apply.days = 89.5)],
    [
      "a day that does not exist",
      "questionnaireFrom",
      (data) => (data.dates.earlyExpiry.questionnaireFrom = "2015-02-30"),
    ],
    ["an unknown category", "category", (data) => (data.activityTypes.volunteer.category = "E/X")],
    ["a type without points", "rows", (data) => (data.activityTypes.volunteer.rows = [])],
    ["a requirement that nothing meets", "proof", (data) => data.activityTypes.volunteer.proof.push([])],
    ["a full year that is none", "fullYear", (data) => (data.employment.bands[0].fullYear = false)],
    ["a band without a column", "partTime", (data) => delete data.employment.bands[1].partTime],
    ["an unknown certification", "countsFor", (data) => (issuer(data, "SME").list[0].countsFor = ["CPX"])],
    ["a restriction to nothing", "countsFor", (data) => (issuer(data, "SME").list[0].countsFor = [])],
    ["a certification without name", "list", (data) => issuer(data, "APICS").list.push("")],
    ["an issuer without certifications", "list", (data) => (issuer(data, "APICS").list = [])],
    ["a group of items and levels", "list", (data) => (issuer(data, "SME Lean").list[0].items = ["Copper"])],
    ["a group of neither", "list", (data) => delete issuer(data, "SME Lean").list[0].levels],
    [
      "an unknown rule for a field",
      "withKeyActivities",
      (data) => (data.notRelated.classes[0].withKeyActivities = "count"),
    ],
    [
      "key activities of no certification",
      "certification",
      (data) => (data.keyActivities[0].certification = "CLA"),
    ],
    ["no fields", "manufacturing", (data) => (data.relatedFields.manufacturing = [])],
  ])("%s", (_, place, change) => {
    expect(() => compilePolicy(changed(change))).toThrow(place);
  });

  it.each([null, undefined, "text", [], {}])("%j for the whole", (data) => {
    expect(() => compilePolicy(data)).toThrow();
  });
});

describe("another edition", () => {
  const idsUnder = (of: typeof policy, name: string): string[] =>
    [...(of.certifications.names[name] ?? []), ...(of.certifications.acronyms[name] ?? [])].map(
      (id) => of.certifications.listed[id]!.name,
    );

  it("may list a further certification, found by name, acronym and former name", () => {
    const edition = compiled((data) =>
      issuer(data, "APICS").list.push({
        name: "Certified Dock Planner (CDPs)",
        acronyms: ["CDPs"],
        formerly: { name: "Dock Master", acronyms: ["DM"] },
      }),
    );
    for (const form of ["certifieddockplannercdp", "certifieddockplanner", "cdps", "dockmaster", "dm"])
      expect(idsUnder(edition, form), form).toEqual(["Certified Dock Planner (CDPs)"]);
    expect(idsUnder(edition, "cdp")).toEqual([]);
    const entry = edition.certifications.listed.find(({ name }) => name.startsWith("Certified Dock"));
    expect(entry).toMatchObject({
      countsFor: ["CPT", "CLT"],
      formerly: "Dock Master",
      group: null,
      level: null,
    });
  });

  it("may give a group one level more, and a heading that spans other levels", () => {
    const edition = compiled((data) => {
      issuer(data, "SME Lean").list[0].levels.push("Platinum");
      issuer(data, "National Institute for Metalworking Skills").list.push({
        group: "Casting Levels II-III",
        items: ["Sand"],
      });
    });
    expect(idsUnder(edition, "leanplatinum")).toEqual(["Lean Platinum"]);
    const { headings, listed } = edition.certifications;
    const under = (heading: string): string[] | undefined => headings[heading]?.map((id) => listed[id]!.name);
    expect(under("lean")).toHaveLength(4);
    expect(under("platinum")).toEqual(["Lean Platinum"]);
    for (const form of ["casting", "castinglevelii", "castingleveliii"])
      expect(under(form)).toEqual(["Sand"]);
    expect(under("castingleveli")).toBeUndefined();
  });

  it("may call a further field not related, or related", () => {
    const edition = compiled((data) => {
      data.notRelated.classes.push({
        class: "sports",
        names: ["Rowing Coaches"],
        withKeyActivities: "review",
      });
      data.relatedFields.logistics.push("Drones; Pilots");
    });
    const { fields } = edition;
    expect(fields.notRelatedClasses[fields.notRelated.rowingcoache!]).toEqual({
      class: "sports",
      names: ["Rowing Coaches"],
      openWithKeyActivities: true,
    });
    for (const form of ["dronepilot", "pilot", "pilotdrone", "drone"])
      expect(fields.related[form]).toBe("Drones; Pilots");
  });

  it("may add key activities, numbered in their order", () => {
    const edition = compiled((data) =>
      data.keyActivities.at(-1).items.push("Fly drones", { text: "Load", parts: ["by hand"] }),
    );
    expect(edition.keyActivities.slice(-2)).toMatchObject([
      { code: "CLT-10", certification: "CLT", text: "Fly drones", parts: [] },
      { code: "CLT-11", text: "Load", parts: ["by hand"] },
    ]);
  });

  it("does not change the one it was made from", () => {
    expect(policy.certifications.names.leanplatinum).toBeUndefined();
  });
});
