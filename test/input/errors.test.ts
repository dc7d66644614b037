/** What a file says wrongly: where it is told, and with which hint. */

import { describe, expect, test } from "vitest";
import { activity, brief, errorsOf, file, HEAD, RIGHT, right } from "./file.js";

/** A block-style activity of a type, with one key replaced or added; the key is in the last line. */
function block(type: string, key: string, value: string): string {
  const lines = RIGHT[type]!.replaceAll(", ", "\n    ")
    .split("\n")
    .filter((line) => !line.trim().startsWith(`${key}:`));
  return file(
    `  - type: ${type}\n`,
    ...lines.map((line) => `    ${line.trim()}\n`),
    `    ${key}: ${value}\n`,
  );
}

type Row = [type: string, key: string, value: string, code: string, hint: string];

const values: Row[] = [
  // numbers
  ["for-credit-course", "creditHours", "three", "bad-number", "for example 3."],
  ["for-credit-course", "creditHours", "0", "out-of-range", "such as 3"],
  ["for-credit-course", "creditHours", "3.125", "too-many-decimals", "3.13"],
  ["direct-employment", "hoursPerWeek", "40h", "bad-number", "for example 40."],
  ["direct-employment", "hoursPerWeek", "1,000", "bad-number", "for example 1000."],
  ["direct-employment", "hoursPerWeek", "about 35 hours", "bad-number", "for example 35."],
  ["direct-employment", "hoursPerWeek", "full", "bad-number", "for example 40."],
  ["direct-employment", "hoursPerWeek", "-5", "bad-number", "for example 40."],
  ["direct-employment", "hoursPerWeek", "1e2", "bad-number", "digits"],
  ["direct-employment", "hoursPerWeek", "168.01", "out-of-range", "such as 40"],
  ["direct-employment", "hoursPerWeek", "00", "out-of-range", "such as 40"],
  ["direct-employment", "hoursPerWeek", "9".repeat(400), "out-of-range", "such as 40"],
  ["volunteer", "hours", "-1", "bad-number", "for example 12."],
  ["volunteer", "hours", "1000001", "out-of-range", "such as 12"],
  // dates
  ["industry-certification", "earned", "2021-06-31", "no-such-day", "2021-06-30"],
  ["industry-certification", "earned", "2/29/2021", "no-such-day", "2021-02-28"],
  ["industry-certification", "earned", "2100-02-29", "no-such-day", "2100-02-28"],
  ["industry-certification", "earned", "2021-06-00", "no-such-day", "2021-06-30"],
  ["industry-certification", "earned", "13/1/2021", "no-such-day", "1/13/2021"],
  ["industry-certification", "earned", "2021-13-01", "no-such-day", "2021-01-13"],
  ["industry-certification", "earned", "2021-13-13", "no-such-day", "2021-08-23"],
  ["industry-certification", "earned", "0/5/2021", "no-such-day", "8/23/2021"],
  ["industry-certification", "earned", "0000-01-05", "no-such-day", "2021-08-23"],
  ["industry-certification", "earned", "2021-8-3", "bad-date", "2021-08-03"],
  ["industry-certification", "earned", "2021/08/03", "bad-date", "2021-08-03"],
  ["industry-certification", "earned", "8-3-2021", "bad-date", "2021-08-03"],
  ["industry-certification", "earned", "23.8.2021", "bad-date", "2021-08-23"],
  ["industry-certification", "earned", "May 3, 2021", "bad-date", "2021-05-03"],
  ["industry-certification", "earned", "3rd Sept 2021", "bad-date", "2021-09-03"],
  ["industry-certification", "earned", "Mayday 3, 2021", "bad-date", "2021-08-23"],
  ["industry-certification", "earned", "Jun 31 2021", "bad-date", "2021-08-23"],
  ["industry-certification", "earned", "8/3/21", "bad-date", "four digits"],
  ["industry-certification", "earned", "2021", "bad-date", "2021-08-23"],
  ["industry-certification", "earned", "present", "bad-date", "2021-08-23"],
  ["volunteer", "start", "present", "bad-date", "2021-08-23"],
  ["volunteer", "end", "now", "bad-date", "2021-08-23"],
  ["non-credit-course", "end", "present", "present-not-allowed", "day it ends"],
  ["non-credit-course", "end", "tomorrow", "bad-date", "2021-08-23"],
  // yes and no
  ["direct-employment", "frontline", "y", "bad-boolean", "true, false, yes or no"],
  ["for-credit-course", "passed", "B+", "bad-boolean", "true, false or ungraded"],
  ["non-credit-course", "passed", "ungraded", "bad-boolean", "true or false"],
  ["non-credit-course", "passed", "A", "bad-boolean", "true, false, yes or no"],
  // lists of names
  [
    "employer-training",
    "scope",
    "recognised",
    "unknown-value",
    "Did you mean recognized? It can be recognized, proprietary or job-specific.",
  ],
  [
    "employer-training",
    "scope",
    "zzz",
    "unknown-value",
    "It can be recognized, proprietary or job-specific.",
  ],
  ["direct-employment", "schedule", "fulltime", "unknown-value", "full-time"],
  ["military-service", "component", "Reserves", "unknown-value", "Did you mean reserve?"],
  ["committee", "keyActivities", "[CPT-S11]", "unknown-value", "CPT-S1 to CPT-S10"],
  ["committee", "keyActivities", "[cpt s1]", "unknown-value", "Did you mean CPT-S1?"],
  ["committee", "proof", "[{kind: pay stub}]", "unknown-value", "Did you mean paystub?"],
  ["committee", "type", "comittee", "duplicate-key", "Keep one"],
  // ids
  ["committee", "id", "my course", "bad-id", "my-course"],
  ["committee", "id", "--_--", "bad-id", "welding-2"],
  ["committee", "id", "'!'", "bad-id", "welding-2"],
  // kinds
  ["committee", "keyActivities", "CPT-S1", "wrong-kind", "keyActivities: [CPT-S1, CPT-Q3]"],
  ["committee", "group", "[a, b]", "wrong-kind", "group: Adv"],
  ["committee", "group", "{a: b}", "wrong-kind", "group: Adv"],
  ["committee", "verifier", "Jo Park", "wrong-kind", "verifier: { name"],
  ["committee", "proof", "[paystub]", "wrong-kind", "proof: [{ kind"],
  ["committee", "keyActivities", "[[CPT-S1]]", "wrong-kind", "keyActivities: [CPT-S1"],
  ["committee", "mssc", "[true]", "wrong-kind", "mssc: false"],
  ["military-service", "component", "[active]", "wrong-kind", "component: active"],
  ["committee", "start", "{}", "wrong-kind", "start: 2021-01-11"],
  // empty
  ["committee", "group", "", "empty-value", "group: Adv"],
  ["committee", "group", '"  "', "empty-value", "group: Adv"],
  ["committee", "group", "# 3", "empty-value", "quotation marks"],
  ["committee", "group", "~not", "", ""],
  ["committee", "proof", "[{kind: }]", "empty-value", "kind: transcript"],
  ["committee", "keyActivities", '[""]', "empty-value", "Fill it in"],
];

