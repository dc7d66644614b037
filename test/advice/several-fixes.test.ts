/** Fixes beside one another: in which order, together, and for two certifications. */

import { describe, expect, it } from "vitest";
import type { Fix } from "../../src/advice/advice.js";
import { adviceFor, rescored } from "../support/advice.js";
import { certification, codes, course, fixesFor, instructor, job, written } from "./fix-cases.js";

describe("several fixes", () => {
  it("stand with the one that brings most first, and are summed up together", () => {
    const { advice, results } = adviceFor({ activities: [{ ...course, title: "Weldng" }, job] });
    const { fixes, together } = advice[0]!;
    expect(fixes.map(({ activities }) => activities)).toEqual([["a2"], ["a1"]]);
    expect(results[0]?.points.assured).toBe(0);
    expect(together?.points).toEqual({ assured: 30, possible: 30 });
  });

  it("stand by what they bring at the expiry where none brings anything yet", () => {
    const planned = { ...course, title: "Quantum", end: "2024-12-01" };
    const credit = { ...planned, type: "for-credit-course", creditHours: "3", passed: "yes" };
    const fixes = fixesFor(planned, credit);
    expect(fixes.map(({ activities, points, projected }) => [activities, points, projected.assured])).toEqual(
      [
        [["a2"], { assured: 0, possible: 0 }, 20],
        [["a1"], { assured: 0, possible: 0 }, 10],
      ],
    );
  });

  it("choose different certifications for two headings of the same kind", () => {
    const fixes = fixesFor(
      { ...certification, title: "Six Sigma" },
      { ...certification, title: "Six Sigma", earned: "2023-05-01" },
    );
    expect(fixes.flatMap(written as (fix: Fix) => object[])).toEqual([
      { title: "Six Sigma Green Belt" },
      { title: "Six Sigma Black Belt" },
    ]);
    // The second counts only beside the first: not one promise made twice.
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
    ]);
    expect(fixes[1]?.steps[0]?.message).toContain("It must be a different one than “Six Sigma” (a1).");
    expect(fixes[1]?.onlyWith).toBe("This counts only once it is said which one “Six Sigma” (a1) is.");
  });

  it("leave out of a heading's list what is there already", () => {
    const [fix] = fixesFor(
      { ...certification, title: "Six Sigma Green Belt" },
      { ...certification, title: "Six Sigma", earned: "2023-05-01" },
    );
    expect(fix?.steps[0]?.message).toBe(
      "Say of “Six Sigma”, in `title`, which one it is: Six Sigma Black Belt; Six Sigma Master Black Belt.",
    );
  });

  it("say one by one which of three headings is which", () => {
    const fixes = fixesFor(
      ...[1, 2, 3].map((month) => ({ ...certification, title: "Six Sigma", earned: `2023-0${month}-01` })),
    );
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
      [10, [0, 1]],
    ]);
  });

  it("that only suppose something was left out are marked, come last, and are in no sum", () => {
    const { advice } = adviceFor({
      activities: [
        { ...instructor, end: "2024-04-14", courses: [] },
        { ...course, title: "Weldrs" },
      ],
    });
    const { fixes, together } = advice[0]!;
    expect(fixes.map((fix) => [codes(fix), fix.supposed, fix.points.assured])).toEqual([
      [["show-relation"], undefined, 10],
      [["list-courses"], true, 40],
    ]);
    expect(together?.points.assured).toBe(10);
  });

  it("leave out a second card of the same number, which would bring nothing more", () => {
    const fixes = fixesFor(
      { ...certification, title: "OSHA 10" },
      { ...certification, title: "OSHA ten-hour", earned: "2023-05-01" },
    );
    expect(fixes).toHaveLength(1);
  });

  it("join few hours that only count together", () => {
    const few = { ...job, hoursPerWeek: "8" };
    const [fix, ...others] = fixesFor(
      few,
      { ...few, employer: "Buckeye" },
      { ...few, employer: "Lima", start: "2021-04-01" },
    );
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ activities: ["a1", "a2"], points: { assured: 10, possible: 0 }, after: [] });
    expect(fix?.steps).toHaveLength(2);
  });

  it("say which must come first where one only counts beside another", () => {
    const half = { ...job, hoursPerWeek: "20" };
    const fixes = fixesFor(half, { ...half, employer: "Buckeye", hoursPerWeek: "14" });
    expect(fixes).toMatchObject([
      { activities: ["a1"], points: { assured: 10, possible: 0 }, after: [] },
      { activities: ["a2"], points: { assured: 10, possible: 0 }, after: [0] },
    ]);
  });

  it("come one after the other for an instructor whose field and courses are both open", () => {
    const fixes = fixesFor({
      ...instructor,
      jobTitle: "Robot whisperer",
      end: "2022-04-14",
      courses: [{ title: "PLC", date: "2020-05-01" }],
    });
    expect(fixes.map(codes)).toEqual([["show-relation"], ["list-courses"]]);
    expect(fixes.map(({ points, after }) => [points.assured, after])).toEqual([
      [10, []],
      [10, [0]],
    ]);
    expect(fixes[1]?.onlyWith).toBe(
      "This counts only once the relation of “Robot whisperer, Lima College” (a1) is shown.",
    );
    expect(fixes[0]).not.toHaveProperty("onlyWith");
  });

  it("come as one where the first of them brings nothing without the other", () => {
    const taught = { title: "PLC", date: "2020-05-01" };
    const fixes = fixesFor(
      { ...instructor, end: "2021-04-14", courses: [taught] },
      { ...instructor, jobTitle: "Robot whisperer", end: "2022-04-14", courses: [taught] },
    );
    expect(fixes.map(codes)).toEqual([["show-relation", "list-courses"]]);
    expect(fixes[0]).toMatchObject({ activities: ["a2"], points: { assured: 10, possible: 10 }, after: [] });
  });

  it("are no more than can be tried, where most is open first", () => {
    const many = Array.from({ length: 60 }, (_, n) => ({ ...course, title: `Quantum ${n}` }));
    const graded = { ...course, type: "for-credit-course", creditHours: "3", passed: "ungraded" };
    const fixes = fixesFor(...many, graded);
    expect(fixes).toHaveLength(20);
    expect(fixes[0]?.activities).toEqual(["a61"]);
  });
});

