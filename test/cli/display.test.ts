/** What the terminal can show, by what the environment says. */

import { describe, expect, it } from "vitest";
import { displayOf } from "../../src/cli/display.js";

const on = (environment: Record<string, string>, columns: number | null = 120, windows = false) =>
  displayOf({ TERM: "xterm-256color", ...environment }, columns, windows);

describe("color", () => {
  it.each([
    [{}, 120, 1],
    [{}, null, 0],
    [{ NO_COLOR: "1" }, 120, 0],
    [{ NO_COLOR: "" }, 120, 1],
    [{ TERM: "dumb" }, 120, 0],
    [{ FORCE_COLOR: "1" }, null, 1],
    [{ FORCE_COLOR: "" }, null, 1],
    [{ FORCE_COLOR: "3" }, null, 3],
    [{ FORCE_COLOR: "0" }, 120, 0],
    [{ FORCE_COLOR: "1", NO_COLOR: "1" }, null, 1],
  ])("with %j at %j columns is %i", (environment, columns, color) => {
    expect(on(environment as Record<string, string>, columns).color).toBe(color);
  });
});

describe("columns", () => {
  it.each([
    [{}, 97, 97],
    [{ COLUMNS: "50" }, 97, 97],
    [{ COLUMNS: "50" }, 0, 50],
    [{}, 0, undefined],
    [{ COLUMNS: "wide" }, 0, undefined],
    [{ COLUMNS: "50" }, null, undefined],
  ])("with %j on a terminal of %j are %j", (environment, columns, known) => {
    expect(on(environment as Record<string, string>, columns).columns).toBe(known);
  });
});

describe("signs", () => {
  it("beyond ASCII are left out where the font lacks them", () => {
    expect(on({}).blocks).toBe(true);
    expect(on({ TERM: "linux" }).blocks).toBe(false);
    expect(on({}, 80, true).blocks).toBe(false);
    expect(on({ WT_SESSION: "x" }, 80, true).blocks).toBe(true);
    expect(on({ TERM: "linux" }, null).blocks).toBe(true);
  });
});
