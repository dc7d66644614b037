/** What is kept of a batch while it runs: rows and errors where they are shown at the end, otherwise counters. */

import { ProblemCount } from "../../report/cohort/problems.js";
import type { BrokenFile, CohortRow } from "../../report/cohort/types.js";
import { SameIds } from "./same-id.js";
import type { Done, State } from "./work.js";

export class Tally {
  readonly states: Record<State, number> = { meets: 0, "not-met": 0, broken: 0, absent: 0 };
  readonly rows: CohortRow[] = [];
  readonly problems = new ProblemCount();
  readonly broken: BrokenFile[] = [];
  readonly ids: SameIds;
  warned = 0;
  /** Broken ones that could be opened: `check` shows more of them. */
  opened = 0;
  /** Whether the program itself has made a mistake. */
  mistaken = false;

  /** @param keeps whether rows and errors are shown at the end @param files by number, to name the other file */
  constructor(
    private readonly keeps: boolean,
    files: readonly string[],
  ) {
    this.ids = new SameIds(files);
  }

  /** @param number of the file */
  add(done: Done, number: number): void {
    const { state, file, errors, rows, problems, types, warnings } = done;
    this.states[state] += 1;
    if (warnings > 0) this.warned += 1;
    if (state === "broken" && !done.unopened) this.opened += 1;
    if (done.mistaken) this.mistaken = true;
    if (types.length > 0) this.ids.add(done, number);
    if (!this.keeps) return;
    if (state === "broken") this.broken.push({ file, errors });
    for (const row of rows) this.rows.push(row);
    for (const kinds of problems) this.problems.add(kinds);
  }
}
