/** Files made from a form: keys stand there without a value, and get it. */

import { describe, expect, it } from "vitest";
import { addActivity, addProof, replaceActivity, setValue } from "../../../src/input/edit/index.js";
import { ADDED, BOARD, HEAD, JOB, OSHA, text } from "./examples.js";

const file = (rest: string): string => `${HEAD}activities:\n  - ${JOB}\n${rest}`;
const changed = (rest: string, more: object): string =>
  text(replaceActivity(file(rest), 0, { ...BOARD, ...more } as never));

describe("a key without a value gets it", () => {
  it.each([
    ["a text", "    notes:\n", { notes: "Mine" }, "    notes: Mine\n"],
    ["a text beside a comment", "    notes: # ?\n", { notes: "Mine" }, "    notes: Mine # ?\n"],
    ["a text of two lines", "    notes:\n", { notes: "a\nb" }, "    notes: |\n      a\n      b\n"],
    [
      "a text of two lines beside a comment, which stays one",
      "    notes: # ?\n",
      { notes: "a\nb" },
      '    notes: "a\\nb" # ?\n',
    ],
    [
      "a group below the comment",
      "    verifier: # who?\n    notes: x\n",
      { verifier: { name: "Joan" }, notes: "x" },
      "    verifier: # who?\n      name: Joan\n    notes: x\n",
    ],
    [
      "a group in the last line, which has no end",
      "    verifier:",
      { verifier: { name: "Joan" } },
      "    verifier:\n      name: Joan",
    ],
    [
      "a key of a group",
      "    verifier:\n      name:\n",
      { verifier: { name: "Joan" } },
      "    verifier:\n      name: Joan\n",
    ],
  ])("%s", (_, before, more, after) => expect(changed(before, more)).toBe(file(after)));

  it("and the others stay empty", () => {
    const form = "    notes:\n    field:\n    verifier: {}\n    proof:\n";
    expect(changed(form, { notes: "x" })).toBe(file(form.replace("notes:", "notes: x")));
  });

  it("in the candidate", () => {
    const form = `candidate:\n  id: 1\n  name: A\n  instructorNumber:   # if any\n${file("").slice(HEAD.indexOf("cert"))}`;
    expect(text(setValue(form, ["candidate", "instructorNumber"], "I-1"))).toBe(
      form.replace("instructorNumber:", "instructorNumber: I-1"),
    );
  });

  it("as a proof", () => {
    const given = { kind: "form-letter", file: " a.pdf " } as const;
    expect(text(addProof(file("    proof: # none yet\n"), 0, given) as never)).toBe(
      file("    proof: # none yet\n      - kind: form-letter\n        file: a.pdf\n"),
    );
    expect(
      text(addProof(file("    proof:\n      - kind: form-letter\n        file:\n"), 0, given) as never),
    ).toBe(file("    proof:\n      - kind: form-letter\n        file: a.pdf\n"));
  });
});

describe("an activity is added", () => {
  it("below one whose last key has no value", () => {
    expect(text(addActivity(file("    notes:\n"), OSHA))).toBe(file(`    notes:\n\n  - ${ADDED}\n`));
  });

  it("without the keys that have none", () => {
    const more = { verifier: { name: "", title: undefined }, notes: " ", proof: [] };
    expect(text(addActivity(file(""), { ...OSHA, ...more }))).toBe(file(`\n  - ${ADDED}\n    proof: []\n`));
  });
});
