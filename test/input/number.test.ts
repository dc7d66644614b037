/** Numbers as people write them. */

import { describe, expect, it } from "vitest";
import { readNumber } from "../../src/input/number.js";

describe("too many decimals", () => {
  it.each([
    ["14.999", "Round it to two decimals, as in 15.00."],
    ["0.001", "Round it to two decimals."],
  ])("%s", (text, hint) => {
    expect(readNumber(text, { above: 0, most: 168, example: "40" })).toMatchObject({
      code: "too-many-decimals",
      hint,
    });
  });
});
