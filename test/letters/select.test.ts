import { describe, expect, it } from "vitest";
import type { Activity } from "../../src/input/candidate.js";
import { selectLetters } from "../../src/letters/select.js";
import type { ActivityResult } from "../../src/scoring/result.js";
import { score } from "../../src/scoring/score.js";
import { ACTIVITIES, activity, activityResult, candidate, certification, result } from "./sample.js";

const complete: Partial<ActivityResult> = { proof: { status: "complete", missing: [] } };
const reason = (message: string) => ({ code: "x", message, source: "FAQ 1" });

function chosen(activities: string[], judged: Partial<ActivityResult> = {}, of?: ReturnType<typeof result>) {
  const outcome = of ?? result(certification(ACTIVITIES.map((each) => activityResult(each, judged))));
  const selection = selectLetters(candidate(), outcome, { activities });
  return selection.ok ? selection.due.map(({ fileName }) => fileName) : selection.problems;
}

/** The message for one activity that is judged in this way, in CPT and, where given, CLT. */
function refused(own: Activity, cpt: Partial<ActivityResult>, clt?: Partial<ActivityResult>): string {
  const certifications = [certification([activityResult(own, cpt)])];
  if (clt) certifications.push(certification([activityResult(own, clt)], { type: "CLT" }));
  const selection = selectLetters(candidate([own]), result(...certifications), { activities: [own.id] });
  if (selection.ok) throw new Error("not refused");
  expect(selection.problems.map((problem) => problem.activity)).toEqual([own.id]);
  return selection.problems[0]!.message;
}

