import { describe, expect, it } from "vitest";
import { candidateOf } from "../../src/input/answers.js";
import {
  CERTIFICATIONS,
  FIELDS,
  found,
  foundCertifications,
  foundFields,
  keyActivitiesFor,
} from "../../src/interview/lists.js";
import { notRelatedField, relatedField } from "../../src/policy/fields.js";
import { score } from "../../src/scoring/score.js";

const names = (entries: readonly { name: string }[]): string[] => entries.map(({ name }) => name);

describe("searching", () => {
  it("finds by the beginnings of words, in any order", () => {
    expect(names(found(CERTIFICATIONS, "insp weld"))).toContain("Certified Welding Inspector");
    expect(names(found(FIELDS, "weld"))[0]).toBe("Welders");
    expect(names(found(CERTIFICATIONS, "osha"))).toContain("OSHA-30 in General Industry");
    expect(names(found(CERTIFICATIONS, "apics")).length).toBeGreaterThan(2);
  });

  it("finds a certification by any name it goes by", () => {
    expect(names(foundCertifications("cpt safety"))[0]).toBe("Certified Production Technician: Safety");
    expect(names(foundCertifications("osha-10"))[0]).toBe("OSHA-10 in General Industry");
    expect(names(foundCertifications("six sigma")).length).toBeGreaterThan(1);
    expect(foundCertifications("")).toHaveLength(CERTIFICATIONS.length);
  });

  it.each(["osha10", "osha ten", "OSHA ten-hour", "OSHA 10 hr", "osha 10h card"])(
    "finds the card as it is scored: %s",
    (typed) => {
      expect(names(foundCertifications(typed))[0]).toBe("OSHA-10 in General Industry");
    },
  );

  it.each([
    ["welding", "Welders"],
    ["machining", "Machine Feeders and Offbearers"],
    ["forklift", "Industrial Truck and Tractor Operators"],
    ["cnc mach", "Computer-Controlled Machine Tool Operators"],
    ["warehousing", "Laborers, freight handlers"],
    ["truck driving", "Truck drivers (moving materials or products)"],
  ])("finds by the stem of a word, and by what people call it: %s", (typed, name) => {
    const all = found(FIELDS, typed);
    expect(names(all)).toContain(name);
    expect(all.some(({ near }) => near)).toBe(false);
  });

  it("gives all without letters, and the most alike where nothing fits", () => {
    expect(found(FIELDS, " ")).toBe(FIELDS);
    expect(names(foundFields("wleders"))).toEqual(["Welders"]);
    expect(foundFields("wleders").every(({ near }) => near)).toBe(true);
    expect(foundFields("weld").some(({ near }) => near)).toBe(false);
    expect(foundFields("zzzzzzzzzz")).toEqual([]);
    expect(names(foundFields("accountant"))).toEqual(["accounting"]);
    expect(foundFields("plumber")).toEqual([]);
    expect(names(found(CERTIFICATIONS, "weldng inspecter"))).toContain("Certified Welding Inspector");
  });

  it("puts the key activities of the own certification first, and has them all", () => {
    expect(keyActivitiesFor(["CLT"])[0]?.value).toMatch(/^CLA-/);
    expect(keyActivitiesFor(["CPT"])[0]?.value).toBe("CPT-S1");
    expect(keyActivitiesFor(["CPT"])).toHaveLength(52);
  });
});

describe("what is chosen from a list", () => {
  it("is known again: each field", () => {
    for (const { value } of FIELDS) expect(relatedField(value) ?? notRelatedField(value)?.class).toBeTruthy();
  });

  it("is known again: each certification counts, or not for this one, and never as one not listed", () => {
    for (const { value } of CERTIFICATIONS) {
      const activity = { type: "industry-certification", ...value, earned: "2022-01-01" };
      const candidate = candidateOf(
        {
          candidate: { id: "1", name: "A" },
          certifications: [
            { type: "CPT", certified: "2020-04-15" },
            { type: "CLT", certified: "2020-04-15" },
          ],
          activities: [activity],
        },
        () => true,
      );
      const { certifications } = score(candidate!, { asOf: "2024-01-01" });
      const codes = certifications.map(({ activities }) => activities[0]!.reasons[0]!.code);
      for (const code of codes)
        expect(["listed-certification", "osha-card", "not-for-this-certification"], value.title).toContain(
          code,
        );
      expect(codes, value.title).not.toEqual(["not-for-this-certification", "not-for-this-certification"]);
    }
  });
});
