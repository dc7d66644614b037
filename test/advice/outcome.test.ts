/** What advice comes to as a whole. */

import { describe, expect, it } from "vitest";
import type { WorkSet } from "../../src/advice/advice.js";
import { adviceFor } from "../support/advice.js";
import { course, offers, only, years } from "./one-advice.js";

/** A change that adds courses. */
type Setting = { activity: string; set: { courses: { date: string }[] } } & WorkSet["changes"][number];

describe("the outcome", () => {
  it("is assured where nothing is needed: no fixes, no work, but the proof", () => {
    const advice = only({ activities: [years(4), course, { ...course, title: "Weldng" }] });
    expect(advice).toMatchObject({
      outcome: "assured",
      message: "CPT: 100 points are assured; 100 are needed.",
      fixes: [],
      together: null,
      questions: [],
      plans: [],
      suggestions: [],
      otherwise: [],
    });
    expect(advice.proofs.map(({ activity }) => activity)).toEqual(["a1", "a2", "a3"]);
  });

  it("is with-fixes where they do it now, or with what is under way", () => {
    const open = { ...course, title: "Quantum", end: "2023-05-01" };
    const now = only({ activities: [years(4), open] });
    expect(now.outcome).toBe("with-fixes");
    expect(now.message).toContain("With all fixes made 100 points are assured.");
    const later = only({ activities: [years(3), open, { ...course, end: "2024-12-01" }] });
    expect(later.outcome).toBe("with-fixes");
    expect(later.message).toContain("and what is under way, 100 points are assured by April 15, 2025");
    expect(later.plans).toMatchObject([{ onTopOf: "under-way", shortfall: 20 }]);
  });

  it("is with-additions without any activity, and says what would do", () => {
    const advice = only({});
    expect(advice).toMatchObject({
      outcome: "with-additions",
      daysLeft: 318,
      fixes: [],
      proofs: [],
      questions: [],
    });
    expect(advice.plans).toMatchObject([{ onTopOf: "under-way", shortfall: 100 }]);
    const said = advice.plans[0]!.sets.map(({ work }) =>
      work.map(({ kind, count }) => `${count} ${kind}`).join(", "),
    );
    expect(said).toEqual(["5 for-credit-course", "4 for-credit-course, 2 training", "10 training"]);
    expect(advice.plans[0]?.sets.map(({ short }) => short)).toEqual([
      "5 college courses of 3 or more credit hours",
      "4 college courses of 3 or more credit hours, and 2 more trainings, courses or listed certifications",
      "10 trainings, courses or listed certifications",
    ]);
    expect(advice.suggestions.map(({ name }) => name)).toEqual([
      "OSHA-10 in General Industry",
      "OSHA-30 in General Industry",
      "Certified Production Technician: Green Production",
      "Certified Logistics Associate",
      "Certified Logistics Technician",
    ]);
  });

  it("plans on top of the fixes too where these are not enough", () => {
    const { plans } = only({ activities: [years(3), { ...course, title: "Quantum" }] });
    expect(plans.map(({ onTopOf, shortfall, sets }) => [onTopOf, shortfall, sets[0]?.message])).toEqual([
      [
        "under-way",
        40,
        "By April 15, 2025, in a related field: 2 college courses of 3 or more credit hours.",
      ],
      [
        "under-way-and-fixes",
        20,
        "By April 15, 2025, in a related field: 1 college course of 3 or more credit hours.",
      ],
    ]);
  });

  it("does not propose a term's course for a few weeks, nor more than one thing a day", () => {
    const weeks = only({ activities: [years(4)], asOf: "2025-03-15" });
    expect(weeks.plans[0]?.sets.map(({ work }) => work.map(({ kind, count }) => [kind, count]))).toEqual([
      [["training", 2]],
    ]);
    const day = only({ activities: [years(4)], asOf: "2025-04-14" });
    expect(day).toMatchObject({ outcome: "out-of-reach", daysLeft: 1, plans: [{ shortfall: 20, sets: [] }] });
    expect(day.message).toBe(
      "CPT: 20 points of the 100 are not assured yet. By April 15, 2025 they can no longer be reached.",
    );
  });

  it("tells instructors to teach a course in the years that have none yet", () => {
    const { plans } = only({
      activities: [
        years(4),
        { type: "mssc-instructor", employer: "College", start: "2024-05-01", end: "present", courses: [] },
      ],
      candidate: undefined,
    } as never);
    expect(plans[0]?.sets.map(({ message }) => message)).toContain(
      "By April 15, 2025: teach a course as an MSSC instructor at College (a2).",
    );
  });

  it("says as what, where and by when a course is to be taught, as the change has it", () => {
    const taught = (more: object[], asOf?: string): WorkSet[] =>
      only({ activities: [years(4), ...more] as never, ...(asOf ? { asOf } : {}) }).plans.flatMap((plan) =>
        plan.sets.filter(({ work }) => work.some(({ courses }) => courses)),
      );
    const instructor = { type: "mssc-instructor", employer: "Sinclair", courses: [] };
    const other = { ...instructor, type: "other-instructor", jobTitle: "Machinist" };
    const now = taught([{ ...instructor, start: "2024-05-01", end: "2025-03-20" }]);
    const later = taught([{ ...other, start: "2025-01-07", end: "present" }]);
    const two = taught([{ ...instructor, start: "2023-05-01", end: "present" }], "2024-03-01");
    expect(now[0]?.short).toBe("teach a course as an MSSC instructor at Sinclair (a2) by March 20, 2025");
    expect(later[0]?.short).toContain(
      "a course taught as an instructor at Sinclair (a2) between January 7, 2025 and April 15, 2025",
    );
    expect(two.map(({ short }) => short)).toContain(
      "teach a course as an MSSC instructor at Sinclair (a2) by April 14, 2024",
    );
    for (const { work, changes } of [...now, ...later, ...two])
      for (const [place, { activity, by }] of work.flatMap(({ courses }) => courses ?? []).entries()) {
        const change = changes.find((each) => "set" in each && each.activity === activity) as Setting;
        expect(change.set.courses[place]?.date).toBe(by);
      }
  });

  it("leaves out what adds nothing on top of the fixes, where there is a plan on top of them", () => {
    const card = { type: "industry-certification", title: "OSHA 10", earned: "2022-05-01" };
    const { plans, suggestions } = only({ activities: [years(3), card] });
    expect(plans.map(({ onTopOf }) => onTopOf)).toEqual(["under-way", "under-way-and-fixes"]);
    expect(suggestions.map(({ name }) => name)).not.toContain("OSHA-10 in General Industry");
    expect(suggestions[0]).toMatchObject({
      name: "OSHA-30 in General Industry",
      onTopOfFixes: { assured: 10, possible: 10 },
    });
  });

  it("does not rest on what is only supposed to be left out", () => {
    const advice = only({
      activities: [
        years(4),
        {
          type: "mssc-instructor",
          employer: "College",
          start: "2020-04-15",
          end: "2024-04-14",
          courses: [],
        },
      ],
    });
    expect(advice.fixes.map(({ supposed, points }) => [supposed, points.assured])).toEqual([[true, 80]]);
    expect(advice).toMatchObject({ outcome: "with-additions", together: null });
  });

  it("says what volunteer work is sure of", () => {
    const trained = Array.from({ length: 2 }, (_, n) => ({
      type: "volunteer",
      organization: `Shelter ${n}`,
      role: "Sorter",
      keyActivities: ["CLT-1"],
      start: "2022-01-01",
      end: "2022-02-01",
      hours: "9",
    }));
    const trainings = ["A", "B"].map((title) => ({
      ...course,
      creditHours: "2",
      title,
      field: "Machinists",
    }));
    const { plans } = only({
      activities: [
        years(4),
        ...trained,
        { ...trainings[0]!, end: "2022-05-01" },
        ...Array.from({ length: 7 }, (_, n) => ({ ...trained[0]!, organization: `Kitchen ${n}` })),
      ],
    });
    expect(plans[0]?.shortfall).toBe(1);
    expect(plans[0]?.sets.map(({ short }) => short)).toContain(
      "do related volunteer work: 1 point is sure, MSSC may give up to 5",
    );
  });

  it("names the certification that somebody has trained for", () => {
    const { suggestions } = only({ activities: [{ ...course, towardCertification: "CPIM" }] });
    expect(suggestions[0]).toMatchObject({
      code: "earn-what-you-trained-for",
      source: "FAQ 10",
      projected: { assured: 10 },
    });
    expect(suggestions[0]?.message).toContain("(a1); the certification itself earns 10 points.");
  });

  it("counts on a job where years are left, and names the ways without it too", () => {
    const { plans } = only({ asOf: "2021-04-14" });
    const said = plans[0]!.sets.map(({ work }) =>
      work.map(({ kind, count }) => `${count} ${kind}`).join(", "),
    );
    expect(said).toEqual(["1 for-credit-course, 1 job", "5 for-credit-course", "10 training"]);
    expect(plans[0]?.sets[0]?.message).toBe(
      "By April 15, 2025, in a related field: 1 college course of 3 or more credit hours, and a full-time frontline job " +
        "from now until then.",
    );
  });

  it("does not suggest certificates that are part of the other certification one holds", () => {
    const certifications = [
      { type: "CPT", certified: "2020-04-15" },
      { type: "CLT", certified: "2019-08-15", expires: "2025-08-15" },
    ];
    const named = adviceFor({ certifications }).advice.map(({ suggestions }) =>
      suggestions.filter(({ code }) => code === "earn-mssc-certificate").map(({ name }) => name),
    );
    const green = ["Certified Production Technician: Green Production"];
    expect(named).toEqual([green, green]);
  });

  it("depends on MSSC where no time is left, nothing can be fixed, and questions are open", () => {
    const guard = {
      type: "military-service",
      branch: "US Army",
      occupation: "Machinist",
      component: "guard",
      start: "2020-04-15",
      end: "present",
    };
    const advice = only({ activities: [years(4), guard], asOf: "2025-04-15" });
    expect(advice).toMatchObject({ outcome: "depends-on-mssc", fixes: [], questions: [{ points: 25 }] });
    expect(advice.message).toContain(
      "By April 15, 2025 only MSSC's decisions on what is open can bring them.",
    );
    expect(offers(advice)).toEqual(["enrolled-course", "ask-mssc", "help-guide", "appeal"]);
  });
});
