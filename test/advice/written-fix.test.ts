/** What a fix shows to be written can be copied into the file. */

import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { adviceFor } from "../support/advice.js";
import { certification, course, fixesFor } from "./fix-cases.js";

describe("what a fix shows to be written", () => {
  const long =
    "OSHA 10 hours, a course about everything that can go wrong in a plant: yes, all of it, on two days";
  const shown = [
    { ...certification, title: long },
    { ...certification, title: "OSHA 10: sector?" },
    { ...certification, title: "OSHA 30 General Industry and Construction" },
    { ...course, title: "Weldrs" },
    { ...course, title: "Metal Machinist" },
    { ...course, title: "Helper - Production Worker" },
    { ...certification, title: "CPIM", issuer: "Somebody" },
    { ...certification, title: "Certified Production Technician: Safety", issuer: "SME" },
  ];
  const certifications = [
    { type: "CLT", certified: "2020-04-15" },
    { type: "CPT", certified: "2021-04-15" },
  ];

  it("is YAML that reads back as the value of the change", () => {
    const fixes = [
      ...fixesFor(...shown),
      ...adviceFor({ certifications }).advice.flatMap((advice) => advice.fixes),
    ];
    let lines = 0;
    for (const { steps, changes } of fixes) {
      const values = changes.map((change) => ("set" in change ? change.set : { ...change.add }));
      const spans = steps.flatMap(({ message }) => message.match(/`(?:title|issuer|field): [^`]*`/g) ?? []);
      for (const span of spans) {
        expect(span).not.toContain("…");
        const [[key, value]] = Object.entries(parse(span.slice(1, -1))) as [[string, unknown]];
        expect(values.map((each) => (each as Record<string, unknown>)[key])).toContain(value);
        lines++;
      }
    }
    expect(lines).toBeGreaterThan(7);
  });

  it("is in quotes where it has a colon", () => {
    const { fixes } = adviceFor({ certifications }).advice[0]!;
    expect(fixes[0]?.steps[0]?.message).toContain('`title: "Certified Production Technician: Safety"`');
  });
});
