/** Words in lines. */

import { expect, it } from "vitest";
import { plainMeasure } from "../../../src/report/text/measure.js";
import { wrapped } from "../../../src/report/text/wrap.js";

const setting = {
  width: 12,
  measure: plainMeasure,
  paint: (text: string, style?: string) => (style ? `<${text}>` : text),
};

it("stand as many in a line as fit, the further lines indented as the first begins", () => {
  expect(wrapped([{ text: "one two three four" }], setting, "- ")).toEqual(["- one two", "  three four"]);
});

it("too long for a line are broken", () => {
  expect(wrapped([{ text: "a abcdefghijklmnop b" }], setting, "  ")).toEqual([
    "  a",
    "  abcdefghij",
    "  klmnop b",
  ]);
});

it("are painted run by run, and each line by itself", () => {
  expect(wrapped([{ text: "one two three" }, { text: "four five", style: "quiet" }], setting)).toEqual([
    "one two",
    "three <four>",
    "<five>",
  ]);
});

it("keep what is between them: an empty text is a line", () => {
  expect(wrapped([{ text: "" }], setting, "  ")).toEqual(["  "]);
});
