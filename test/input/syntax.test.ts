/** Files that are no YAML, or more YAML than an activity file may be: one diagnostic for one cause. */

import { describe, expect, test } from "vitest";
import { formatDiagnostic } from "../../src/input/format.js";
import { activity, brief, errorsOf, file } from "./file.js";

/** Line 8 is a dash with the type, the lines given follow. */
const inActivity = (...lines: string[]) =>
  file(
    "  - type: committee\n    organization: A\n    start: 2021-01-01\n    end: present\n",
    ...lines.map((line) => `${line}\n`),
  );

const G = "    group: B";
/** A value in line 12, a further key in line 13. */
const value = (text: string) => inActivity(`    group: ${text}`, "    mssc: true");

const rows: [name: string, text: string, expected: string[], hint?: RegExp][] = [
  // indentation
  ["a tab", inActivity(`\t${G}`), ["12 ‹\t› tab-indentation"], /spaces/],
  ["a tab after spaces", inActivity("  \t  group: B"), ["12 ‹\t› tab-indentation"]],
  [
    "tabs throughout: one cause, told once",
    "candidate:\n\tid: 1\n\tname: A\ncertifications:\n\t- type: CPT\n",
    ["2 ‹\t› tab-indentation"],
  ],
  ["a tab after spaces of other lines", "candidate:\n  id: 1\n\tname: A\n", ["3 ‹\t› tab-indentation"]],
  [
    "a tab after a dash",
    "activities:\n-\ttype: committee\n\ttitle: A\n",
    ["2 ‹\t› tab-indentation"],
    /Replace the tab/,
  ],
  [
    "a tab before a key without colon",
    "candidate:\n  id: 1\nname: x\n\ttitle\n  b: c\n",
    ["4 ‹\t› tab-indentation"],
  ],
  ["a tab between key and value is allowed", inActivity("    group:\tB"), []],
  ["a line too far right", inActivity("     group: B"), ["12 ‹g› bad-indentation"], /same column/],
  ["a line too far left", inActivity("   group: B"), ["12 ‹g› bad-indentation"], /same number of spaces/],
  ["a group's key too far left", "candidate:\n   id: 1\n  name: A\n", ["3 ‹n› bad-indentation"]],
  ["a dash too far right", `${inActivity(G)}   - type: volunteer\n`, ["13 ‹-› bad-indentation"]],
  ["a dash too far left", `${inActivity(G)} - type: volunteer\n`, ["13 ‹-› misplaced-list"], /dashes/],
  [
    "a dash after keys",
    inActivity("    proof:", "    kind: jst", "    - kind: vmet"),
    ["14 ‹-› misplaced-list"],
  ],
  ["a dash after a key with a value", "candidate: 1\n- a\n", ["2 ‹-› misplaced-list"]],
  ["a dash in the line of its key", inActivity("    proof: - kind: jst"), ["12 ‹p› misplaced-list"]],
  ["keys after a list", "- a\nb: c\n", ["2 ‹b› bad-indentation"]],
  [
    "a text of several lines without indentation",
    inActivity("    notes: |", "  a: b", "    group: B"),
    ["13 ‹a› bad-indentation"],
  ],
  // colons
  ["a colon in a value", value("Safety: Part 1"), ["12 ‹Safety: Part 1› unquoted-colon"], /"Safety: Part 1"/],
  [
    "several, and further mistakes",
    value('Safety: "Part": 1:').replace("true", "a: b").concat("    foo: bar\n"),
    [
      '12 ‹Safety: "Part": 1:› unquoted-colon',
      "13 ‹a: b› unquoted-colon",
      "14 ‹foo› unknown-key activities[0].foo",
    ],
    /'Safety: "Part": 1:'/,
  ],
  [
    "a colon in a value, then a trouble that breaks the file",
    value("Safety: 1").replace("true", "'a"),
    ["12 ‹Safety: 1› unquoted-colon", "13 ‹'› unclosed-quote"],
  ],
  [
    "no space after the colon",
    value("B").replace("mssc: ", "mssc:").concat("    notes: A\n"),
    ["13 ‹mssc:true› missing-colon"],
    /mssc: true/,
  ],
  ["no colon", inActivity("    group", "    mssc: true"), ["12 ‹group› missing-colon"], /key, a colon/],
  ["no colon in the last line", inActivity(G, "    mssc"), ["13 ‹mssc› missing-colon"]],
  ["no space after the dash", inActivity(G, "    -B"), ["13 ‹-B› missing-colon"], /after the dash/],
  ["a letter", "Dear Sir,\nI am: fine\n", ["1 ‹Dear Sir,› missing-colon"]],
  ["a question mark", value("?"), ["12 ‹?› special-start"]],
  ["a very long key", `${"k".repeat(1100)}: b\n`, [`1 ‹${"k".repeat(1100)}› long-key`]],
  // quotation marks
  ["a double quotation mark left open", value('"B'), ['12 ‹"› unclosed-quote'], /Close the text with "/],
  ["a single one", value("'B"), ["12 ‹'› unclosed-quote"], /apostrophe/],
  [
    "one left open before another",
    inActivity('    group: "B', '    notes: "C"', "    mssc: yes"),
    ['12 ‹"› unclosed-quote'],
  ],
  ["one closed lines later", inActivity("    group: 'B", "     notes: C'D'"), ["12 ‹'› unclosed-quote"]],
  [
    "an apostrophe",
    value("'the operator's course'"),
    ["12 ‹s course'› text-after-value"],
    /double quotation marks/,
  ],
  ["text after a quotation mark", value('"Lean" basics'), ["12 ‹basics› text-after-value"], /whole text/],
  ["a backslash", value('"C:\\Users"'), ["12 ‹\\› bad-escape"], /single quotation marks/],
  // brackets
  [
    "a bracket left open",
    inActivity(G, "    keyActivities: [CPT-S1", "    mssc: true"),
    ["13 ‹[› unclosed-bracket"],
    /Put ]/,
  ],
  [
    "a brace left open",
    inActivity(G, "    verifier: {name: Jo", "    mssc: true"),
    ["13 ‹{› unclosed-bracket"],
    /Put }/,
  ],
  ["an outer bracket left open", inActivity(G, "    keyActivities: [[CPT-S1]"), ["13 ‹[› unclosed-bracket"]],
  ["a bracket left open to the end", "[a, b", ["1 ‹[› unclosed-bracket"]],
  [
    "closed by the wrong one",
    inActivity(G, "    keyActivities: [CPT-S1}", "    mssc: true"),
    ["13 ‹[› unclosed-bracket"],
  ],
  ["a closing bracket alone", value("]"), ["12 ‹]› stray-bracket"]],
  [
    "text after a bracket",
    inActivity(G, "    keyActivities: [CPT-S1], CPT-S2"),
    ["13 ‹, CPT-S2› text-after-value"],
  ],
  ["a comma too many", inActivity(G, "    keyActivities: [CPT-S1,, CPT-S2]"), ["13 ‹,› extra-comma"]],
  ["no comma", inActivity(G, '    keyActivities: ["CPT-S1" "CPT-S2"]'), ['13 ‹"› missing-comma']],
  ["no comma between keys", '{"candidate": 1\n"activities": 2}\n', ["1 ‹1› bad-bracket-list"]],
  [
    "a closing bracket at the margin is allowed",
    inActivity(G, "    keyActivities: [", "      CPT-S1", "    ]"),
    [],
  ],
  // values that begin in a special way
  ...["@home", "`B`", "%B", ",B"].map((text): [string, string, string[]] => [
    text,
    value(text),
    [`12 ‹${text[0]}› special-start`],
  ]),
  ["a bar before text", value("|B"), ["12 ‹|B› special-start"], /next line/],
  ["greater than", value("> 5"), ["12 ‹> 5› special-start"]],
  ["greater or equal", value(">= 5"), ["12 ‹>=› special-start"]],
  ["an ampersand alone", value("& Co"), ["12 ‹&› special-start"]],
  ["an ampersand before text", value("&Co A"), ["12 ‹&Co› special-start"]],
  ["two ampersands", value("&a &b c"), ["12 ‹&b› special-start"]],
  ["a star", value("*bold*"), ["12 ‹*bold*› unknown-alias"], /quotation marks/],
  ["a star and text", value("*B C"), ["12 ‹*B› unknown-alias"]],
  ["an exclamation mark", value("!important B"), ["12 ‹!important› custom-tag"]],
  ["a tag of YAML 1.1", value("!!binary aGk="), ["12 ‹!!binary› custom-tag"]],
  ["the tag of plain texts is allowed", value("!!str 5"), []],
  ["a number sign", value("#1 team"), ["12 ‹#› empty-value activities[0].group"]],
  // YAML that is not meant for people
  [
    "a second document",
    `${file(activity("committee"))}---\nfoo: bar\n`,
    ["9 ‹-› several-documents"],
    /file of its own/,
  ],
  [
    "text after the end of the document",
    `${file(activity("committee"))}...\nfoo: bar\n`,
    ["10 ‹f› several-documents"],
  ],
  [
    "a wrong directive",
    "%YAML\n---\na: b\n",
    [
      "1 ‹%YAML› bad-directive",
      "3 ‹a› missing-key candidate",
      "3 ‹a› missing-key certifications",
      "3 ‹a› missing-key activities",
      "3 ‹a› unknown-key a",
    ],
  ],
  ["a directive without document", "%foo\n", ["1 ‹› unreadable"]],
  [
    "a key twice",
    "candidate:\n  id: 1\n  name: A\n  name: B\ncertifications: [{type: CPT, certified: 2020}]\nactivities:\n",
    ["4 ‹name› duplicate-key", "5 ‹2020› bad-date certifications[0].certified"],
  ],
  [
    "a key twice in braces",
    inActivity(G, "    verifier: {name: A, name: B}"),
    ["13 ‹name› duplicate-key"],
    /Keep one/,
  ],
  ["a list as key", inActivity(G, "    ? [a]", "    : b"), ["13 ‹[a]› bad-key"]],
  ["a reference as key", inActivity(G, "    *a : b"), ["13 ‹*a› bad-key"]],
  ["no key", inActivity(G, "    : b"), ["13 ‹ › bad-key"]],
  [
    "a reference to what is around it",
    "candidate: &a\n  id: 1\n  name: *a\ncertifications: [{type: CPT, certified: 2020-01-01}]\nactivities:\n",
    ["3 ‹*a› unknown-alias"],
  ],
  [
    "merging",
    file(activity("committee", "verifier: &v {name: A}"), activity("volunteer", "<<: *v")),
    ["9 ‹<<› unknown-key activities[1].<<"],
  ],
  // not a candidate's file
  ["nothing", "", ["1 ‹› empty-file"], /candidate:/],
  ["blank lines", "\n \n\n", ["1 ‹› empty-file"]],
  ["comments", "# a\n# b\n", ["1 ‹#› empty-file"]],
  ["a list", "- a\n- b\n", ["1 ‹-› not-a-mapping"], /candidate:/],
  ["text", "hello\n", ["1 ‹h› not-a-mapping"]],
  ["a table", '"a","b"\n"c","d"\n', ['1 ‹"› not-a-mapping']],
  ["a reference", "*a", ["1 ‹*› not-a-mapping"]],
  ["control characters", value("B\x07ell \x00"), ["12 ‹\x07› control-character"], /Backspace/],
];

describe("one cause, one diagnostic, at its place", () => {
  test.each(rows)("%s", (_, text, expected, hint) => {
    expect(brief(text)).toEqual(expected);
    if (hint !== undefined) expect(errorsOf(text)[0]?.hint).toMatch(hint);
  });

  test.each(rows)("%s: in words of its own, no path, no jargon", (_, text) => {
    for (const error of errorsOf(text)) {
      const shown = formatDiagnostic(error, "file.yaml", text.split("\n")).join("\n");
      expect(error.message).toMatch(/\.$/);
      expect(shown).not.toMatch(/scalar|token|implicit|collection|undefined|NaN|\[object/i);
      expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
    }
  });
});

test("many colons in many lines are all told", () => {
  const text = file(
    ...Array.from({ length: 30 }, () => activity("committee").replace("  - {", "  - {notes: x, ")).map(
      (line, n) => (n % 3 === 0 ? "  - type: a: b\n" : line),
    ),
  );
  expect(brief(text).filter((line) => line.includes("unquoted-colon"))).toHaveLength(10);
});
