/** Where errors are told, and that all of them are. */

import { describe, expect, test } from "vitest";
import { activity, block, brief, errorsOf, file, HEAD, right } from "./file.js";

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
