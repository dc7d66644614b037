/** The data and an independent copy of the guide's lists must agree, in both directions. */

import { describe, expect, it } from "vitest";
import { policy } from "../../src/policy/policy.js";
import { guideList } from "./guide-lists.js";

const { certifications, fields, employment, fees, dates } = policy;
const listed = certifications.listed.map((each) => ({ ...each, from: certifications.issuers[each.issuer]! }));

const sectionNames: Record<string, string> = {
  NAM: "NAM Endorsed Certifications",
  ANSI: "ANSI/ISO 17024 Accredited Certifications",
  NCCA: "NCCA Accredited Programs in a related field",
  OSHA: "OSHA",
};

/** The name as the guide prints it under its group: levels and kinds without the group's name before them. */
function printed({ name, group, level }: (typeof listed)[number]): string {
  return level ?? (group && name.startsWith(`${group}: `) ? name.slice(group.length + 2) : name);
}

/** As the guide prints it behind the name. */
const restriction = (countsFor: string[], issuer: string): string => {
  if (countsFor.length === 1) return `${countsFor[0]} only`;
  return issuer === "Manufacturing Skill Standards Council" ? "CPT or CLT eligible" : "-";
};

describe("certifications", () => {
  const key = (cells: string[]): string => cells.join(" | ");
  const ours = listed.map((each) =>
    key([each.from.section, each.from.name, printed(each), restriction(each.countsFor, each.from.name)]),
  );
  // The guide prints "Lean Bronze" whole, and MSSC's acronyms CLA and CLT only outside its list.
  const theirs = guideList("certifications").map(([section, issuer, , group, name, , limit]) =>
    key([sectionNames[section!]!, issuer!, group === "-" ? name!.replace(/^Lean /, "") : name!, limit!]),
  );

  it("are the guide's, no more and no fewer", () => {
    expect([...ours].sort()).toEqual([...theirs].sort());
  });

  it("have the guide's issuers and acronyms", () => {
    for (const [, issuer, acronym, , name, acronyms] of guideList("certifications")) {
      const from = certifications.issuers.find((each) => each.name === issuer)!;
      expect(from.acronym ?? "-").toBe(acronym);
      const of = listed.filter((each) => each.from === from && [printed(each), each.name].includes(name!));
      expect(of.length, name).toBeGreaterThan(0);
      for (const each of acronyms === "-" ? [] : acronyms!.split(",").map((text) => text.trim()))
        expect(of.flatMap((entry) => entry.acronyms)).toContain(each);
    }
  });

  it("stand in the guide's groups", () => {
    const groups = guideList("certifications").filter(([, , , group]) => group !== "-");
    for (const [, issuer, , group, name] of groups) {
      const own = listed.filter(
        (each) => each.from.name === issuer && [printed(each), each.name].includes(name!),
      );
      expect(own.map((each) => each.group)).toContain(group);
    }
    const theirGroups = new Set(groups.map(([, , , group]) => group));
    const ourGroups = new Set(listed.map(({ group }) => group).filter((group) => group !== null));
    // Two groups of ours have no heading in the guide's list: it prints "Lean Bronze" whole, and OSHA is a section.
    expect([...ourGroups].filter((group) => !theirGroups.has(group)).sort()).toEqual(["Lean", "OSHA"]);
  });

  it("know the former name and acronym", () => {
    for (const [name, former, acronym] of guideList("former names")) {
      const entry = listed.find((each) => each.name === name);
      expect(entry?.formerly).toContain(former);
      expect(entry?.formerly).toContain(acronym);
    }
    expect(listed.filter(({ formerly }) => formerly !== null)).toHaveLength(guideList("former names").length);
  });

  it("do not contain the cross-references", () => {
    const names = listed.map(({ name }) => name);
    for (const [, , reference] of guideList("cross-references")) expect(names).not.toContain(reference);
  });
});

describe("fields", () => {
  it.each([
    ["manufacturing fields", fields.manufacturing],
    ["logistics fields", fields.logistics],
  ])("%s are the guide's", (section, ours) => {
    expect([...ours].sort()).toEqual(
      guideList(section)
        .map(([name]) => name)
        .sort(),
    );
  });

  it("that are not related are the contract's", () => {
    const classes: Record<string, string> = {
      "general education": "general-education",
      "work off the frontline": "non-frontline",
      "public transportation": "public-transportation",
      construction: "construction",
    };
    const ours = fields.notRelatedClasses.flatMap((each) =>
      each.names.map((name) => `${classes[each.class]} | ${name}`),
    );
    expect(ours.sort()).toEqual(
      guideList("not related")
        .map((cells) => cells.join(" | "))
        .sort(),
    );
  });
});

