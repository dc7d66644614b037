/** Suggestions for a name that is on no list. */

import { describe, expect, it } from "vitest";
import { nearest } from "../../src/policy/nearest.js";

const FRUIT = ["Red Apple", "Green Apple", "Pear", "Blood Orange", "Cherry"];

describe("the nearest names", () => {
  it("put right a slip of the pen", () => {
    expect(nearest("Chery", FRUIT, 3)).toEqual(["Cherry"]);
    expect(nearest("PAER", FRUIT, 3)).toEqual(["Pear"]);
  });

  it("share words, in whatever order", () => {
    expect(nearest("Orange, Blood", FRUIT, 3)).toEqual(["Blood Orange"]);
    expect(nearest("apples", FRUIT, 3)).toEqual(["Red Apple", "Green Apple"]);
  });

  it("come best first, the same name before all", () => {
    expect(nearest("Green apple", FRUIT, 2)).toEqual(["Green Apple", "Red Apple"]);
  });

  it("are at most as many as asked for", () => {
    expect(nearest("Apple", FRUIT, 1)).toEqual(["Red Apple"]);
    expect(nearest("Apple", FRUIT, 0)).toEqual([]);
  });

  it("are none where nothing is near", () => {
    expect(nearest("Underwater basket weaving", FRUIT, 3)).toEqual([]);
    expect(nearest("Chery", FRUIT, 3, 0.99)).toEqual([]);
    expect(nearest("Pear", [], 3)).toEqual([]);
  });

  it("are nearer by a word said once than by the same word said twice", () => {
    expect(nearest("turning", ["Turning turning turning mill", "Turnings"], 2)[0]).toBe("Turnings");
  });
});

describe("a text without letter or digit", () => {
  it.each(["", "?!", "…"])("%j is near no name", (text) => {
    expect(nearest(text, FRUIT, 3)).toEqual([]);
  });

  it("is not given a likeness that is no number", () => {
    expect(nearest("?", ["!"], 3, 1)).toEqual(["!"]);
  });
});
