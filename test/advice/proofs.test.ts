/** Which proof is asked for, and what rests on it. */

import { describe, expect, it } from "vitest";
import { adviceFor } from "../support/advice.js";
import { certification, course, job } from "./fix-cases.js";

describe("proof", () => {
  it("is asked for with what rests on it, most first", () => {
    const { advice } = adviceFor({
      activities: [
        { ...course, field: "Machinists" },
        { ...job, jobTitle: "Machinist" },
        { ...certification, title: "CPIM", proof: [{ kind: "certificate" }] },
      ],
    });
    expect(advice[0]?.proofs).toMatchObject([
      { activity: "a2", atStake: { assured: 20, possible: 20 }, letter: "employment" },
      {
        activity: "a1",
        atStake: { assured: 10, possible: 10 },
        missing: ["transcript or certificate or form-letter", "course-description"],
      },
    ]);
    expect(advice[0]?.proofs[0]?.message).toBe(
      "Get proof of “Machinist, Acme”: paystub or form-letter (a signed form letter is enough; `mssc-recert letters` " +
        "prepares it). 20 points rest on it.",
    );
  });

  it("is asked for with what may rest on it, where MSSC must decide", () => {
    const { advice } = adviceFor({ activities: [{ ...course, title: "Quantum" }] });
    expect(advice[0]?.proofs).toMatchObject([{ activity: "a1", atStake: { assured: 0, possible: 10 } }]);
    expect(advice[0]?.proofs[0]?.message).toMatch(/\. 0 to 10 points rest on it\.$/);
  });

  it("is asked for too where another would come in its place, which may never be proved", () => {
    const { advice } = adviceFor({
      activities: [
        { ...job, jobTitle: "Machinist" },
        { ...job, jobTitle: "Machinist", employer: "Buckeye" },
        { ...certification, title: "CPIM" },
        { ...certification, title: "CPIM", earned: "2023-05-01" },
      ],
    });
    expect(advice[0]?.proofs).toMatchObject([
      { activity: "a1", atStake: { assured: 0, possible: 0 } },
      { activity: "a3", atStake: { assured: 0, possible: 0 } },
    ]);
    expect(advice[0]?.proofs[0]?.message).toContain(
      "It has 20 points, which other activities would bring if they are proved.",
    );
  });

  it("is asked for where work has no points of its own but others have theirs through it", () => {
    const half = { ...job, jobTitle: "Machinist", hoursPerWeek: "20" };
    const { advice } = adviceFor({ activities: [half, { ...half, employer: "Buckeye" }] });
    expect(advice[0]?.proofs.map(({ activity, atStake }) => [activity, atStake.assured])).toEqual([
      ["a1", 10],
      ["a2", 10],
    ]);
  });

  it("is asked for of every activity, however many take a scoring", () => {
    const jobs = Array.from({ length: 30 }, (_, n) => ({
      ...job,
      jobTitle: "Machinist",
      employer: `Plant ${n}`,
      hoursPerWeek: "1",
    }));
    const { advice } = adviceFor({ activities: jobs });
    // 30 hours a week are a part-time job, and 15 of them would do.
    expect(advice[0]?.proofs.map(({ activity }) => activity)).toHaveLength(15);
    const repeated = Array.from({ length: 25 }, (_, n) => ({
      ...course,
      title: `Welding ${n}`,
      field: "Welders",
    }));
    const { proofs } = adviceFor({ activities: [...repeated, ...repeated] }).advice[0]!;
    expect(proofs).toHaveLength(25);
  });
});