describe("a wrong value is told at its place", () => {
  test.each(values)("%s: %s: %s", (type, key, value, code, hint) => {
    const text = block(type, key, value);
    const errors = errorsOf(text);
    if (code === "") return expect(errors).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ code, line: text.split("\n").length - 1 });
    expect(errors[0]?.hint).toContain(hint);
    const column = errors[0]!.column;
    if (code === "duplicate-key") return expect(column).toBe(5);
    expect(errors[0]?.path).toMatch(new RegExp(`^activities\\[0\\]\\.${key}`));
    return expect(column).toBeGreaterThan(key.length + 4);
  });
});

const keys: [type: string, key: string, message: string, hint: string][] = [
  ["direct-employment", "hours", "it belongs to volunteer", "Did you mean"],
  ["for-credit-course", "hours", "volunteer", "Did you mean"],
  ["committee", "Notes", "no key “Notes”", "Did you mean notes?"],
  ["committee", "key_activities", "no key", "Did you mean keyActivities?"],
  ["committee", "org", "no key", "Did you mean"],
  ["volunteer", "xyzzy", "no key", "Keys that can still be used here: id, field"],
  ["committee", "constructor", "no key “constructor”", "Keys that"],
  ["committee", "__proto__", "no key “__proto__”", "Keys that"],
  ["committee", "<<", "no key", "Merging"],
  ["committee", "q".repeat(300), "no key", "Keys that"],
  ["committee", "frontline", "it belongs to direct-employment", "Keys that"],
  [
    "committee",
    "employer",
    "belongs to direct-employment, mssc-instructor or other-instructor",
    "Did you mean",
  ],
  ["committee", '"a\\e[31mb"', "a\\x1b[31mb", "Keys that"],
  ["committee", "\u00a0notes", "no key", "special space"],
];

