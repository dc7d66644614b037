/** Two runs of a batch compared: who is matched with whom, in which direction each moved, and why. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSnapshots } from "../../src/compare/compare.js";
import { readSnapshot } from "../../src/compare/snapshot.js";
import type { ActivityRecord, Snapshot, StudentRecord } from "../../src/compare/types.js";

const activity = (label: string, assured: number, more: Partial<ActivityRecord> = {}): ActivityRecord => ({
  id: "a1",
  type: "third-party-training",
  label,
  status: "counted",
  points: { assured, possible: assured },
  reasons: [],
  proof: "complete",
  ...more,
});

function student(
  id: string,
  activities: ActivityRecord[] = [],
  more: Partial<StudentRecord> = {},
): StudentRecord {
  const sum = (figure: "assured" | "possible"): number =>
    activities.reduce((total, { points }) => total + points[figure], 0);
  const points = { assured: sum("assured"), possible: sum("possible") };
  const standing = points.assured >= 100 ? "meets" : points.possible >= 100 ? "depends" : "short";
  const dates = { certified: "2020-04-15", expires: "2025-04-15", applyFrom: "2025-01-15" };
  const own = { file: `${id}.yaml`, id, name: `Student ${id}`, certification: "CPT", ...dates };
  return { ...own, standing, points, activities, ...more };
}

const snapshot = (records: StudentRecord[], broken: [string, string][] = []): Snapshot => ({
  asOf: "2024-11-18",
  records,
  broken: new Map(broken),
});

const directions = (old: Snapshot, fresh: Snapshot): string[] =>
  compareSnapshots(old, fresh).map(({ direction, id }) => `${id} ${direction}`);

describe("the direction", () => {
  it("is by the verdict, then by assured, then by possible points; the worst comes first", () => {
    const old = snapshot([
      student("1", [activity("A", 100)]),
      student("2", [activity("A", 50)]),
      student("3", [activity("A", 20)]),
      student("4", [activity("A", 20, { points: { assured: 20, possible: 40 } })]),
      student("5", [activity("A", 20)]),
    ]);
    const fresh = snapshot([
      student("5", [activity("A", 20)]),
      student("4", [activity("A", 20, { points: { assured: 20, possible: 30 } })]),
      student("3", [activity("A", 40)]),
      student("2", [activity("A", 40)]),
      student("1", [activity("A", 90)]),
    ]);
    expect(directions(old, fresh)).toEqual(["1 worse", "2 worse", "4 worse", "3 better", "5 same"]);
  });

  it("is worse where the certification expired meanwhile, whatever the points", () => {
    const [change] = compareSnapshots(
      snapshot([student("1", [activity("A", 50)])]),
      snapshot([student("1", [activity("A", 60)], { standing: "expired" })]),
    );
    expect(change).toMatchObject({ direction: "worse" });
    expect(change?.why[0]?.message).toBe("It expired on April 15, 2025.");
  });

  it("tells who is new and who is gone, and that a file cannot be read any more", () => {
    const changes = compareSnapshots(
      snapshot([student("1"), student("2")]),
      snapshot([student("3")], [["1.yaml", "A bracket is missing."]]),
    );
    expect(
      changes.map(({ id, direction, why }) => [id, direction, why.map(({ message }) => message)]),
    ).toEqual([
      ["1", "gone", ["1.yaml can no longer be read: A bracket is missing."]],
      ["2", "gone", []],
      ["3", "new", []],
    ]);
  });

  it("is better where five new years have begun, however few points these have yet", () => {
    const renewed = { certified: "2025-03-01", expires: "2030-03-01", applyFrom: "2029-12-01" };
    const change = (more: Partial<StudentRecord>) =>
      compareSnapshots(
        snapshot([student("1", [activity("A", 100)])]),
        snapshot([student("1", [activity("A", 0, { status: "rejected" })], more)]),
      )[0];
    expect(change(renewed)).toMatchObject({ direction: "better", why: [{ kind: "recertified" }] });
    // Nobody can apply so early: the date was corrected.
    expect(change({ ...renewed, certified: "2024-03-01" })).toMatchObject({ direction: "worse" });
  });

  it("tells that a folder cannot be read any more, and what can be read again", () => {
    const [one, two] = [
      student("1", [], { file: "in/a/1.yaml" }),
      student("2", [], { file: "in/ab/2.yaml" }),
    ];
    const closed: [string, string][] = [["in/a", "you are not allowed to read it."]];
    const gone = compareSnapshots(snapshot([one, two]), snapshot([], closed));
    expect(gone.map(({ why }) => why.map(({ kind, message }) => `${kind}: ${message}`))).toEqual([
      ["unreadable: in/a can no longer be read: you are not allowed to read it."],
      [],
    ]);
    const [again] = compareSnapshots(snapshot([], closed), snapshot([one]));
    expect(again).toMatchObject({ direction: "new", why: [{ kind: "readable" }] });
  });
});

describe("people", () => {
  it("are found again in any order, each certification by itself, and everybody once", () => {
    const records = fc.uniqueArray(
      fc.record({ id: fc.stringMatching(/^\d{1,2}$/), certification: fc.constantFrom("CPT", "CLT") }),
      { selector: ({ id, certification }) => `${id} ${certification}`, maxLength: 30 },
    );
    fc.assert(
      fc.property(records, fc.func(fc.nat()), (all, shuffle) => {
        const old = all.map(({ id, certification }) => student(id, [], { certification }));
        const fresh = [...old].sort((a, b) => shuffle(a.id) - shuffle(b.id)).map((each) => ({ ...each }));
        const changes = compareSnapshots(snapshot(old), snapshot(fresh));
        expect(changes.every(({ direction }) => direction === "same")).toBe(true);
        expect(changes).toHaveLength(all.length);
      }),
    );
  });

  it("who are in two files are compared file by file", () => {
    const one = student("1", [activity("A", 10)], { file: "a.yaml" });
    const other = student("1", [activity("A", 50)], { file: "b.yaml" });
    expect(directions(snapshot([one, other]), snapshot([other, one]))).toEqual(["1 same", "1 same"]);
  });

  it("who share an ID are told apart by name and dates where their files were renamed", () => {
    const twice = [
      student("1", [activity("A", 10)], { file: "a.yaml", name: "Ann Lee" }),
      student("1", [activity("A", 50)], { file: "b.yaml", name: "Bo Ray" }),
      student("1", [activity("A", 70)], { file: "c.yaml", name: "Bo Ray", certified: "2019-01-01" }),
    ];
    const renamed = twice.map((each) => ({ ...each, file: `new/${each.file}` })).reverse();
    expect(directions(snapshot(twice), snapshot(renamed))).toEqual(["1 same", "1 same", "1 same"]);
  });

  it("whose name was corrected are known by their ID", () => {
    const [change] = compareSnapshots(
      snapshot([student("1", [], { name: "Ann Lee" })]),
      snapshot([student("1", [], { name: "Ann Ray" })]),
    );
    expect(change).toMatchObject({ direction: "changed", why: [{ kind: "name" }] });
  });

  it("whose ID was corrected are known by their name, unless two have it", () => {
    const named = (id: string): StudentRecord => student(id, [], { name: "Zoë Lee" });
    const [change] = compareSnapshots(snapshot([named("1")]), snapshot([named("01")]));
    expect(change).toMatchObject({ direction: "changed", why: [{ kind: "id" }] });
    expect(directions(snapshot([named("1"), named("2")]), snapshot([named("3")]))).toEqual([
      "1 gone",
      "2 gone",
      "3 new",
    ]);
  });
});

describe("the reasons", () => {
  const why = (old: ActivityRecord[], fresh: ActivityRecord[]): string[] =>
    compareSnapshots(snapshot([student("1", old)]), snapshot([student("1", fresh)])).flatMap((change) =>
      change.why.map(({ kind, activity: id, points }) => `${kind} ${id} ${points.assured}`),
    );

  it("find an activity again whose place in the file has shifted", () => {
    expect(
      why([activity("Welding", 10)], [activity("Hydraulics", 20), activity("Welding", 10, { id: "a2" })]),
    ).toEqual(["activity-added a1 20"]);
  });

  it("name what is gone, and what counts otherwise, with the rule that says so", () => {
    const old = [activity("Welding", 10), activity("CPIM", 10, { id: "a2" })];
    const rejected = {
      status: "rejected" as const,
      reasons: [{ code: "not-passed", message: "It was not passed." }],
    };
    expect(why(old, [activity("Welding", 0, rejected)])).toEqual([
      "activity-changed a1 -10",
      "activity-removed a2 -10",
    ]);
    const [change] = compareSnapshots(
      snapshot([student("1", [activity("Welding", 10)])]),
      snapshot([student("1", [activity("Welding", 0, rejected)])]),
    );
    expect(change?.why[0]?.message).toBe(
      "“Welding” (a1): now does not count, 0 points; before counts, 10 points. It was not passed.",
    );
  });

  it("name the rule that is new where what decides is the same", () => {
    const worked = { code: "direct-employment", message: "Work in the field." };
    const few = { code: "under-fifteen-hours", message: "Under 15 hours a week earn nothing." };
    const [change] = compareSnapshots(
      snapshot([student("1", [activity("Welder", 40, { reasons: [worked] })])]),
      snapshot([student("1", [activity("Welder", 0, { reasons: [worked, few] })])]),
    );
    expect(change?.why[0]?.message).toBe(
      "“Welder” (a1): now 0 points; before 40 points. Under 15 hours a week earn nothing.",
    );
  });

  it("tell of proof that came, which moves nobody", () => {
    const old = [activity("Welding", 10, { proof: "missing" })];
    const [change] = compareSnapshots(
      snapshot([student("1", old)]),
      snapshot([student("1", [activity("Welding", 10)])]),
    );
    expect(change).toMatchObject({ direction: "changed", why: [{ kind: "proof" }] });
  });
});

describe("a file that is no output of a batch", () => {
  it.each([
    [["{}"], 1],
    [["", "null"], 2],
    [['{"file":"a","errors":[{"message":"x"}]}', "candidate: {}"], 2],
    [['{"file":"a","asOf":"2024-01-01","candidate":{"id":"1","name":"x"},"certifications":[{}]}'], 1],
    [[], 1],
  ])("is refused with the line: %j", (lines, line) => {
    expect(readSnapshot(lines)).toMatchObject({ ok: false, problem: { line } });
  });

  it("does not mind a byte order mark and Windows line ends", () => {
    const line = '\ufeff{"file":"a.yaml","errors":[{"message":"x"}]}\r';
    expect(readSnapshot([line])).toMatchObject({ ok: true });
  });
});
