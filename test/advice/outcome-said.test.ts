/** How the outcome is said: what is missing, and what it rests on. */

import { describe, expect, it } from "vitest";
import { serving } from "./fix-cases.js";
import { course, only, years } from "./one-advice.js";

describe("the outcome", () => {
  it("is out of reach unless something was left out, only where something may have been", () => {
    const asOf = "2025-04-10";
    const instructor = {
      type: "other-instructor",
      employer: "Lima College",
      jobTitle: "Machinist",
      start: "2020-04-15",
      end: "present",
      courses: [{ title: "Milling", date: "2020-05-01" }],
    };
    const supposed = only({ asOf, activities: [instructor] });
    expect(supposed).toMatchObject({ outcome: "out-of-reach", together: null });
    expect(supposed.message).toMatch(
      /By April 15, 2025 they can no longer be reached, unless something was left out of the file\.$/,
    );
    const repaired = only({ asOf, activities: [{ ...course, title: "Quantum" }] });
    expect(repaired.fixes).toHaveLength(1);
    expect(repaired.outcome).toBe("out-of-reach");
    expect(repaired.message).toMatch(/By April 15, 2025 they can no longer be reached\.$/);
  });

  it("plans once where the fixes leave as much to be done", () => {
    const { fixes, plans } = only({ activities: [{ ...course, title: "construction" }, serving] });
    expect(fixes.flatMap(({ steps }) => steps.map(({ code }) => code))).toContain("name-key-activities");
    expect(plans.map(({ onTopOf }) => onTopOf)).toEqual(["under-way", "under-way-and-fixes"]);
    const alone = only({ activities: [{ ...course, title: "construction" }] });
    expect(alone.together?.projected).toEqual({ assured: 0, possible: 20 });
    expect(alone.plans.map(({ onTopOf }) => onTopOf)).toEqual(["under-way"]);
  });

  it("depends on MSSC where the fixes lead to a question that could bring the rest", () => {
    const asOf = "2025-04-15";
    const open = only({ asOf, activities: [years(4), { ...course, title: "construction" }] });
    expect(open.outcome).toBe("depends-on-mssc");
    expect(only({ asOf, activities: [years(4)] }).outcome).toBe("out-of-reach");
  });

  it("speaks of a single point that is missing in the singular", () => {
    const serving = (number: number) => ({
      type: "volunteer",
      organization: `Food Bank ${number}`,
      role: "Sorter",
      keyActivities: ["CLT-1"],
      start: "2022-01-01",
      end: "2022-03-01",
      hours: "10",
    });
    const training = { ...course, type: "certificate-course", creditHours: undefined };
    const many = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(serving);
    const { message } = only({ activities: [years(3), course, training, ...many] });
    expect(message).toMatch(/^CPT: 1 point of the 100 is not assured yet\./);
  });

  it("names what is under way beside further work, where there is any", () => {
    const missing = "CPT: 100 points of the 100 are not assured yet.";
    const rest = "Further work that is completed by April 15, 2025 can bring the rest.";
    expect(only({}).message).toBe(`${missing} ${rest}`);
    expect(only({ activities: [{ ...course, end: "2024-12-01" }] }).message).toBe(
      `${missing} What is under way brings the assured points to 20. ${rest}`,
    );
  });
});
