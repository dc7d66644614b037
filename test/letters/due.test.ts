import { describe, expect, it } from "vitest";
import type { ActivityType } from "../../src/input/candidate.js";
import { letterFor, lettersDue } from "../../src/letters/index.js";
import type { ActivityResult } from "../../src/scoring/result.js";
import { ACTIVITIES, activity, activityResult, candidate, certification, result } from "./sample.js";

const complete: Partial<ActivityResult> = { proof: { status: "complete", missing: [] } };

/** Letters due for one activity that is judged in this way, in CPT and, where given, CLT. */
function due(cpt: Partial<ActivityResult>, clt?: Partial<ActivityResult>, all = false) {
  const own = activity("job");
  const certifications = [certification([activityResult(own, cpt)])];
  if (clt) certifications.push(certification([activityResult(own, clt)], { type: "CLT" }));
  return lettersDue(candidate([own]), result(...certifications), { all });
}

describe("letterFor", () => {
  it.each<[ActivityType, string | null]>([
    ["for-credit-course", null],
    ["non-credit-course", "continuing-education"],
    ["certificate-course", "continuing-education"],
    ["third-party-training", "continuing-education"],
    ["employer-training", "continuing-education"],
    ["military-training", null],
    ["industry-certification", null],
    ["direct-employment", "employment"],
    ["mssc-instructor", "employment-instructors"],
    ["other-instructor", "employment-instructors"],
    ["military-service", null],
    ["volunteer", "extra-volunteer"],
    ["committee", "extra-membership"],
  ])("%s: %s", (type, template) => {
    expect(letterFor(type)).toBe(template);
  });
});

describe("lettersDue", () => {
  it("has the letters in the order of the file, numbered", () => {
    expect(lettersDue(candidate(), result()).map(({ fileName }) => fileName)).toEqual([
      "01-continuing-education-training.pdf",
      "02-employment-job.pdf",
      "03-employment-instructors-teaching.pdf",
      "04-employment-instructors-welding.pdf",
      "05-extra-volunteer-foodbank.pdf",
      "06-extra-membership-chamber.pdf",
    ]);
  });

  it("leaves out what has its proof, and what needs none", () => {
    expect(due(complete)).toEqual([]);
    expect(due({ proof: { status: "not-needed", missing: [] } })).toEqual([]);
    expect(due({ proof: { status: "missing", missing: ["transcript"] } })).toEqual([]);
  });

  it("leaves out what is rejected or planned, also with --all", () => {
    for (const status of ["rejected", "planned"] as const) {
      expect(due({ status })).toEqual([]);
      expect(due({ status }, undefined, true)).toEqual([]);
    }
  });

  it("asks for a letter where one certification needs it, and names those it can serve", () => {
    expect(due({ status: "rejected", ...complete }, { status: "review" })).toMatchObject([
      { certifications: ["CLT"] },
    ]);
    expect(due({ status: "counted" }, { status: "review" })).toMatchObject([
      { certifications: ["CPT", "CLT"] },
    ]);
    expect(due({ status: "planned" }, { status: "counted", ...complete })).toEqual([]);
  });

  it("with --all has one for every activity of a type that has a letter, but none for OSHA cards", () => {
    const judged = ACTIVITIES.map((each) => activityResult(each, complete));
    const letters = lettersDue(candidate(), result(certification(judged)), { all: true });
    expect(letters.map(({ activityId }) => activityId)).toEqual([
      "training",
      "job",
      "teaching",
      "welding",
      "foodbank",
      "chamber",
    ]);
  });

  it("makes file names that every system takes", () => {
    const ids = ["CON", "a", "A", "Ünïcødé", "x".repeat(300), "日".repeat(300)];
    const activities = ids.map((id) => ({ ...activity("job"), id }));
    const judged = activities.map((each) => activityResult(each));
    const names = lettersDue(candidate(activities), result(certification(judged))).map(
      ({ fileName }) => fileName,
    );
    expect(names[0]).toBe("01-employment-CON.pdf");
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^\d\d-employment-[\p{L}\p{N}-]+\.pdf$/u);
      expect(Buffer.byteLength(name)).toBeLessThan(240);
    }
  });

  it("numbers more than 99 letters so that they sort", () => {
    const activities = Array.from({ length: 100 }, (_, i) => ({ ...activity("job"), id: `a${i + 1}` }));
    const judged = activities.map((each) => activityResult(each));
    const names = lettersDue(candidate(activities), result(certification(judged))).map(
      ({ fileName }) => fileName,
    );
    expect(names[0]).toBe("001-employment-a1.pdf");
    expect([...names].sort()).toEqual(names);
  });
});
