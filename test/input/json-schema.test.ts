/** The schema for editors against the reader, in both directions, on files parsed as an editor does (YAML 1.2 core). */

import { Ajv, type ValidateFunction } from "ajv";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { PROOF_KINDS } from "../../src/input/candidate.js";
import { candidateJsonSchema } from "../../src/input/json-schema.js";
import { helpFor, TYPE_HELP } from "../../src/input/keys.js";
import { readCandidate } from "../../src/input/read.js";
import { activityTypes } from "../../src/input/schema-keys.js";
import { keyActivityCodes } from "../../src/policy/policy.js";
import { activity, file, HEAD, RIGHT } from "./file.js";

let accepts: (text: string) => boolean;

beforeAll(() => {
  const ajv = new Ajv({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ["enumDescriptions"],
  });
  const validate: ValidateFunction = ajv.compile(candidateJsonSchema());
  accepts = (text) => validate(parse(text));
});

const COMMON = [
  "id: 5",
  "id: 00-Ø",
  "id: true",
  "field: 12.5",
  "field: no",
  "field: true",
  "keyActivities: []",
  `keyActivities: [${keyActivityCodes.join(", ")}]`,
  `proof: [${PROOF_KINDS.map((kind) => `{kind: ${kind}, file: 1}`).join(", ")}, {kind: jst}, {kind: jst, file: }]`,
  "verifier: {name: Jo, title: , company: 3}",
  "verifier: {}",
  "notes: 2021-01-01",
  "id: , field: , keyActivities: , description: , proof: , verifier: , notes: ",
];
const types = Object.keys(RIGHT);
const job = (more: string) =>
  file(
    `  - {type: direct-employment, employer: A, jobTitle: 5S, start: 1/1/2021, end: PRESENT, frontline: YES, ${more}}\n`,
  );

const accepted: string[] = [
  file(...types.map((type) => activity(type))),
  ...types.flatMap((type) => COMMON.map((more) => file(activity(type, more)))),
  HEAD,
  HEAD.replace("activities:", "activities: []"),
  HEAD.replace("2020-04-15", "4/5/2020\n    expires: 04/05/2025"),
  HEAD.replace("2020-04-15", "2020-04-05\n    expires:"),
  HEAD.replace('"00123"', "00123").replace("Maria Alvarez", "true\n  instructorNumber: 7"),
  HEAD.replace("activities", "  - {type: CLT, certified: 2021-02-28}\nactivities"),
  ...[
    "hoursPerWeek: 0.01",
    "hoursPerWeek: '40'",
    "hoursPerWeek: .5",
    "hoursPerWeek: 168, schedule: ",
    "schedule: full-time",
  ].map(job),
  job("schedule: part-time, hoursPerWeek: , internship: "),
  ...["true", "false", "yes", "No", "TRUE", "tRuE", "ungraded", "Ungraded"].map((passed) =>
    file(activity("for-credit-course").replace("passed: ungraded", `passed: ${passed}`)),
  ),
  file(activity("volunteer").replace("hours: 0", "hours: 012.25")),
  file(activity("other-instructor").replace("courses: []", "courses: ")),
];