describe("key activities", () => {
  it("are the guide's, in its order", () => {
    const theirs = guideList("key activities").filter(([code]) => !code!.endsWith("+"));
    expect(policy.keyActivities.map(({ code, text }) => [code, text])).toEqual(theirs);
    const parts = guideList("key activities").filter(([code]) => code === "CPT-M4 +");
    expect(policy.keyActivities.find(({ code }) => code === "CPT-M4")?.parts).toEqual(
      parts.map(([, text]) => text),
    );
  });
});

describe("figures", () => {
  const figure = (section: string, start: string): number => {
    const found = guideList(section).filter(([what]) => what!.startsWith(start));
    expect(found, start).toHaveLength(1);
    return Number(/\d+/.exec(found[0]![1]!)![0]);
  };

  it.each([
    ["for-credit-course", 0, "CE: For-credit course (≥ 3 hours)"],
    ["for-credit-course", 1, "CE: For-credit course (< 3 hours)"],
    ["non-credit-course", 0, "CE: Non-credit course ; Certificate course"],
    ["certificate-course", 0, "CE: Non-credit course ; Certificate course"],
    ["third-party-training", 0, "CE: Third-party training ; Employer training"],
    ["employer-training", 0, "CE: Third-party training ; Employer training"],
    ["military-training", 0, "CE: Military training"],
    ["industry-certification", 0, "IC:"],
    ["direct-employment", 0, "E: Direct employment"],
    ["mssc-instructor", 0, "E: MSSC-authorized instructor"],
    ["other-instructor", 0, "E: Other instructor"],
    ["military-service", 0, "E: Active duty"],
  ])("%s, row %i", (type, row, start) => {
    const found = guideList("points").find(([what]) => what!.startsWith(start));
    expect(policy.activityTypes[type]!.rows[row]!.points).toBe(Number(found?.[2]));
  });

  it("of the employment table", () => {
    const bands = ["Full-year", "9-11 months", "6-8 months", "3-5 months"];
    for (const [index, band] of bands.entries()) {
      expect(employment.bands[index]!.fullTime).toBe(figure("employment table", `${band}, full-time`));
      const part = index === 0 ? `${band} part-time` : `${band}, part-time`;
      expect(employment.bands[index]!.partTime).toBe(figure("employment table", part));
    }
    expect(employment.bands[4]).toMatchObject({ fullTime: 0, partTime: 0 });
    expect(employment.internship.points).toBe(figure("employment table", "Internships"));
    expect(employment.internship.days).toBe(6 * 7);
    expect(employment.hours.fullTimeOver).toBe(figure("employment table", "Full-time: hours"));
    expect(employment.hours.partTimeFrom).toBe(
      figure("employment table", "Part-time: hours per week, at least"),
    );
    expect(employment.fullYear.days).toBe(7 * figure("employment table", "Full year, temporary agency"));
  });

  it("of Extra", () => {
    for (const [, , points] of guideList("points").filter(([what]) => what!.startsWith("X:")))
      expect(points).toBe(`${policy.extra.least}-${policy.extra.most}`);
  });

  it("of fees", () => {
    const amounts = guideList("fees").map(([, dollars]) => Number(dollars));
    expect(amounts).toEqual([fees.single.amount, fees.both.amount, 0, fees.appeal.late, fees.appeal.formal]);
    expect(fees.appeal.freeDays).toBe(figure("dates", "Detailed review"));
  });

  it("of dates", () => {
    expect(policy.window.years).toBe(figure("dates", "Recertification every"));
    expect(policy.threshold.points).toBe(figure("dates", "Points needed"));
    expect(dates.apply.days).toBe(figure("dates", "Application opens"));
    expect(dates.questions.days).toBe(figure("dates", "Contact MSSC"));
    expect(dates.notPreApproved.days).toBe(figure("dates", "Possible delay"));
    expect(dates.courseExtension.days).toBe(
      figure("dates", "Course that ends after expiration: extension if"),
    );
    expect(dates.earlyExpiry.questionnaireMonths).toBe(
      figure("dates", "Questionnaire by, whichever comes later: before"),
    );
    expect(dates.earlyExpiry.years).toEqual([2015, 2016]);
    expect(dates.earlyExpiry.questionnaireFrom).toBe("2015-03-31");
  });
});
