import { describe, expect, test } from "vitest";
import { activity, brief, file, HEAD, RIGHT, right } from "./file.js";

const only = (text: string) => right(text).candidate.activities[0];

describe("a right file", () => {
  test("every type of activity, typed", () => {
    const { candidate, warnings } = right(file(...Object.keys(RIGHT).map((type) => activity(type))));
    expect(warnings.map(({ code }) => code)).toEqual(["no-instructor-number"]);
    expect(candidate.candidate).toStrictEqual({ id: "00123", name: "Maria Alvarez" });
    expect(candidate.certifications).toStrictEqual([{ type: "CPT", certified: "2020-04-15" }]);
    const none = { keyActivities: [], proof: [] };
    expect(candidate.activities).toStrictEqual([
      {
        type: "for-credit-course",
        id: "a1",
        ...none,
        title: "Hydraulics",
        provider: "Owens",
        start: "2021-01-11",
        end: "2021-05-07",
        creditHours: 2.75,
        passed: "ungraded",
        towardCertification: "none",
      },
      {
        type: "non-credit-course",
        id: "a2",
        ...none,
        title: "Forklift",
        provider: "Owens",
        end: "2022-02-02",
        passed: true,
      },
      {
        type: "certificate-course",
        id: "a3",
        ...none,
        title: "Forklift",
        provider: "Owens",
        end: "2022-02-03",
        passed: false,
      },
      {
        type: "third-party-training",
        id: "a4",
        ...none,
        title: "Robots",
        provider: "Fanuc",
        end: "2022-02-04",
        passed: true,
        towardCertification: "CPIM",
      },
      {
        type: "employer-training",
        id: "a5",
        ...none,
        title: "Lean",
        provider: "Acme",
        end: "2022-02-05",
        scope: "recognized",
        passed: true,
      },
      {
        type: "military-training",
        id: "a6",
        ...none,
        title: "Supply",
        provider: "US Army",
        start: "2022-01-02",
        end: "2022-02-05",
        passed: true,
      },
      {
        type: "industry-certification",
        id: "a7",
        ...none,
        title: "CPIM",
        issuer: "APICS",
        earned: "2022-02-11",
        scope: "international",
        basis: "assessment",
      },
      {
        type: "direct-employment",
        id: "a8",
        ...none,
        employer: "Acme",
        jobTitle: "Welder",
        start: "2021-01-04",
        end: "present",
        hoursPerWeek: 37.5,
        frontline: true,
        internship: false,
      },
      {
        type: "mssc-instructor",
        id: "a9",
        ...none,
        employer: "Owens",
        start: "2021-01-04",
        end: "present",
        courses: [{ title: "CPT", date: "2022-03-04" }],
      },
      {
        type: "other-instructor",
        id: "a10",
        ...none,
        employer: "Owens",
        jobTitle: "Welder",
        start: "2021-01-04",
        end: "2022-01-04",
        courses: [],
      },
      {
        type: "military-service",
        id: "a11",
        ...none,
        branch: "US Army",
        occupation: "Welder",
        start: "2021-01-04",
        end: "present",
        component: "reserve",
      },
      {
        type: "volunteer",
        id: "a12",
        ...none,
        organization: "Food Bank",
        role: "Stocker",
        start: "2021-01-04",
        end: "2021-02-04",
        hours: 0,
      },
      {
        type: "committee",
        id: "a13",
        ...none,
        organization: "Owens",
        group: "Council",
        start: "2021-01-04",
        end: "present",
        mssc: true,
      },
    ]);
  });

  test.each([
    ["schedule: full-time", 40],
    ["schedule: part-time", 20],
    ["hoursPerWeek: 168", 168],
    ["hoursPerWeek: .5", 0.5],
    ["hoursPerWeek: 40.", 40],
    ["schedule: , hoursPerWeek: 0.01", 0.01],
  ])("weekly hours of %s", (written, hoursPerWeek) => {
    const job = `  - {type: direct-employment, employer: A, jobTitle: B, start: 1/1/2021, end: present, frontline: no, ${written}}\n`;
    expect(only(file(job))).toMatchObject({ hoursPerWeek, frontline: false, internship: false });
    expect(only(file(job))).not.toHaveProperty("schedule");
  });

  test("texts are kept as written, but for spaces around them", () => {
    const text = file(
      activity("committee", 'id: "5-ø", notes: no, field: 007, description: "  two  words\\n"'),
    );
    expect(only(text)).toMatchObject({ id: "5-ø", notes: "no", field: "007", description: "two  words" });
  });

  test("an empty value of a key that may be left out is left out", () => {
    const empty =
      "  - type: committee\n    organization: A\n    group: B\n    start: 2021-01-01\n    end: present\n";
    const keys = ["id", "field", "keyActivities", "description", "proof", "verifier", "notes", "mssc"];
    const read = only(file(empty, ...keys.map((key) => `    ${key}:\n`)));
    expect(read).toStrictEqual(only(file(empty)));
  });

  test.each(["", " []", "\n  # none yet"])("no activities, written as “activities:%s”", (written) => {
    expect(right(`${HEAD.slice(0, -1)}${written}\n`).candidate.activities).toEqual([]);
  });

  test("courses may be empty", () => {
    const taught =
      "  - type: other-instructor\n    employer: A\n    start: 2021-01-01\n    end: present\n    courses:\n";
    expect(only(file(taught))).toMatchObject({ courses: [] });
  });

  test("verifier, key activities and instructor number", () => {
    const text = file(
      activity("committee", "verifier: {name: Jo, title: , company: Acme}, keyActivities: [CPT-S10, CLT-9]"),
    );
    expect(only(text)).toMatchObject({ keyActivities: ["CPT-S10", "CLT-9"] });
    expect(only(text)?.verifier).toStrictEqual({ name: "Jo", company: "Acme" });
    const numbered = `candidate: {id: 1, name: A, instructorNumber: 07}\n${file(activity("mssc-instructor")).split("\n").slice(3).join("\n")}`;
    expect(right(numbered)).toMatchObject({
      warnings: [],
      candidate: { candidate: { id: "1", instructorNumber: "07" } },
    });
  });

  test("both certifications, with expiry", () => {
    const text =
      "candidate: {id: 1, name: A}\ncertifications:\n  - {type: CLT, certified: 2/29/2020, expires: 2025-02-28}\n  - {type: CPT, certified: 2021-01-01}\nactivities: []\n";
    expect(right(text)).toMatchObject({
      warnings: [],
      candidate: { certifications: [{ certified: "2020-02-29", expires: "2025-02-28" }, { type: "CPT" }] },
    });
  });

  test("a part repeated by reference", () => {
    const first = activity("committee", "verifier: &boss {name: Jo}").replace(
      "organization",
      "&o organization",
    );
    const text = file(first, activity("volunteer", "verifier: *boss"));
    expect(right(text).candidate.activities.map(({ verifier }) => verifier)).toEqual([
      { name: "Jo" },
      { name: "Jo" },
    ]);
  });

  test("a mistake in a part repeated by reference", () => {
    const same = file(activity("committee", "id: &x c1"), activity("volunteer", "id: *x"));
    expect(brief(same)).toEqual(["9 ‹*x› same-id activities[1].id"]);
    const twice = file(
      activity("committee", "verifier: &boss {names: Jo}"),
      activity("volunteer", "verifier: *boss"),
    );
    expect(brief(twice)).toEqual([
      "8 ‹names› unknown-key activities[0].verifier.names",
      "8 ‹names› unknown-key activities[1].verifier.names",
    ]);
  });

  test.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["lone CR", (text: string) => text.replaceAll("\n", "\r")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["document marks", (text: string) => `%YAML 1.1\n---\n${text}...\n`],
    [
      "JSON",
      () =>
        '{"candidate": {"id": "00123", "name": "Maria Alvarez"}, "certifications": [{"type": "CPT", "certified": "2020-04-15"}], "activities": [{"type": "committee", "organization": "Owens", "group": "Council", "start": "2021-01-04", "end": "present", "mssc": "yes"}]}',
    ],
  ])("%s", (_, rewrite) => {
    const text = file(activity("committee"));
    expect(right(rewrite(text))).toEqual(right(text));
  });
});