const refused: [what: string, text: string][] = [
  ["nothing", ""],
  ["a list", "- a"],
  ["an unknown key at the top", `${HEAD}more: 1\n`],
  ["no activities", HEAD.replace("activities:\n", "")],
  ["no name", HEAD.replace("  name: Maria Alvarez\n", "")],
  ["an empty name", HEAD.replace("Maria Alvarez", "")],
  ["a blank name", HEAD.replace("Maria Alvarez", "' '")],
  ["no certification", HEAD.replace(/certifications:[\s\S]*activities/, "certifications: []\nactivities")],
  [
    "three certifications",
    HEAD.replace(
      "activities",
      "  - {type: CLT, certified: 2021-02-28}\n  - {type: CPT, certified: 2021-02-28}\nactivities",
    ),
  ],
  ["another certification", HEAD.replace("CPT", "CPA")],
  ["a short date", HEAD.replace("2020-04-15", "2020-4-15")],
  ["a year alone", HEAD.replace("2020-04-15", "2020")],
  ["an unknown type", file(activity("committee").replace("committee", "comittee"))],
  ["no type", file("  - {title: A}\n")],
  ...types.map((type): [string, string] => [`an unknown key in ${type}`, file(activity(type, "foo: bar"))]),
  ...types.map((type): [string, string] => [
    `a key missing in ${type}`,
    file(`  - {type: ${type}, ${RIGHT[type]!.replace(/^[^:]*: [^,]*, /, "")}}\n`),
  ]),
  ["a key of another type", file(activity("direct-employment", "hours: 40"))],
  ["a wrong code", file(activity("committee", "keyActivities: [CPT-S11]"))],
  ["a code alone", file(activity("committee", "keyActivities: CPT-S1"))],
  ["a wrong kind of proof", file(activity("committee", "proof: [{kind: pay stub}]"))],
  ["a wrong id", file(activity("committee", "id: a b"))],
  ["a list for a text", file(activity("committee", "notes: [a]"))],
  ["a wrong scope", file(activity("employer-training").replace("recognized", "recognised"))],
  ["hours in words", job("hoursPerWeek: forty")],
  ["no hours a week", job("hoursPerWeek: 0")],
  ["too many hours", job("hoursPerWeek: 169")],
  ["hours and schedule", job("hoursPerWeek: 40, schedule: full-time")],
  ["neither", job("internship: no")],
  ["neither, both empty", job("hoursPerWeek: , schedule: ")],
  ["no credit", file(activity("for-credit-course").replace("2.75", "0"))],
  ["a mark", file(activity("for-credit-course").replace("ungraded", "B"))],
  ["ungraded elsewhere", file(activity("certificate-course").replace("passed: no", "passed: ungraded"))],
  ["a course that is present", file(activity("non-credit-course").replace("2022-02-02", "present"))],
  ["an hour less than none", file(activity("volunteer").replace("hours: 0", "hours: -1"))],
];

describe("what the reader accepts, the schema accepts", () => {
  test.each(accepted.map((text) => [text.slice(text.indexOf("activities")).slice(0, 90), text]))(
    "%s",
    (_, text) => {
      expect(readCandidate(text)).toMatchObject({ ok: true });
      expect(accepts(text)).toBe(true);
    },
  );
});

describe("typical mistakes are mistakes for both", () => {
  test.each(refused)("%s", (_, text) => {
    expect(readCandidate(text)).toMatchObject({ ok: false });
    expect(accepts(text)).toBe(false);
  });
});

describe("help", () => {
  test("it is a draft-7 schema with title and description", () => {
    expect(candidateJsonSchema()).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      title: expect.any(String),
      description: expect.any(String),
    });
  });

  test("every key is described, and every type of activity", () => {
    const found: string[] = [];
    const walk = (part: unknown): void => {
      if (typeof part !== "object" || part === null) return;
      for (const [key, value] of Object.entries((part as { properties?: object }).properties ?? {})) {
        if (typeof value.description === "string" && value.description.length > 8) found.push(key);
        else if (Object.keys(value).some((name) => name !== "type" && name !== "not"))
          throw new Error(`${key} lacks a description`);
      }
      for (const value of Object.values(part)) walk(value);
    };
    walk(candidateJsonSchema());
    expect(found.length).toBeGreaterThan(150);
    expect([...TYPE_HELP.keys()]).toEqual([...activityTypes]);
  });

  test("every example is right", () => {
    const good = types.every((type) => {
      const keys = RIGHT[type]!.split(/, (?=\w+:)(?![^[]*\])/).map((pair) => pair.split(":")[0]!);
      return keys.every((key) => helpFor(["activities", 0, key]).example.length > 0);
    });
    expect(good).toBe(true);
  });
});
