/** Every way in which a title may name a certification of the guide's list, and those in which it does not (contract 2.4). */

import { describe, expect, it } from "vitest";
import {
  isIssuerOf,
  issuersCalled,
  listedCertification,
  matchCertification,
} from "../../src/policy/certifications.js";
import { policy } from "../../src/policy/policy.js";
import { guideList } from "./guide-lists.js";

/** One entry of the guide, as copied in `guide-lists.txt`. */
interface Entry {
  id: number;
  name: string;
  issuers: string[];
  acronyms: string[];
}

const none = (cell: string | undefined): boolean => cell === undefined || cell === "-";

/** The name as the guide prints it, with its group before it where the guide prints it so or only a level. */
function fullName(group: string, name: string): string {
  const names = policy.certifications.listed.map((each) => each.name);
  const whole = [name, `${group} ${name}`, `${group}: ${name}`].find((text) => names.includes(text));
  if (whole === undefined) throw new Error(`${group} ${name} is not in the data`);
  return whole;
}

const entries: Entry[] = guideList("certifications").map(([, issuer, acronym, group, printed, acronyms]) => {
  const name = fullName(group!, printed!);
  const id = policy.certifications.listed.findIndex(
    (each) => each.name === name && policy.certifications.issuers[each.issuer]!.name === issuer,
  );
  return {
    id,
    name,
    issuers: none(acronym) ? [issuer!] : [issuer!, acronym!],
    acronyms: none(acronyms) ? [] : acronyms!.split(",").map((text) => text.trim()),
  };
});

/** The names that two entries of the guide go by, with or without a closing word. */
const SHARED = ["Mobile Crane Operator", "Overhead Crane", "Tower Crane"];

/** A name and the writings of it that mean the same. The plural of a word is seen only at its end: no glue behind an s. */
const writings = (title: string): string[] => [
  title,
  title.toUpperCase(),
  title.toLowerCase(),
  title.replace(/(?<=[^\Ws]) /gi, ""),
  title.replaceAll(" & ", " and "),
  `  ${title}.`,
];

const closed = (title: string): string[] =>
  ["Certification", "Certificate", "Program", "Card", "Certificate Program"].map(
    (word) => `${title} ${word}`,
  );

function expectEach(titles: string[], id: number, alone = true): void {
  for (const title of titles)
    for (const writing of writings(title)) {
      const { kind, ids } = matchCertification(writing);
      expect(kind, writing).toBe("listed");
      expect(ids, writing).toContain(id);
      if (alone) expect(ids, writing).toHaveLength(1);
    }
}

