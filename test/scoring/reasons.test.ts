/** Every reason is a sentence or two about the case at hand, with its place in the guide. */

import { describe, expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { DEFAULT_READINGS } from "../../src/scoring/readings.js";
import { REASONS } from "../../src/scoring/reasons.js";
import type { Reason } from "../../src/scoring/result.js";
import { type ScoreOptions, score } from "../../src/scoring/score.js";

type Given = Record<string, unknown>;

const CODES = { keyActivities: ["CPT-P3"] };
const course = (more: Given = {}): Given => ({
  type: "for-credit-course",
  title: "Fixture Design",
  provider: "State College",
  end: "2021-05-08",
  creditHours: "3",
  passed: "true",
  ...CODES,
  ...more,
});
const training = (more: Given = {}): Given => ({
  type: "third-party-training",
  title: "Torque Wrenches",
  provider: "Toolmakers",
  end: "2021-05-08",
  ...CODES,
  ...more,
});
const employer = (scope: string): Given => training({ type: "employer-training", scope });
const certification = (title: string, more: Given = {}): Given => ({
  type: "industry-certification",
  title,
  earned: "2021-05-08",
  ...more,
});
const job = (more: Given = {}): Given => ({
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Welder",
  start: "2021-04-15",
  end: "2022-04-14",
  hoursPerWeek: "40",
  frontline: "true",
  ...more,
});
const instructor = (type: string, date = "2021-05-08"): Given => ({
  type,
  employer: "Rhodes College",
  jobTitle: "Machinist",
  start: "2019-01-01",
  end: "2022-01-01",
  courses: [{ title: "Milling", date }],
});
const service = (component: string, end = "2022-04-14"): Given => ({
  type: "military-service",
  branch: "US Army",
  occupation: "Machinist",
  start: "2021-04-15",
  end,
  component,
});
const volunteer = (hours: string): Given => ({
  type: "volunteer",
  organization: "Robotics League",
  role: "Machinist",
  start: "2021-05-01",
  end: "2021-06-01",
  hours,
});
const committee = {
  ...volunteer("1"),
  type: "committee",
  hours: undefined,
  role: undefined,
  group: "Panel",
  organization: "NIMS",
};

/** The reasons of the last activity. */
function reasonsOf(activities: Given[], options: Partial<ScoreOptions> = {}): Reason[] {
  const file = {
    candidate: { id: "1", name: "Case", instructorNumber: "I-1" },
    certifications: [{ type: "CPT", certified: "2020-04-15" }],
    activities,
  };
  const read = readCandidate(JSON.stringify(file));
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return score(read.candidate, { asOf: "2024-06-01", ...options }).certifications[0]!.activities.at(-1)!
    .reasons;
}

/** The reason, the activities of which the last has it, and what its sentence must speak of. */
const CASES: [string, Given[], string[], Partial<ScoreOptions>?][] = [
  ["before-window", [training({ end: "2020-04-14" })], ["CPT", "April 15, 2020", "April 15, 2025"]],
  ["after-window", [training({ end: "2025-04-16" })], ["CPT", "April 15, 2020", "April 15, 2025"]],
  ["no-course-taught", [instructor("other-instructor", "2020-04-14")], ["April 15, 2020", "April 15, 2025"]],
  ["not-related", [training({ title: "Music" })], ["Music", "general education"]],
  ["not-related", [training({ field: "Bus Driver" })], ["Bus Driver", "public transportation"]],
  ["not-passed", [course({ passed: "false" })], ["passed"]],
  ["proprietary-training", [employer("proprietary")], ["company's own"]],
  ["job-specific-training", [employer("job-specific")], ["job duty"]],
  [
    "training-for-listed-certification",
    [training({ towardCertification: "CPIM" })],
    ["Inventory Management"],
  ],
  ["training-for-listed-certification", [training({ towardCertification: "OSHA 10" })], ["(OSHA 10)"]],
  [
    "training-for-listed-certification",
    [training({ towardCertification: "Overhead Crane" })],
    ["Overhead Crane"],
  ],
  [
    "training-for-listed-certification",
    [training({ towardCertification: "Mobile Crane Operator" })],
    ["(Mobile Crane Operator Certification or Mobile Crane Operator)"],
  ],
  ["osha-not-general-industry", [certification("OSHA-10 Maritime")], ["General Industry"]],
  ["not-for-this-certification", [certification("CPT Safety")], ["Technician: Safety", "in CPT"]],
  ["local-certification", [certification("Dock Star", { scope: "local" })], ["local certificates"]],
  [
    "local-certification",
    [certification("Dock Star", { scope: "company" })],
    ["company-specific certificates"],
  ],
  ["attendance-only", [certification("Dock Star", { basis: "attendance" })], ["attendance"]],
  [
    "repeat-certification",
    [certification("CPIM", { id: "first" }), certification("CPIM", { earned: "2022-01-01" })],
    ["first"],
  ],
  ["not-frontline", [job({ frontline: "false" })], ["frontline"]],
  ["no-hours", [volunteer("0")], ["hours"]],
  ["duplicate", [training({ id: "first" }), training()], ["first"]],
  ["planned", [training({ end: "2024-06-02" })], ["once it is done"]],
  ["relation-open", [training({ keyActivities: [] })], ["`field`", "`keyActivities`"]],
  ["construction-open", [training({ field: "construction" })], ["Construction"]],
  ["ungraded", [course({ passed: "ungraded" })], ["grade"]],
  [
    "same-name-as-listed-certification",
    [training({ title: "CSCP" })],
    ["Supply Chain Professional", "`towardCertification: none`"],
  ],
  ["osha-sector-open", [certification("OSHA 30")], ["does not say for which sector"]],
  ["osha-sector-open", [certification("OSHA 30 General Industry and Construction")], ["and another sector"]],
  ["issuer-differs", [certification("CPIM", { issuer: "Acme" })], ["“Acme”", "Inventory Management"]],
  ["which-certification", [certification("Lean")], ["Lean Bronze; Lean Silver; Lean Gold"]],
  [
    "which-certification",
    [certification("Lead Auditor", { issuer: "Professional Evaluation and Certification Board" })],
    ["ISO 9001 Lead Auditor"],
  ],
  ["not-pre-approved", [certification("Underwater Basketry")], ["up to 30 days more."]],
  ["not-pre-approved", [certification("Certified Energy Managing")], ["Certified Energy Manager (CEM)"]],
  ["partial-credit-open", [service("guard")], ["partial credit"]],
  ["mssc-sets-points", [volunteer("5")], ["1 to 5 points; only 1 is sure"]],
  [
    "mssc-sets-points",
    [{ ...volunteer("5"), role: "Judge" }],
    ["If it is related, MSSC sets 1 to 5 points."],
  ],
  ["for-credit-3-hours", [course()], ["of 3 or more credit hours", "20 points"]],
  [
    "for-credit-under-3-hours",
    [course({ creditHours: "2.99" })],
    ["of fewer than 3 credit hours", "10 points"],
  ],
  ["non-credit-course", [training({ type: "non-credit-course" })], ["10 points"]],
  ["certificate-course", [training({ type: "certificate-course" })], ["10 points"]],
  ["third-party-training", [training()], ["10 points"]],
  ["employer-training", [employer("recognized")], ["10 points"]],
  ["military-training", [training({ type: "military-training" })], ["10 points"]],
  ["listed-certification", [certification("CPIM")], ["Inventory Management", "10 points"]],
  ["industry-certification", [certification("Dock Star")], ["10 points"]],
  ["osha-card", [training({ title: "OSHA-10 General Industry" })], ["10 points"]],
  ["direct-employment", [job()], ["20 points"]],
  ["mssc-instructor", [instructor("mssc-instructor")], ["20 points"]],
  ["other-instructor", [instructor("other-instructor")], ["10 points"]],
  ["military-service", [service("active")], ["10 points"]],
  ["volunteer", [volunteer("5")], ["1 to 5 points"]],
  ["committee", [committee], ["1 to 5 points"]],
  ["combined-in-year", [job(), job({ employer: "Bolt", hoursPerWeek: "20" })], ["In year 2 "]],
  [
    "combined-in-year",
    [job({ start: "2020-04-15" }), job({ start: "2020-04-15", employer: "Bolt", hoursPerWeek: "20" })],
    ["In years 1 and 2 "],
  ],
  ["under-fifteen-hours", [job({ hoursPerWeek: "14.99", end: "2021-08-14" })], ["In year 2 ", "under 15"]],
  ["under-three-months", [job({ start: "2020-04-14", end: "2020-06-14" })], ["In year 1 ", "3 months"]],
  [
    "under-three-months",
    [job({ start: "2021-12-01", end: "2024-06-01", hoursPerWeek: "10" }), service("active", "2021-06-01")],
    ["In year 2 "],
  ],
  ["under-three-months", [job({ start: "2021-02-25", end: "2021-06-01" })], ["In years 1 and 2 "]],
  [
    "internship-point",
    [job({ end: "2021-06-01", internship: "true" })],
    ["In year 2 ", "1 point", "6 weeks or longer"],
  ],
  [
    "partial-year",
    [service("active", "2022-01-01")],
    ["In year 2 "],
    { readings: { "military-partial-year": "none" } },
  ],
  [
    "partial-year",
    [{ ...service("active", "2021-10-01"), start: "2020-10-15" }],
    ["In years 1 and 2 "],
    { readings: { "military-partial-year": "none" } },
  ],
  [
    "under-fifteen-hours",
    [job({ start: "2020-04-15", end: "2023-06-01", hoursPerWeek: "10" })],
    ["In years 1, 2, 3 and 4 "],
    { readings: DEFAULT_READINGS },
  ],
];

describe.each(CASES)("%s", (code, activities, spoken, options) => {
  const reason = reasonsOf(activities, options).find((each) => each.code === code);

  it("is given, with its place in the guide", () => {
    expect(reason?.source).toMatch(
      /^(Overview|FAQ \d|Continuing|Industry|Employment|Extra|Related|Recertification)/,
    );
  });

  it("is one or two plain sentences", () => {
    const message = reason!.message;
    expect(message).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(message).not.toMatch(/undefined|null|NaN|\[object|\s\s|\(\)|""| \./);
    expect(message.split(/\.\s/).length).toBeLessThanOrEqual(2);
  });

  it("speaks of the case", () => {
    for (const words of spoken) expect(reason!.message).toContain(words);
  });
});

it("names three of the list where a certification is near them", () => {
  const [reason] = reasonsOf([certification("Certified Weldor")]);
  expect(reason?.message).toMatch(
    /, which may take up to 30 days more\. The nearest names on the list: Certified Welder; [^;]+; [^;]+\.$/,
  );
});

it("says what shows a relation", () => {
  const [reason] = reasonsOf([training({ keyActivities: [] })]);
  expect(reason?.message).toContain(
    "Name a `field` of the guide's lists, or the `keyActivities` it relates to.",
  );
});

it("is tested for every code there is, and no code is left unused", () => {
  expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual(Object.keys(REASONS).sort());
});

describe("the reason that decides the status", () => {
  const codesOf = (activities: Given[]): string[] => reasonsOf(activities).map(({ code }) => code);

  it("comes first", () => {
    expect(codesOf([course({ passed: "ungraded" })])).toEqual(["ungraded", "for-credit-3-hours"]);
    expect(codesOf([course({ passed: "ungraded", end: "2024-07-01" })])).toEqual([
      "planned",
      "ungraded",
      "for-credit-3-hours",
    ]);
  });

  it("stands beside those only that reject as well", () => {
    expect(codesOf([course({ passed: "false", end: "2026-01-01", keyActivities: [] })])).toEqual([
      "not-passed",
      "after-window",
    ]);
  });

  it("of a certification under review or planned leaves its row, which for a listed one is the list's", () => {
    expect(codesOf([certification("Lean")])).toEqual(["which-certification", "industry-certification"]);
    expect(codesOf([certification("CPIM", { earned: "2024-07-01" })])).toEqual([
      "planned",
      "listed-certification",
      "industry-certification",
    ]);
  });
});
