/** Searching the guide's lists. */

import { describe, expect, it } from "vitest";
import { lookUpCertifications, lookUpFields, lookUpKeyActivities } from "../../src/policy/lookup.js";
import { policy } from "../../src/policy/policy.js";

const certifications = (query: string): string[] => lookUpCertifications(query).found.map(({ name }) => name);
const fields = (query: string): string[] => lookUpFields(query).found.map(({ name }) => name);
const codes = (query: string): string[] => lookUpKeyActivities(query).found.map(({ code }) => code);

describe("looking up certifications", () => {
  it("finds what a title means, and nothing else", () => {
    expect(certifications("CPIM")).toEqual(["Certified in Production and Inventory Management (CPIM)"]);
    expect(certifications("CIMM")).toEqual(["Certified Maintenance and Reliability Technician (CMRT)"]);
    expect(certifications("six sigma")).toHaveLength(3);
    expect(lookUpCertifications("CLA").found).toMatchObject([
      { name: "Certified Logistics Associate", countsFor: ["CPT"], from: { acronym: "MSSC" } },
    ]);
  });

  it("otherwise finds words, in any order and begun", () => {
    expect(certifications("weld inspect")).toContain("Certified Welding Inspector");
    expect(certifications("APICS supply")).toEqual(["Certified Supply Chain Professional (CSCP)"]);
  });

  it("names the nearest where it finds nothing", () => {
    const { found, nearest } = lookUpCertifications("Certified Weldng Inspecter");
    expect(found).toEqual([]);
    expect(nearest).toContain("Certified Welding Inspector");
  });

  it("lists all without a query, and takes any text", () => {
    expect(certifications(" ")).toHaveLength(policy.certifications.listed.length);
    expect(certifications("!!!")).toEqual([]);
    expect(certifications("x".repeat(5000))).toEqual([]);
  });
});

describe("looking up fields", () => {
  it("finds names as the rules compare them", () => {
    expect(fields("welder")).toEqual(["Welders"]);
    expect(fields("welding")).toContain("Welders");
    expect(fields("machine setters").length).toBeGreaterThan(5);
    expect(fields("")).toHaveLength(policy.fields.manufacturing.length + policy.fields.logistics.length);
  });

  it("says which are not related", () => {
    expect(lookUpFields("Bus Driver").notRelated?.class).toBe("public transportation");
    expect(lookUpFields("construction").notRelated?.openWithKeyActivities).toBe(true);
    expect(lookUpFields("welders").notRelated).toBeNull();
  });
});

describe("looking up key activities", () => {
  it("finds a code, a group of codes, or words", () => {
    expect(codes("cpt s1")).toEqual(["CPT-S1"]);
    expect(codes("CPT-S")).toHaveLength(10);
    expect(codes("CLA")).toHaveLength(9);
    expect(codes("calibration")).toEqual(["CPT-Q2"]);
    expect(codes("hydraulic systems")).toEqual(["CPT-M4"]);
    expect(codes("")).toHaveLength(policy.keyActivities.length);
    expect(lookUpKeyActivities("sewing").found).toEqual([]);
  });
});
