/** What the points come to under other readings is what scoring everything again comes to, though most is not scored again. */

import fc from "fast-check";
import { expect, it } from "vitest";
import type { Candidate } from "../../src/input/candidate.js";
import { readCandidate } from "../../src/input/read.js";
import { toDay } from "../../src/scoring/calendar.js";
import { evaluate } from "../../src/scoring/evaluate.js";
import { factsOf } from "../../src/scoring/facts.js";
import { otherReadings, READING_NAMES, READINGS, type Readings } from "../../src/scoring/readings.js";
import { pointsUnderOthers } from "../../src/scoring/turning.js";
import { windowOf } from "../../src/scoring/window.js";
import { anyFile } from "../support/arbitrary.js";

const inForce = fc
  .tuple(...READING_NAMES.map((name) => fc.constantFrom(...READINGS[name])))
  .map((values) => Object.fromEntries(READING_NAMES.map((name, at) => [name, values[at]])) as Readings);

it("comes to the same as scoring everything again", () => {
  const turned = new Set<string>();
  fc.assert(
    fc.property(anyFile(), inForce, (file, readings) => {
      const read = readCandidate(JSON.stringify(file));
      fc.pre(read.ok);
      const { candidate } = read as { candidate: Candidate };
      const facts = factsOf(candidate.activities);
      for (const certification of candidate.certifications) {
        const window = windowOf(certification);
        const setting = { certification: certification.type, window, asOf: toDay("2024-06-01"), readings };
        const evaluation = evaluate(facts, setting);
        const expected = otherReadings(readings).map(({ reading, value, readings: changed }) => {
          const { points } = evaluate(facts, { ...setting, readings: changed });
          if (points.possible !== evaluation.points.possible) turned.add(reading);
          return { reading, value, points };
        });
        expect(pointsUnderOthers(facts, setting, evaluation)).toEqual(expected);
      }
    }),
    { numRuns: 3000 },
  );
  expect([...turned].sort()).toEqual([...READING_NAMES].sort());
});