describe("selectLetters", () => {
  it("takes what is due where no activity is named, and with `all` the rest", () => {
    const outcome = result(certification(ACTIVITIES.map((each) => activityResult(each, complete))));
    expect(selectLetters(candidate(), outcome, { activities: [] })).toEqual({ ok: true, due: [] });
    expect(selectLetters(candidate(), outcome, { all: true })).toMatchObject({
      ok: true,
      due: { length: 6 },
    });
    expect(selectLetters(candidate(), result())).toMatchObject({ ok: true, due: { length: 6 } });
  });

  it("takes the activities that are named, each once, in the order of the file", () => {
    expect(chosen(["chamber", "job", "chamber"])).toEqual([
      "01-employment-job.pdf",
      "02-extra-membership-chamber.pdf",
    ]);
  });

  it("takes a named activity whatever proof it has", () => {
    expect(chosen(["job"], complete)).toEqual(["01-employment-job.pdf"]);
    const outcome = result(certification([activityResult(activity("job"), complete)]));
    const all = selectLetters(candidate(), outcome, { all: false, activities: ["job"] });
    expect(all).toMatchObject({ ok: true, due: [{ activityId: "job" }] });
    expect(chosen(["teaching"], { proof: { status: "not-needed", missing: [] } })).toHaveLength(1);
  });

  it("tells all problems at once, and then chooses nothing", () => {
    expect(chosen(["jib", "job", "college"])).toMatchObject([{ activity: "jib" }, { activity: "college" }]);
  });

  describe("an ID that the file lacks", () => {
    const said = (id: string, ids: string[]) => {
      const activities = ids.map((each) => ({ ...activity("job"), id: each }));
      const outcome = result(certification(activities.map((each) => activityResult(each))));
      const selection = selectLetters(candidate(activities), outcome, { activities: [id] });
      return selection.ok ? "" : selection.problems[0]!.message;
    };

    it("is answered with the nearest, and with all where they are few", () => {
      expect(said("weldng", ["a1", "welding", "a3"])).toBe(
        "There is no activity “weldng” in the file. Did you mean welding? Its activities are a1, welding and a3.",
      );
      expect(said("A1", ["a1", "a2", "a3"])).toContain("Did you mean a1? ");
      expect(said("zzz", ["a1"])).toBe("There is no activity “zzz” in the file. Its activities are a1.");
      expect(said("zzz", [])).toBe("There is no activity “zzz” in the file. It has no activities yet.");
    });

    it("is answered with where to look in a long file", () => {
      const ids = Array.from({ length: 30 }, (_, index) => `a${index + 1}`);
      expect(said("zzz", ids)).toBe(
        "There is no activity “zzz” in the file. `mssc-recert check` lists them.",
      );
    });

    it("may be several in one", () => {
      expect(said("a1,a2", ["a1", "a2"])).toContain("Name each by itself: --activity a1 --activity a2");
      expect(said("a1,a9", ["a1", "a2"])).toContain("Its activities are");
    });

    it("brings no control character into the message", () => {
      expect(said("\u001b[31m", ["a1"])).not.toMatch(/\p{Cc}/u);
    });
  });

  it("says of a rejected one what decides it, once where certifications agree", () => {
    const late = { status: "rejected", reasons: [reason("Too late."), reason("And more.")] } as const;
    const job = activity("job");
    expect(refused(job, late as never)).toBe(
      "job (CNC Machinist II, Great Lakes Precision, Inc.) does not count, so a letter would not help. Too late.",
    );
    expect(refused(job, late as never, late as never)).toMatch(/help\. Too late\.$/);
    expect(refused(job, late as never, { status: "rejected", reasons: [reason("Not so.")] })).toMatch(
      /help\. Too late\. Not so\.$/,
    );
  });

  it("takes one that a single certification rejects", () => {
    const job = activity("job");
    const rejected = certification([activityResult(job, { status: "rejected" })]);
    const both = result(rejected, certification([activityResult(job)], { type: "CLT" }));
    expect(selectLetters(candidate([job]), both, { activities: ["job"] })).toMatchObject({
      due: [{ certifications: ["CLT"] }],
    });
  });

  it("says what proves an activity of a type without a letter", () => {
    const missing = {
      status: "missing",
      missing: ["transcript or certificate", "course-description"],
    } as const;
    const college = activity("college");
    expect(refused(college, { proof: missing as never })).toBe(
      "college (Metrology): there is no form letter for the type for-credit-course. What proves it: transcript or " +
        "certificate; and course-description.",
    );
    expect(refused(college, complete)).toMatch(/Its proof is complete\.$/);
    expect(refused(college, { status: "planned", proof: missing as never })).toContain("no form letter");
    expect(
      refused(activity("osha"), { proof: { status: "missing", missing: ["osha-card or certificate"] } }),
    ).toBe(
      "osha (OSHA-10 General Industry): there is no form letter for an OSHA card. What proves it: osha-card or " +
        "certificate.",
    );
  });

  it.each([
    ["training", { end: "2025-03-01" }, "2025-03-01"],
    ["job", { start: "2025-03-02" }, "2025-03-02"],
    ["job", { start: "2019-03-02" }, "2020-04-15"],
    ["teaching", {}, "2025-03-01"],
    ["foodbank", { start: "2025-03-03" }, "2025-03-03"],
  ])("says of a planned one when to come back: %s %j", (id, change, day) => {
    const own = { ...activity(id), ...change } as Activity;
    const said = refused(own, { status: "planned" });
    expect(said).toContain(`is planned for ${day}; prepare the letter when it is done.`);
    expect(refused(own, { status: "planned" }, { status: "rejected" })).toBe(said);
  });

  it("agrees with what scoring says", () => {
    const own = candidate();
    const early = score(own, { asOf: "2021-01-01" });
    const ids = ACTIVITIES.map(({ id }) => id);
    const selection = selectLetters(own, early, { activities: ids });
    expect(
      selection.ok ? [] : selection.problems.map((each) => `${each.activity}: ${each.message}`),
    ).toMatchObject([
      expect.stringMatching(/^training: .* planned for 2021-08-25/),
      expect.stringMatching(/^welding: .* planned for 2021-12-15/),
      expect.stringMatching(/^foodbank: .* planned for 2022-01-01/),
      expect.stringMatching(/^chamber: .* planned for 2022-01-01/),
      expect.stringMatching(
        /^osha: .* no form letter for an OSHA card\. What proves it: osha-card or certificate\.$/,
      ),
      expect.stringMatching(
        /^college: .* What proves it: transcript or certificate; and course-description\.$/,
      ),
    ]);
  });
});