describe("two certifications", () => {
  const both = [
    { type: "CPT", certified: "2020-04-15" },
    { type: "CLT", certified: "2021-04-15" },
  ];

  it("are each told of a fix that helps both", () => {
    const { advice } = adviceFor({
      certifications: both,
      activities: [
        { ...course, title: "Weldng" },
        ...["CLT", "CPT Safety", "CPT Quality", "CPT Process & Production", "CPT Maintenance Awareness"].map(
          (title) => ({ ...certification, title }),
        ),
      ],
    });
    expect(
      advice.map(({ fixes }) => fixes.map(({ activities, points }) => [activities, points.assured])),
    ).toEqual([[[["a1"], 10]], [[["a1"], 10]]]);
  });

  it("count toward each other where the other was earned inside the window", () => {
    const adviced = adviceFor({ certifications: both });
    const [toCpt, toClt] = adviced.advice;
    expect(toCpt?.fixes.map(codes)).toEqual([["enter-own-certification"]]);
    expect(toCpt?.fixes[0]?.steps[0]?.message).toContain(
      "If April 15, 2021 is the day you first earned CLT, not the day you renewed it",
    );
    expect(toCpt?.fixes[0]?.supposed).toBe(true);
    expect(toCpt?.together).toBeNull();
    expect(rescored(adviced, "CPT", toCpt!.fixes[0]!.changes).points).toEqual({ assured: 10, possible: 10 });
    expect(toClt?.fixes, "CPT was earned before that window").toEqual([]);
  });

  it("bring all four certificates of CPT to CLT", () => {
    const [toClt] = adviceFor({
      certifications: [
        { type: "CLT", certified: "2020-04-15" },
        { type: "CPT", certified: "2021-04-15" },
      ],
      activities: [{ ...certification, title: "CPT Safety" }],
    }).advice;
    expect(toClt?.fixes.map(({ points, changes }) => [points.assured, changes.length])).toEqual([[30, 3]]);
  });
});
