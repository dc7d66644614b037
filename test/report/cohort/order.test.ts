/** The orders of a cohort. */

import { expect, it } from "vitest";
import { inOrder } from "../../../src/report/cohort/order.js";
import type { CohortRow } from "../../../src/report/cohort/types.js";

it("has names where people look for them, whatever letters and marks they begin with", () => {
  const names = ["Zoë", "mia", "Łukasz", "Özil", "Keisha", "Lukas", "Åsa", "Øystein"];
  const rows = names.map((name, student) => ({ name, id: String(student) }) as CohortRow);
  expect(inOrder(rows, "name").map(({ name }) => name)).toEqual([
    "Åsa",
    "Keisha",
    "Lukas",
    "Łukasz",
    "mia",
    "Øystein",
    "Özil",
    "Zoë",
  ]);
});
