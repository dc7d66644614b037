/** Changes of lists within an activity, and of keys at odd places. */

import { describe, expect, it } from "vitest";
import { addActivity, replaceActivity, setValue } from "../../../src/input/edit/index.js";
import { ADDED, BOARD, HEAD, JOB, OSHA, text } from "./examples.js";

const file = (rest: string): string => `${HEAD}activities:\n  - ${JOB}\n${rest}`;
const changed = (rest: string, more: object): string =>
  text(replaceActivity(file(rest), 0, { ...BOARD, ...more } as never));
const PROOF = `    proof:
      - kind: form-letter # signed
        file: a.pdf
      - kind: vmet # copied
      - kind: jst
`;
const CODES = [
  "CPT-S1",
  "CPT-S2",
  "CPT-S3",
  "CPT-S4",
  "CPT-S5",
  "CPT-Q1",
  "CPT-Q2",
  "CPT-Q3",
  "CPT-Q4",
  "CPT-P1",
];

describe("a list within an activity", () => {
  const [letter, vmet, jst] = [{ kind: "form-letter", file: "a.pdf" }, { kind: "vmet" }, { kind: "jst" }];

  it.each([
    [
      "has another text in one entry",
      { proof: [{ ...letter, file: "b.pdf" }, vmet, jst] },
      PROOF.replace("a.pdf", "b.pdf"),
    ],
    ["lacks the first entry", { proof: [vmet, jst] }, PROOF.replace(/ {6}- kind: form.*\n.*\n/, "")],
    ["lacks one in between", { proof: [letter, jst] }, PROOF.replace(/ {6}- kind: vmet.*\n/, "")],
    [
      "has one more",
      { proof: [letter, vmet, jst, { kind: "transcript" }] },
      `${PROOF}      - kind: transcript\n`,
    ],
    [
      "is another one altogether",
      { proof: [{ kind: "transcript" }, letter] },
      "    proof:\n      - kind: transcript\n      - kind: form-letter\n        file: a.pdf\n",
    ],
    ["is empty", { proof: [] }, "    proof: []\n"],
    ["is gone", {}, ""],
  ])("%s", (_, more, after) => expect(changed(PROOF, more)).toBe(file(after)));

  it("has its texts in one line, or in one each where they are many", () => {
    const many = `    keyActivities:\n${CODES.map((code) => `      - ${code}\n`).join("")}`;
    expect(
      changed("    keyActivities: [CPT-S1, CPT-S2] # both\n", { keyActivities: ["CPT-S1", "CPT-Q1"] }),
    ).toBe(file("    keyActivities: [CPT-S1, CPT-Q1] # both\n"));
    expect(changed("", { keyActivities: CODES })).toBe(file(many));
    expect(changed(many, { keyActivities: [...CODES, "CPT-P2"] })).toBe(file(`${many}      - CPT-P2\n`));
  });
});

describe("a text within an activity", () => {
  const long = `https://example.org/${"a".repeat(90)}`;

  it("is in lines of its own where it has some", () => {
    expect(changed("    notes: short\n    field: x\n", { notes: "a\n\nb", field: "x" })).toBe(
      file("    notes: |\n      a\n\n      b\n    field: x\n"),
    );
    expect(changed("    notes: |\n      a\n      b\n    field: x\n", { notes: "c", field: "x" })).toBe(
      file("    notes: c\n    field: x\n"),
    );
  });

  it("stays in one line where no space parts it", () => {
    expect(changed("", { notes: long })).toBe(file(`    notes: ${long}\n`));
  });
});

describe("a key goes", () => {
  it("from the line of the dash: the next one takes its place", () => {
    const before = file("")
      .replace("- type", "-   id: mine # so far\n    type")
      .replaceAll("\n    ", "\n      ");
    expect(text(replaceActivity(before, 0, BOARD))).toBe(before.replace("id: mine # so far\n      ", ""));
  });

  it("that is marked with ?, as keys may be", () => {
    expect(changed("    ? notes\n    : mine\n", {})).toBe(file(""));
    expect(changed("    ? notes\n    : mine\n    ? field\n    : CNC\n", { field: "CNC" })).toBe(
      file("    ? field\n    : CNC\n"),
    );
  });
});

describe("line ends", () => {
  it("of old Macs stay", () => {
    const before = file("").replaceAll("\n", "\r");
    expect(text(addActivity(before, OSHA))).toBe(`${before}\r  - ${ADDED}\r`.replaceAll("\n", "\r"));
  });

  it("are those of the first line where it is changed itself", () => {
    const rest = `candidate: { id: 1, name: A }\nactivities: []\n`.replaceAll("\n", "\r\n");
    const two = ["CLT", "CPT"].map((type) => ({ type, certified: "2020-04-15" }));
    expect(
      text(
        setValue(
          `certifications: [{ type: CPT, certified: 2020-04-15 }]\r\n${rest}`,
          ["certifications"],
          two,
        ),
      ),
    ).toBe(
      `certifications:\r\n  - type: CLT\r\n    certified: 2020-04-15\r\n  - type: CPT\r\n    certified: 2020-04-15\r\n${rest}`,
    );
  });
});
