/** What the program does not change is said, with what to do by hand; the file is then as it was. */

import { describe, expect, it } from "vitest";
import {
  addActivity,
  addProof,
  removeActivity,
  replaceActivity,
  setValue,
} from "../../../src/input/edit/index.js";
import { BOARD, FLAT, HEAD, JOB, OSHA, refusal, text } from "./examples.js";

const ONE = `${HEAD}activities:\n  - ${JOB}\n`;

describe("a part that refers to another one", () => {
  const file = `${HEAD}activities:\n  - ${JOB}\n    verifier: &joan { name: Joan } # hers\n\n  - ${JOB}\n    verifier: *joan\n    notes: x\n`;
  const second = (verifier: object): string =>
    text(replaceActivity(file, 1, { ...BOARD, verifier, notes: "x" } as never));

  it("stays where the change is beside it", () => {
    expect(text(replaceActivity(file, 1, { ...BOARD, verifier: { name: "Joan" }, notes: "z" }))).toBe(
      file.replace("notes: x", "notes: z"),
    );
  });

  it("is written out where it is to say something else: the part it refers to stays", () => {
    for (const verifier of [{ name: "Jo" }, { name: "Joan", title: "Ms" }]) {
      const lines = Object.entries(verifier).map(([key, value]) => `\n      ${key}: ${value}`);
      expect(second(verifier)).toBe(file.replace("verifier: *joan", `verifier:${lines.join("")}`));
    }
  });

  it("is written out within brackets too", () => {
    const flat = `${HEAD}activities: [{ ${FLAT}, verifier: &v { name: Joan } }, { ${FLAT}, verifier: *v }]\n`;
    expect(text(replaceActivity(flat, 1, { ...BOARD, verifier: { name: "Jo" } }))).toBe(
      flat.replace("*v", "{ name: Jo }"),
    );
  });

  it("is not given another proof", () => {
    const proof = `    proof: &p [{ kind: form-letter, file: old.pdf }]\n`;
    const shared = `${HEAD}activities:\n  - ${JOB}\n${proof}  - ${JOB}\n    proof: *p\n`;
    for (const index of [0, 1])
      expect(refusal(addProof(shared, index, { kind: "form-letter", file: "new.pdf" }, () => false))).toMatch(
        new RegExp(`add to activity ${index + 1}: proof: \\[\\{ kind: form-letter, file: new.pdf }]`),
      );
  });
});

describe("a key within brackets that has no colon", () => {
  it("gets no value", () => {
    const file = `${HEAD}activities:\n  - { ${FLAT}, proof }\n`;
    expect(refusal(addProof(file, 0, { kind: "vmet" }))).toBe(
      "This file cannot be changed by the program: the way this part of it is written is not understood well enough. " +
        "Open it in a text editor and add to activity 1: proof: [{ kind: vmet }]",
    );
  });
});

describe("what is not there", () => {
  it("is not changed", () => {
    for (const edit of [
      removeActivity(ONE, 1),
      replaceActivity(ONE, 1, OSHA),
      addProof(ONE, 1, { kind: "vmet" }),
      setValue(ONE, ["certifications", 1, "expires"], "2026-01-01"),
      addActivity(HEAD, OSHA),
      removeActivity(`${HEAD}activities: none\n`, 0),
    ])
      expect(refusal(edit)).toMatch(/by the program: .*is not there\. Open it in a text editor and/);
  });
});

describe("a file that cannot be read", () => {
  it("is not changed", () => {
    const broken = `${ONE}    notes: "no end\n`;
    for (const edit of [addActivity(broken, OSHA), addProof(broken, 0, { kind: "vmet" })])
      expect(refusal(edit)).toMatch(/cannot be changed by the program/);
  });
});

describe("a fault while proof files are looked for", () => {
  it("is no reason to call the file unchangeable", () => {
    const fail = (): never => {
      throw new Error("the disk is gone");
    };
    expect(() => addProof(ONE, 0, { kind: "vmet", file: "a.pdf" }, fail)).toThrow("the disk is gone");
  });
});
