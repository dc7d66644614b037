/** Courses that an instructor may have left out of the file (contract 2.5: 10 points for each year with a course). */

import { describe, expect, it } from "vitest";
import { codes, fixesFor, instructor } from "./fix-cases.js";

const taught = (...dates: string[]) => ({ courses: dates.map((date) => ({ title: "Milling", date })) });
/** One in each year of the certification from 2020-04-15 on, up to 2024-06-01. */
const EACH_YEAR = taught("2020-06-01", "2021-06-01", "2022-06-01", "2023-06-01", "2024-05-01");

describe("courses left out", () => {
  it("are asked for in the years without one, the first and the last day of a year being in it", () => {
    const [fix, ...others] = fixesFor({ ...instructor, ...taught("2020-04-15", "2022-04-14") });
    expect(others).toEqual([]);
    expect(fix?.steps[0]?.message).toContain(
      "lists no course in years 3, 4 and 5 (April 15, 2022 to April 14, 2023; " +
        "April 15, 2023 to April 14, 2024; April 15, 2024 to June 1, 2024).",
    );
    expect(fix).toMatchObject({ supposed: true, points: { assured: 30, possible: 30 } });
  });

  it("are not asked for where every year has one", () => {
    expect(fixesFor({ ...instructor, ...EACH_YEAR })).toEqual([]);
    const [fix, ...others] = fixesFor({ ...instructor, jobTitle: "Chef", ...EACH_YEAR });
    expect(codes(fix)).toEqual(["show-relation"]);
    expect(fix).not.toHaveProperty("supposed");
    expect(others).toEqual([]);
  });

  it("come with what else is open where there is no course at all, and all of it is merely supposed", () => {
    const [fix, ...others] = fixesFor({ ...instructor, jobTitle: "Chef", courses: [] });
    expect(codes(fix)).toEqual(["show-relation", "list-courses"]);
    expect(fix).toMatchObject({ supposed: true, points: { assured: 50, possible: 50 } });
    expect(others).toEqual([]);
  });
});