describe.each(entries)("$name", ({ id, name, issuers, acronyms }) => {
  const bare = name
    .replace(/\([^()]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const names = [name, bare];
  const alone = !SHARED.some((shared) => name.startsWith(shared));

  it("matches by its name, with and without what stands in parentheses", () => {
    expectEach(names, id, alone);
  });

  it("matches with a closing word, and without the one the guide prints", () => {
    expectEach(names.flatMap(closed), id, alone);
    const open = name.replace(/ (Certification|Certificate|Program)$/, "");
    expectEach([open], id, alone);
  });

  it("matches behind its issuer, and only that issuer's", () => {
    for (const issuer of issuers)
      expectEach(
        names.flatMap((each) => [`${issuer} ${each}`, `${issuer}: ${each} Card`]),
        id,
      );
  });

  it("matches by its acronyms, alone, closed and behind the issuer", () => {
    const titles = acronyms.flatMap((acronym) => [acronym, ...closed(acronym)]);
    expectEach(titles, id);
    for (const issuer of issuers)
      expectEach(
        titles.map((title) => `${issuer} ${title}`),
        id,
      );
  });

  it("matches by its name with the acronym beside it", () => {
    for (const acronym of acronyms)
      expectEach([`${bare} (${acronym})`, `${bare}, ${acronym}`].slice(0, 1), id);
  });

  it("is no longer meant with a word more in front", () => {
    for (const title of [...names, ...acronyms])
      expect(matchCertification(`Advanced ${title}`).kind, title).toBe("none");
  });

  it("is not meant by its acronym in the plural", () => {
    for (const acronym of acronyms) expect(matchCertification(`${acronym}s`).ids, acronym).not.toContain(id);
  });

  it("knows its issuer by each name", () => {
    for (const issuer of issuers) expect(isIssuerOf(issuer, id)).toBe(true);
    expect(isIssuerOf("Acme Training", id)).toBe(false);
  });
});

describe("names beside the list's own", () => {
  const idsOf = (names: string[]): number[] =>
    names.map((name) => policy.certifications.listed.findIndex((each) => each.name === name));

  it.each([
    ["CLA", "Certified Logistics Associate"],
    ["MSSC CLT", "Certified Logistics Technician"],
    ["CPT Safety", "Certified Production Technician: Safety"],
    ["MSSC CPT Quality Certificate", "Certified Production Technician: Quality"],
    ["CPT Quality Practices & Measurement", "Certified Production Technician: Quality"],
    ["CPT Process and Production", "Certified Production Technician: Process & Production"],
    ["CPT Manufacturing Processes & Production", "Certified Production Technician: Process & Production"],
    ["CPT Maintenance Awareness", "Certified Production Technician: Maintenance Awareness"],
    ["CPT Green", "Certified Production Technician: Green Production"],
    ["CIMM", "Certified Maintenance and Reliability Technician (CMRT)"],
    ["Certified Industrial Maintenance Mechanic", "Certified Maintenance and Reliability Technician (CMRT)"],
    ["Certified Control Systems Technician", "ISA Certified Control Systems Technician (CCST) Program"],
    ["Six Sigma Certification Black Belt", "Six Sigma Black Belt"],
    ["SME Lean Gold", "Lean Gold"],
    ["STSC", "Safety Trained Supervisor (STS or STSC)"],
    ["OSHA 30 in General Industry", "OSHA-30 in General Industry"],
  ])("%s is %s", (title, name) => {
    expect(matchCertification(title)).toEqual({ kind: "listed", ids: idsOf([name]) });
  });

  it("take the plural of an issuer before an acronym, not of the acronym", () => {
    expect(matchCertification("American Societies for Quality CHA").kind).toBe("none");
    expect(matchCertification("Boards of Certified Safety Professional CSP").kind).toBe("listed");
    expect(matchCertification("Board of Certified Safety Professionals CSPs").kind).toBe("none");
  });

  it("fit two entries where the guide lists the name twice, and one behind an issuer", () => {
    const crane = matchCertification("Mobile Crane Operator");
    expect(crane.ids.map((id) => listedCertification(id).name)).toEqual([
      "Mobile Crane Operator Certification",
      "Mobile Crane Operator",
    ]);
    expect(matchCertification("NCCER Mobile Crane Operator").ids).toEqual([crane.ids[0]]);
  });
});

describe("a heading", () => {
  const headings = guideList("certifications").map(([, , , group]) => group!);
  const sizes = [...new Set(headings)].filter((group) => !none(group));

  it.each(sizes)("%s names all under it", (group) => {
    const size = headings.filter((each) => each === group).length;
    for (const title of [group, ...closed(group)])
      for (const writing of writings(title)) {
        const { kind, ids } = matchCertification(writing);
        expect(kind, writing).toBe("heading");
        expect(ids, writing).toHaveLength(size);
      }
  });

  it.each([
    ["Machining", 21],
    ["NIMS Machining Level I", 21],
    ["Machining Level II", 21],
    ["Machining Level III", 21],
    ["Stamping Level II", 11],
    ["CPT", 5],
    ["Lean", 3],
    ["SME Lean Certification", 3],
    ["OSHA General Industry", 2],
    ["Lead Auditor", 5],
    ["Foundation Certificate", 5],
    ["Master", 5],
    ["Green Belt", 1],
  ])("or level %s names %i, and no single one for certain", (title, size) => {
    const { kind, ids } = matchCertification(title);
    expect([kind, ids.length]).toEqual(["heading", size]);
  });

  it("has only the levels that the guide prints", () => {
    expect(matchCertification("Stamping Level I").kind).toBe("none");
    expect(matchCertification("Machining Level IV").kind).toBe("none");
  });

  it.each(["APICS", "International Fluid Power Society", "IFPS Certification", "NIMS (Metalworking)"])(
    "%s, an issuer alone, names all that it gives",
    (title) => {
      const { kind, ids } = matchCertification(title);
      expect(kind).toBe("heading");
      expect(ids.length).toBeGreaterThan(1);
      expect(new Set(ids.map((id) => listedCertification(id).issuer)).size).toBe(1);
    },
  );
});

describe("no certification", () => {
  it.each([
    "",
    "()",
    "Certification",
    "Certificate Program",
    "Program Card",
    "Welder",
    "Certified",
    "Acme CPIM",
    "AWS CPIM",
    "CPIM 2",
    "CPIMs",
    "PECB ISO 9001 Lead Auditor",
    "ISO 9001 Lead Auditor",
    "Lead Auditor Quality Management ISO 9001",
    "Six Sigma Yellow Belt",
    "CPT Welding",
    "see SME",
    "Forklift Card",
  ])("is meant by %j", (title) => {
    expect(matchCertification(title)).toEqual({ kind: "none", ids: [] });
  });

  it.each([
    "constructor",
    "__proto__",
    "toString",
    "hasOwnProperty",
    "valueOf Certificate",
    "APICS constructor",
  ])("nor issuer is meant by %s, which every object has", (title) => {
    expect(matchCertification(title).kind).toBe("none");
    expect(issuersCalled(title)).toEqual([]);
  });

  it("is a cross-reference of the guide", () => {
    for (const [, , reference] of guideList("cross-references"))
      expect(matchCertification(reference!).kind, reference).not.toBe("listed");
  });
});

describe("an issuer", () => {
  const called = (name: string): string[] =>
    issuersCalled(name).map((id) => policy.certifications.issuers[id]!.name);

  it.each([
    ["sme", ["SME", "SME Lean"]],
    ["S.M.E.", ["SME", "SME Lean"]],
    ["American Welding Society (AWS)", ["American Welding Society"]],
    ["NIMS (National Institute)", ["National Institute for Metalworking Skills"]],
    ["Vibration Institutes", ["Vibration Institute"]],
    ["osha", ["OSHA"]],
    ["Acme", []],
    ["", []],
  ])("called %j is %j", (name, issuers) => {
    expect(called(name)).toEqual(issuers);
  });
});

it("answers the same however many titles came between", () => {
  const before = matchCertification("CPIM");
  for (let number = 0; number <= 10_001; number++)
    expect(matchCertification(`Forklift ${number}`).kind).toBe("none");
  expect(matchCertification("CPIM")).toEqual(before);
});
