/** Bars: never full before the points are there, and nothing that is there is left out. */

import { describe, expect, it } from "vitest";
import { categoryBar, totalBar } from "../../../src/report/text/bar.js";
import { ASCII } from "../../../src/report/text/signs.js";

const plain = (text: string): string => text;
const total = (assured: number, possible: number, cells = 10): string =>
  totalBar({ assured, possible }, { threshold: 100, most: Math.max(100, possible), cells }, ASCII, plain);

describe("the bar of all points", () => {
  it.each([
    [0, 0, "[..........]"],
    [1, 1, "[#.........]"],
    [50, 70, "[#####++...]"],
    [99, 99, "[#########.]"],
    [100, 100, "[##########]"],
    [0, 3, "[+.........]"],
    [100, 200, "[#####|++++]"],
    [125, 125, "[########|#]"],
  ])("%i assured, %i possible", (assured, possible, bar) => {
    expect(total(assured, possible)).toBe(bar);
  });

  it("has as many cells as it is given", () => {
    for (let assured = 0; assured <= 130; assured += 7)
      for (let possible = assured; possible <= 160; possible += 9)
        expect(total(assured, possible, 23)).toHaveLength(25);
  });
});

it("a category's bar is open at its end", () => {
  const scale = { threshold: 100, most: 100, cells: 20 };
  expect(categoryBar({ assured: 10, possible: 25 }, scale, ASCII, plain)).toBe("##+++");
  expect(categoryBar({ assured: 1, possible: 5 }, scale, ASCII, plain)).toBe("#+");
});
