/** What has to be asked of MSSC, and by when. */

import { describe, expect, it } from "vitest";
import { adviceFor } from "../support/advice.js";
import { certification, course } from "./fix-cases.js";

const volunteer = {
  type: "volunteer",
  organization: "Food Bank",
  role: "Helper",
  start: "2022-01-01",
  end: "2022-03-01",
  hours: "10",
};

describe("questions", () => {
  it("say what MSSC must be sent, and by when", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
    });
    expect(advice[0]?.questions).toMatchObject([
      { activity: "a1", code: "not-pre-approved", source: "FAQ 14", points: 10, projected: 10 },
    ]);
    expect(advice[0]?.questions[0]?.message).toContain(
      "by March 16, 2025: deciding may take up to 30 days more",
    );
  });

  it("say now where that day is over", () => {
    const { advice } = adviceFor({
      activities: [{ ...certification, title: "Certified Vacuum Technologist" }],
      asOf: "2025-04-01",
    });
    expect(advice[0]?.questions[0]?.message).toContain("now: deciding");
  });

  it("stand with the one that has most open first, now and then at the expiry", () => {
    const unlike = { ...course, title: "Quantum" };
    const credit = { ...unlike, type: "for-credit-course", creditHours: "3", passed: "yes" };
    const { advice } = adviceFor({
      activities: [
        { ...unlike, end: "2024-12-01" },
        { ...credit, end: "2024-12-01" },
        { ...volunteer, keyActivities: ["CLT-1"] },
        credit,
        { ...volunteer, organization: "Red Cross" },
      ],
    });
    expect(
      advice[0]?.questions.map(({ activity, points, projected }) => [activity, points, projected]),
    ).toEqual([
      ["a4", 20, 20],
      ["a5", 5, 5],
      ["a3", 4, 4],
      ["a2", 0, 20],
      ["a1", 0, 10],
    ]);
  });

  it("name what only MSSC can settle, where something else is open too", () => {
    const { advice } = adviceFor({ activities: [volunteer] });
    expect(advice[0]?.questions).toMatchObject([{ activity: "a1", code: "mssc-sets-points", points: 5 }]);
  });

  it("are not asked of what is rejected", () => {
    const { advice } = adviceFor({ activities: [{ ...volunteer, hours: "0" }] });
    expect(advice[0]?.questions).toEqual([]);
  });
});
