/** Which fields are proposed for what somebody wrote: a slip in writing one, not another trade. */

import { describe, expect, it } from "vitest";
import { nearestFields } from "../../src/policy/nearest-fields.js";

describe("the nearest fields", () => {
  it.each([
    ["Weldrs", "Welders"],
    ["Welder 2", "Welders"],
    ["Operator 3", "Operators"],
    ["Team asembler", "Team Assemblers"],
    ["Ship Loder", "Ship Loaders"],
    ["Grindng", "Grinding"],
    ["Packing Machine Setters", "Casting Machine Setters"],
  ])("of %s begin with %s", (text, field) => {
    expect(nearestFields(text)[0]).toBe(field);
  });

  it.each([
    "Helper, B",
    "Helper",
    "Folder",
    "Welding",
    "Cashier",
    "Waiter",
    "Baker",
    "Robot whisperer",
    "Nurse",
    "",
    "?",
  ])("of %s are none", (text) => {
    expect(nearestFields(text)).toEqual([]);
  });
});
