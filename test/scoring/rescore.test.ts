/** Scoring again gives what scoring gives. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { toDay } from "../../src/scoring/calendar.js";
import { DEFAULT_READINGS } from "../../src/scoring/readings.js";
import { keptFacts, rescorer } from "../../src/scoring/rescore.js";
import { score } from "../../src/scoring/score.js";
import { candidateOf } from "../support/advice.js";
import { anyActivity, anyAsOf, anyFile } from "../support/arbitrary.js";

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

it("comes to the points of score, for the activities as they are and with one more in front", () => {
  fc.assert(
    fc.property(anyFile(), anyActivity(), anyAsOf, (file, further, asOf) => {
      const candidate = candidateOf(file);
      const longer = candidateOf({ ...file, activities: [{ id: "more", ...further }, ...file.activities] });
      const facts = keptFacts();
      for (const certification of candidate.certifications) {
        const again = rescorer(certification, DEFAULT_READINGS, facts);
        // The same objects at other places.
        const activities = [longer.activities[0]!, ...candidate.activities];
        for (const [whole, some] of [
          [candidate, candidate.activities],
          [longer, activities],
        ] as const) {
          const [scored] = score(whole, { asOf, certification: certification.type }).certifications;
          const { points, standings } = again.evaluate(some, toDay(asOf));
          expect(points).toEqual(scored?.points);
          expect(standings.map((each) => each.status)).toEqual(
            scored?.activities.map(({ status }) => status),
          );
        }
      }
    }),
    { numRuns: RUNS },
  );
});
