/** Making the changes that advice proposes. */

import { describe, expect, it } from "vitest";
import { freshIds, withChanges } from "../../src/advice/changes.js";
import { candidateOf } from "../support/advice.js";

const course = {
  type: "certificate-course",
  title: "Machinists",
  provider: "Lima College",
  end: "2022-05-01",
};
const activities = (...more: Record<string, unknown>[]) =>
  candidateOf({
    candidate: { id: "1", name: "Case" },
    certifications: [{ type: "CPT", certified: "2020-04-15" }],
    activities: more,
  }).activities;

describe("fresh ids", () => {
  it("count from 1", () => {
    const next = freshIds([]);
    expect([next(), next()]).toEqual(["new1", "new2"]);
  });

  it("leave out those that there are", () => {
    const next = freshIds(activities({ ...course, id: "new2" }, { ...course, id: "new3" }));
    expect([next(), next()]).toEqual(["new1", "new4"]);
  });
});

describe("changed activities", () => {
  const before = activities(course, { ...course, field: "Welders" });

  it("have the keys set and no longer those unset; the others stay the same objects", () => {
    const change = { activity: "a2", set: { title: "Welding" }, unset: ["field"], standIn: false };
    const [first, second] = withChanges(before, [change]);
    expect(first).toBe(before[0]);
    expect(second).toMatchObject({ id: "a2", title: "Welding" });
    expect(second).not.toHaveProperty("field");
    expect(before[1]).toMatchObject({ title: "Machinists", field: "Welders" });
  });

  it("come before those added, which keep their order", () => {
    const [one, two] = activities({ ...course, id: "b1" }, { ...course, id: "b2" });
    const after = withChanges(before, [
      { add: one!, standIn: true },
      { activity: "a1", set: { title: "Welding" }, unset: [], standIn: false },
      { add: two!, standIn: true },
    ]);
    expect(after.map(({ id }) => id)).toEqual(["a1", "a2", "b1", "b2"]);
  });
});