test.each(keys)("unknown key in %s: %s", (type, key, message, hint) => {
  const errors = errorsOf(block(type, key, "x"));
  expect(errors).toMatchObject([{ code: "unknown-key", column: 5 }]);
  expect(errors[0]?.message).toContain(message);
  expect(errors[0]?.hint).toContain(hint);
});

test("a key that has been used already is not offered", () => {
  const errors = errorsOf(
    `candidate: {id: 1, name: A, instructorNumber: 2, more: 3}\n${HEAD.split("\n").slice(3).join("\n")}`,
  );
  expect(errors).toMatchObject([{ code: "unknown-key", path: "candidate.more", hint: "Delete this line." }]);
});

describe("places", () => {
  const rows: [name: string, text: string, expected: string[]][] = [
    [
      "missing keys: the group",
      file("  - type: committee\n    end: present\n"),
      [
        "8 ‹t› missing-key activities[0].start",
        "8 ‹t› missing-key activities[0].organization",
        "8 ‹t› missing-key activities[0].group",
      ],
    ],
    [
      "a key without colon in braces",
      file(activity("committee").replace("group: Council", "group")),
      ["8 ‹group› empty-value activities[0].group"],
    ],
    ["no type", file("  - title: A\n"), ["8 ‹t› missing-key activities[0].type"]],
    ["empty type", file("  - type:\n"), ["8 ‹› empty-value activities[0].type"]],
    [
      "unknown type",
      file("  - type: welding\n    foo: bar\n"),
      ["8 ‹welding› unknown-type activities[0].type"],
    ],
    ["type of a wrong kind", file("  - type: [committee]\n"), ["8 ‹[› wrong-kind activities[0].type"]],
    ["an empty entry", file("  -\n", activity("committee")), ["8 ‹› empty-value activities[0]"]],
    ["a text as entry", file("  - committee\n"), ["8 ‹committee› wrong-kind activities[0]"]],
    ["a list as entry", file("  - - a\n"), ["8 ‹-› wrong-kind activities[0]"]],
    [
      "activities a text",
      HEAD.replace("activities:", "activities: none"),
      ["7 ‹none› wrong-kind activities"],
    ],
    ["activities a group", `${HEAD}  a: b\n`, ["8 ‹a› wrong-kind activities"]],
    [
      "top keys",
      "candidates: {}\n",
      [
        "1 ‹c› missing-key candidate",
        "1 ‹c› missing-key certifications",
        "1 ‹c› missing-key activities",
        "1 ‹candidates› unknown-key candidates",
      ],
    ],
    [
      "empty groups",
      "candidate:\ncertifications: []\nactivities:\n",
      ["1 ‹› empty-value candidate", "2 ‹[› empty-value certifications"],
    ],
    [
      "no certifications",
      "candidate: {id: 1, name: A}\ncertifications:\nactivities:\n",
      ["2 ‹› empty-value certifications"],
    ],
    [
      "candidate without name",
      HEAD.replace("  name: Maria Alvarez\n", ""),
      ["2 ‹i› missing-key candidate.name"],
    ],
    [
      "end before start",
      file(
        "  - type: committee\n    organization: A\n    group: B\n    end: 2021-01-01\n    start: 2021-01-02\n",
      ),
      ["11 ‹2021-01-01› end-before-start activities[0].end"],
    ],
    [
      "end before start not asked where another key is wrong",
      file(activity("committee").replace("present", "2020-01-01").replace("Yes", "maybe")),
      ["8 ‹maybe› bad-boolean activities[0].mssc"],
    ],
    [
      "an end before start in a course",
      file(activity("military-training").replace("1/2/2022", "3/2/2022")),
      ["8 ‹2/5/2022› end-before-start activities[0].end"],
    ],
    [
      "hours and schedule",
      file(activity("direct-employment", "schedule: part-time")),
      ["8 ‹part-time› hours-and-schedule activities[0].schedule"],
    ],
    [
      "neither hours nor schedule",
      file(activity("direct-employment").replace("hoursPerWeek: 37.5, ", "")),
      ["8 ‹{› missing-key activities[0].hoursPerWeek"],
    ],
    [
      "neither, and another mistake",
      file(activity("direct-employment").replace("hoursPerWeek: 37.5, frontline: yes", "hoursPerWeek: ")),
      ["8 ‹{› missing-key activities[0].frontline", "8 ‹,› empty-value activities[0].hoursPerWeek"],
    ],
    [
      "courses outside",
      file(
        activity("other-instructor").replace(
          "[]",
          "[{title: A, date: 2021-01-03}, {title: B, date: 2022-01-05}, {title: C, date: 2022-01-04}]",
        ),
      ),
      [
        "8 ‹2021-01-03› course-outside activities[0].courses[0].date",
        "8 ‹2022-01-05› course-outside activities[0].courses[1].date",
      ],
    ],
    [
      "a course before the start of work that goes on",
      file(activity("mssc-instructor").replace("3/4/2022", "1/3/2021")),
      ["8 ‹1/3/2021› course-outside activities[0].courses[0].date"],
    ],
    [
      "same ids given",
      file(activity("committee", "id: x"), activity("volunteer", "id: x"), activity("volunteer", "id: X")),
      ["9 ‹x› same-id activities[1].id"],
    ],
    [
      "an id that another has by position",
      file(activity("committee", "id: a2"), activity("volunteer")),
      ["9 ‹{› same-id activities[1].id"],
    ],
    [
      "an id by position that another has given before",
      file(activity("committee"), activity("volunteer", "id: a1")),
      ["9 ‹a1› same-id activities[1].id"],
    ],
    [
      "ids are not compared with those of wrong activities",
      file(activity("committee", "id: x, foo: bar"), activity("volunteer", "id: x")),
      ["8 ‹foo› unknown-key activities[0].foo"],
    ],
    [
      "expiry",
      HEAD.replace("2020-04-15\n", "2020-04-15\n    expires: 4/15/2020\n"),
      ["7 ‹4/15/2020› expires-too-early certifications[0].expires"],
    ],
    [
      "certification twice",
      HEAD.replace("activities", "  - {type: CPT, certified: 2021-01-01}\nactivities"),
      ["7 ‹CPT› same-certification certifications[1].type"],
    ],
    [
      "certification twice, one wrong",
      HEAD.replace("activities", "  - {type: CPT, certified: soon}\nactivities"),
      ["7 ‹soon› bad-date certifications[1].certified"],
    ],
    [
      "certifications a text",
      HEAD.replace(/certifications:[\s\S]*activities/, "certifications: CPT\nactivities"),
      ["4 ‹CPT› wrong-kind certifications"],
    ],
    ["another certification", HEAD.replace("CPT", "CPTT"), ["5 ‹CPTT› unknown-value certifications[0].type"]],
    [
      "positions after characters of two units",
      file(activity("committee", "notes: 😀, id: ?x")),
      ["8 ‹?x› bad-id activities[0].id"],
    ],
  ];
  test.each(rows)("%s", (_, text, expected) => expect(brief(text)).toEqual(expected));
});

