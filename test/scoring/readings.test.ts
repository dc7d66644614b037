/** The choices made where the guide is open, and their changes (contract 2.8). */

import { expect, it } from "vitest";
import { DEFAULT_READINGS, otherReadings, READING_NAMES, type Readings } from "../../src/scoring/readings.js";

const CONTRACT: Record<string, [string, string]> = {
  "employment-year": ["certification", "calendar"],
  "thirty-hours": ["part-time", "full-time"],
  "concurrent-jobs": ["add", "separate"],
  "weekly-hours": ["by-day", "average"],
  "employment-types": ["add", "best"],
  "military-partial-year": ["half", "none"],
  "repeat-certification": ["once", "each"],
};

it("have the contract's defaults", () => {
  const defaults = Object.fromEntries(Object.entries(CONTRACT).map(([name, [value]]) => [name, value]));
  expect(DEFAULT_READINGS).toEqual(defaults);
  expect(READING_NAMES).toEqual(Object.keys(CONTRACT));
});

const differences = (a: Readings, b: Readings): string[] =>
  READING_NAMES.filter((name) => a[name] !== b[name]);

it.each([
  ["the defaults", DEFAULT_READINGS, 1],
  [
    "the other values",
    Object.fromEntries(Object.entries(CONTRACT).map(([name, values]) => [name, values[1]])) as Readings,
    0,
  ],
])("are changed one at a time from %s, each to its other value", (_, inForce, other) => {
  const changes = otherReadings(inForce);
  expect(changes.map(({ reading, value }) => [reading, value])).toEqual(
    Object.entries(CONTRACT).map(([name, values]) => [name, values[other]]),
  );
  for (const { reading, value, readings } of changes) {
    expect(differences(readings, inForce)).toEqual([reading]);
    expect(readings[reading]).toBe(value);
  }
});
