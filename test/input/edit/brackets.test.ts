/** Changes of lists and groups that are written within brackets, as JSON is. */

import { describe, expect, it } from "vitest";
import {
  addActivity,
  addProof,
  removeActivity,
  replaceActivity,
  setValue,
} from "../../../src/input/edit/index.js";
import { BOARD, FLAT, HEAD, OSHA, text } from "./examples.js";

const NEW = "{ type: industry-certification, title: OSHA 10 General Industry, earned: 2022-03-04 }";
const PANEL = FLAT.replace("Board", "Panel");
const HALL = FLAT.replace("Board", "Hall");

/** @returns what comes after `activities: ` when an activity is added */
const added = (list: string): string =>
  text(addActivity(`${HEAD}activities: ${list}`, OSHA)).slice(`${HEAD}activities: `.length);
const removed = (list: string, index: number): string =>
  text(removeActivity(`${HEAD}activities: ${list}`, index)).slice(`${HEAD}activities: `.length);

describe("an entry is added within brackets", () => {
  it.each([
    ["after the last one", `[{${FLAT}}]`, `[{${FLAT}}, ${NEW}]`],
    ["after a comma that is there already", `[{${FLAT}},]`, `[{${FLAT}}, ${NEW}]`],
    [
      "in a line of its own, where the others have one, above the comments at the end",
      `[\n  {${FLAT}} # mine\n  # more to come\n]\n`.replaceAll("\n]", "\n  ]"),
      `[\n  {${FLAT}}, # mine\n  ${NEW}\n  # more to come\n  ]\n`,
    ],
    [
      "in a line of its own, after a comma that is there already",
      `[\n  {${FLAT}},\n  ]\n`,
      `[\n  {${FLAT}},\n  ${NEW}\n  ]\n`,
    ],
    ["below the comment of an empty list", "[ # soon\n  ]\n", `[ # soon\n  ${NEW}\n  ]\n`],
  ])("%s", (_, before, after) => expect(added(before)).toBe(after));

  it.each([
    ["proof: []", "proof: [{ kind: vmet }]"],
    ["proof: [ ]", "proof: [ { kind: vmet } ]"],
    ["proof: ", "proof: [{ kind: vmet }] "],
    ['"proof": []', '"proof": [{ kind: vmet }]'],
  ])("to %s of an activity within brackets", (before, after) => {
    const file = `${HEAD}activities:\n  - { ${FLAT}, ${before}}\n`;
    expect(text(addProof(file, 0, { kind: "vmet" }) as never)).toBe(file.replace(before, after));
  });

  it("as JSON in JSON, where a list may be spread over lines", () => {
    const file = `{"candidate": {"id": "1", "name": "A"},
  "certifications": [{"type": "CPT", "certified": "2020-04-15"}],
  "activities": [
  ]
}`;
    expect(text(addActivity(file, OSHA))).toBe(
      file.replace(
        "[\n  ]",
        '[\n  { "type": "industry-certification", "title": "OSHA 10 General Industry", "earned": "2022-03-04" }\n  ]',
      ),
    );
    const named = text(setValue(file, ["candidate", "instructorNumber"], "I-1"));
    expect(named).toBe(file.replace('"A"', '"A", "instructorNumber": "I-1"'));
    expect(text(setValue(named, ["candidate", "instructorNumber"], undefined))).toBe(file);
  });
});

describe("an entry is taken out of brackets", () => {
  it.each([
    ["the only one", `[ {${FLAT}} ]`, 0, "[]"],
    ["the first one, with the comma after it", `[{${FLAT}}, {${PANEL}}]`, 0, `[{${PANEL}}]`],
    ["the first one, where no space follows the comma", `[{${FLAT}},{${PANEL}}]`, 0, `[{${PANEL}}]`],
    ["one in between", `[{${FLAT}}, {${PANEL}}, {${HALL}}] # three\n`, 1, `[{${FLAT}}, {${HALL}}] # three\n`],
    ["the last one, with the comma before it", `[{${FLAT}}, {${PANEL}}]`, 1, `[{${FLAT}}]`],
  ])("%s", (_, before, index, after) => expect(removed(before, index)).toBe(after));
});

describe("a value within brackets is changed", () => {
  const file = (rest: string): string => `${HEAD}activities: [{ ${FLAT}${rest} }]\n`;
  const changed = (rest: string, more: object): string =>
    text(replaceActivity(file(rest), 0, { ...BOARD, ...more } as never));

  it("in its place", () => {
    expect(changed("", { group: "Panel, and Hall" })).toBe(file("").replace("Board", '"Panel, and Hall"'));
    expect(changed(", proof: [{kind: vmet}, {kind: jst}]", { proof: [{ kind: "jst" }] })).toBe(
      file(", proof: [{kind: jst}]"),
    );
    expect(changed(", keyActivities: [CPT-P3,  CPT-S1]", { keyActivities: ["CPT-P4"] })).toBe(
      file(", keyActivities: [CPT-P4]"),
    );
  });

  it("where there was none", () => {
    const verifier = { name: "Joan" };
    expect(changed(", verifier: , notes: x", { verifier, notes: "x" })).toBe(
      file(", verifier: { name: Joan } , notes: x"),
    );
    expect(changed(", notes: ", { notes: "x: y" })).toBe(file(', notes: "x: y" '));
  });
});
