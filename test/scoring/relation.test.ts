/** What is proposed where nothing shows yet that a job is related (Related Fields). */

import { expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { score } from "../../src/scoring/score.js";

function firstReason(jobTitle: string): string {
  const job = { type: "direct-employment", employer: "Acme", jobTitle, start: "2022-01-03", end: "present" };
  const read = readCandidate(
    JSON.stringify({
      candidate: { id: "1", name: "Case" },
      certifications: [{ type: "CPT", certified: "2021-03-01" }],
      activities: [{ ...job, schedule: "full-time", frontline: "yes" }],
    }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return score(read.candidate, { asOf: "2024-01-01" }).certifications[0]!.activities[0]!.reasons[0]!.message;
}

it.each([
  ["Weldor", "Welders"],
  ["Machine operator", "Loading Machine Operators"],
])("for %s it is a field of the lists that is like it", (jobTitle, field) => {
  expect(firstReason(jobTitle)).toContain(field);
});

it.each(["Order picker", "Cobot Programming"])("for %s it is none, rather than another trade", (jobTitle) => {
  expect(firstReason(jobTitle)).toContain("Name a `field`");
  expect(firstReason(jobTitle)).not.toContain("nearest");
});
