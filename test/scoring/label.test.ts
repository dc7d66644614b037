/** What activities are called in lists: the title, or the work and for whom. */

import { expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { score } from "../../src/scoring/score.js";

const SPAN = { start: "2021-01-01", end: "2022-01-01" };
const SCHOOL = { employer: "Rhodes College", ...SPAN, courses: [] };
const ARMY = { branch: "US Army", occupation: "Machinist", component: "active" };

const CALLED: [called: string, activity: Record<string, unknown>][] = [
  ["Torque Wrenches", { type: "third-party-training", title: "Torque Wrenches", provider: "Acme", ...SPAN }],
  ["CPIM", { type: "industry-certification", title: "CPIM", earned: "2021-05-08" }],
  [
    "Welder, Acme",
    {
      type: "direct-employment",
      employer: "Acme",
      jobTitle: "Welder",
      hoursPerWeek: "40",
      frontline: "true",
      ...SPAN,
    },
  ],
  ["Instructor, Rhodes College", { type: "mssc-instructor", ...SCHOOL }],
  ["Instructor, Rhodes College", { type: "other-instructor", ...SCHOOL }],
  ["Machinist, Rhodes College", { type: "other-instructor", jobTitle: "Machinist", ...SCHOOL }],
  ["Machinist, US Army", { type: "military-service", ...ARMY, ...SPAN }],
  [
    "Sorter, Food Bank",
    { type: "volunteer", organization: "Food Bank", role: "Sorter", hours: "5", ...SPAN },
  ],
  ["Education, AWS", { type: "committee", organization: "AWS", group: "Education", ...SPAN }],
];

it.each(CALLED)("%s", (called, activity) => {
  const read = readCandidate(
    JSON.stringify({
      candidate: { id: "1", name: "Case" },
      certifications: [{ type: "CPT", certified: "2020-04-15" }],
      activities: [activity],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  const { certifications } = score(read.candidate, { asOf: "2024-06-01" });
  expect(certifications[0]?.activities[0]?.label).toBe(called);
});
