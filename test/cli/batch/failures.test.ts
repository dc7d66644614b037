/** How those are told for whom something could not be made. */

import { expect, it } from "vitest";
import { Failures } from "../../../src/cli/batch/failures.js";
import { CliError, EXIT } from "../../../src/cli/exit.js";
import type { Candidate } from "../../../src/input/candidate.js";

const candidate = (number: number): Candidate => ({
  candidate: { id: String(number), name: `Student\u001b ${number}` },
  certifications: [],
  activities: [],
});

it("names everybody, with the reasons of the first", () => {
  const failures = new Failures("letters", { kept: "they stay", lost: "they would be lost" });
  for (let number = 1; number <= 13; number++)
    failures.add(candidate(number), new CliError(EXIT.invalidInput, `reason ${number}`));
  const lines = failures.lines();
  expect(lines).toHaveLength(11);
  expect(lines[0]).toBe("No letters for Student\\x1b 1 (1): reason 1");
  expect(lines[10]).toBe(
    "Nor for 3 more, for reasons like these: Student\\x1b 11 (11), Student\\x1b 12 (12), Student\\x1b 13 (13).",
  );
  expect(failures.exit()).toBe(EXIT.invalidInput);
});

it("says how many more there are where nobody would read the names", () => {
  const failures = new Failures("packets", { kept: "they stay", lost: "they would be lost" });
  for (let number = 1; number <= 1300; number++)
    failures.add(candidate(number), new CliError(EXIT.unreadable, "the disk is full"));
  expect(failures.lines().at(-1)).toMatch(
    /^Nor for 1,290 more, .*Student\\x1b 210 \(210\) and 1,090 more\.$/,
  );
});
