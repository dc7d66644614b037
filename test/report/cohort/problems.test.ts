/** Every reason that refuses an activity or leaves it open has words for a whole cohort. */

import { expect, it } from "vitest";
import { policy } from "../../../src/policy/policy.js";
import { PROBLEMS, ProblemCount } from "../../../src/report/cohort/problems.js";
import { REASONS } from "../../../src/scoring/reasons.js";

/** What says why an activity counts, and so is no problem. */
const FINE = new Set([
  ...Object.keys(policy.activityTypes),
  ...["for-credit-3-hours", "for-credit-under-3-hours", "listed-certification", "osha-card"],
  ...["planned", "combined-in-year", "internship-point"],
]);

it("are there for each code, and for no other", () => {
  const codes = Object.keys(REASONS).filter((code) => !FINE.has(code));
  expect(Object.keys(PROBLEMS).sort()).toEqual(codes.sort());
});

it("are counted, the most frequent first", () => {
  const count = new ProblemCount();
  count.add(["not-passed", "letter"]);
  count.add(["letter", "proof: paystub or form-letter"]);
  expect(count.most(2)).toEqual([
    { text: expect.stringContaining("Letter to be signed"), count: 2 },
    { text: expect.stringContaining("Course not passed"), count: 1 },
  ]);
});
