/** What a file says wrongly: where it is told, and with which hint. */

import { describe, expect, test } from "vitest";
import { block, errorsOf, HEAD } from "./file.js";

type Row = [type: string, key: string, value: string, code: string, hint: string];

const values: Row[] = [
  // numbers
  ["for-credit-course", "creditHours", "three", "bad-number", "for example 3."],
  ["for-credit-course", "creditHours", "0", "out-of-range", "such as 3"],
  ["for-credit-course", "creditHours", "3.125", "too-many-decimals", "3.13"],
  ["direct-employment", "hoursPerWeek", "40h", "bad-number", "for example 40."],
  ["direct-employment", "hoursPerWeek", "32,5", "bad-number", "for example 32.5."],
  ["direct-employment", "hoursPerWeek", "1,000", "bad-number", "for example 1000."],
  ["direct-employment", "hoursPerWeek", "37,5", "bad-number", "for example 37.5."],
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
  ["industry-certification", "earned", "11.01.2022", "bad-date", "2022-11-01 or 2022-01-11, whichever"],
  ["industry-certification", "earned", "7-7-2022", "bad-date", "If you mean that day, write 2022-07-07."],
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
