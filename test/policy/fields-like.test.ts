/** What is proposed for jobs that are on no list: what is really near, or nothing. */

import { describe, expect, it } from "vitest";
import { notRelatedField, relatedField } from "../../src/policy/fields.js";
import { fieldsLike } from "../../src/policy/fields-like.js";
import { lookUpFields } from "../../src/policy/lookup.js";

describe("an everyday job", () => {
  it.each([
    ["forklift driver", "Industrial Truck and Tractor Operators"],
    ["CNC setup machinist", "Metal and Plastic; Machinists"],
    ["press operator", "Press Machine Setters"],
    ["assembly line worker", "Team Assemblers"],
    ["production associate", "Production Workers"],
    ["warehouse associate", "Stock"],
    ["grocery stocker", "Stock"],
    ["order picker", "Packers and Packagers"],
    ["electronics technician", "Electrical and Electronic Equipment Assemblers"],
    ["house painter", "Tenders; Painters"],
    ["welding instructor", "Welders"],
    ["Welder (night shift) II", "Welders"],
    ["accountant", "accounting"],
    ["hotel receptionist", "receptionist"],
    ["administrative assistant", "administrative"],
    ["school bus driver", "bus driver"],
    ["construction worker", "construction"],
    ["math teacher", "math"],
  ])("%s is near %s", (job, field) => {
    expect(fieldsLike(job, 5)).toContain(field);
  });

  it.each([
    ...[
      "nurse",
      "teacher",
      "electrician",
      "mechanic",
      "truck mechanic",
      "aircraft mechanic",
      "cashier",
      "cook",
    ],
    ...[
      "baker",
      "butcher",
      "plumber",
      "waiter",
      "sales manager",
      "secretary",
      "janitor",
      "lawyer",
      "dispatcher",
    ],
    ...["barber", "printer", "farmer", "tailor", "software engineer", "security guard", "customer service"],
    ...["team leader", "lab technician", "food server", "personal trainer", "plant manager", "HR manager"],
    ...["quality control", "taxi driver", "police officer", "photographer", "pharmacist", "dental assistant"],
  ])("%s is near nothing", (job) => {
    expect(fieldsLike(job, 5)).toEqual([]);
  });
});

describe("a slip of the pen", () => {
  it.each([
    ["weldres", ["Welders"]],
    ["mashinist", ["Metal and Plastic; Machinists"]],
    ["moulder", ["Molders"]],
    ["forklfit operator", ["Industrial Truck and Tractor Operators"]],
    ["crane opertor", ["Crane and Tower Operators"]],
    ["acounting", ["accounting"]],
    ["coatng", ["Coating", "Metal and Plastic; Plating and Coating Machine Setters"]],
  ])("in %s is put right", (job, fields) => {
    expect(fieldsLike(job, 5)).toEqual(fields);
  });
});

it("names fields that can be looked up, as many as asked for", () => {
  for (const job of ["assembly line worker", "warehouse associate", "math teacher"]) {
    const near = fieldsLike(job, 2);
    expect(near.length).toBeGreaterThan(0);
    expect(near.length).toBeLessThanOrEqual(2);
    for (const name of near) expect(relatedField(name) ?? notRelatedField(name)?.class).toBeTruthy();
    expect(lookUpFields(job).nearest.length).toBeGreaterThan(0);
  }
});

it.each(["", "?!", "worker", "2", "x".repeat(5000), "a ".repeat(2000)])(
  "takes any text (case %#)",
  (text) => {
    expect(fieldsLike(text, 5)).toEqual([]);
  },
);
