/** What the overview says below its table. */

import { expect, it } from "vitest";
import { cohortText } from "../../../src/report/cohort/text.js";
import type { CohortRow, Standing } from "../../../src/report/cohort/types.js";

const row = (name: string, assured: number, possible: number, standing: Standing): CohortRow => ({
  ...{ student: 0, file: `${name}.yaml`, name, id: name, certification: "CPT", expires: "2026-01-01" },
  ...{ daysLeft: standing === "expired" ? -1 : 400, threshold: 100, points: { assured, possible }, standing },
  categories: {
    CE: { assured: 0, possible: 0 },
    IC: { assured: 0, possible: 0 },
    E: { assured: 0, possible: 0 },
    X: { assured: 0, possible: 0 },
  },
  ...{ note: null, letters: 0, proofs: 0, needed: [] },
});

const said = (rows: CohortRow[]): Promise<string> =>
  cohortText({ asOf: "2024-11-18", students: rows.length, rows, shown: [], problems: [] });

it("names who is close, the nearest first; not who is through, and not what is over", async () => {
  const text = await said([
    row("Far", 79, 99, "short"),
    row("Near", 80, 80, "short"),
    row("Through", 100, 100, "meets"),
    row("Over", 95, 95, "expired"),
    row("Nearer\u001b", 85, 110, "depends"),
  ]);
  expect(text).toContain(
    "2 certifications are close: 20 points or fewer are missing\n  - Nearer\\x1b: CPT, 85 to 110 points\n  - Near: CPT, 80 points\n",
  );
});

it("says nothing of it where nobody is", async () => {
  expect(await said([row("Far", 79, 99, "short")])).not.toContain("close");
});