test("all errors at once, in the order of the file", () => {
  const text = file(
    activity("committee", "foo: bar, id: x y"),
    "  - type: welding-course\n    title: MIG\n",
    activity("volunteer").replace("2021-01-04", "13/1/2021"),
  ).replace("2020-04-15", "2020");
  expect(brief(text)).toEqual([
    "6 ‹2020› bad-date certifications[0].certified",
    "8 ‹foo› unknown-key activities[0].foo",
    "8 ‹x y› bad-id activities[0].id",
    "9 ‹welding-course› unknown-type activities[1].type",
    "11 ‹13/1/2021› no-such-day activities[2].start",
  ]);
});

test("values are shown shortened and without control characters", () => {
  const long = errorsOf(block("committee", "start", "x".repeat(500)))[0]!;
  expect(long.message).toContain(`${"x".repeat(50)}…`);
  expect(long.message.length).toBeLessThan(200);
  const unseen = errorsOf(block("committee", "start", '"\\e[31m\\u202e\\ud800\\u00ad\\u200d"'))[0]!;
  expect(unseen.message).toContain("“\\x1b[31m\\u{202e}\\u{d800}\\xad\u200d”");
});

test("no key reaches the prototype", () => {
  errorsOf("__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n");
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(right(file(activity("committee", "notes: __proto__"))).candidate.activities).toHaveLength(1);
});
