/** What is kept of a batch while it runs: rows and errors where they are shown at the end, otherwise counters. */

import type { CertificationType } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import { ProblemCount } from "../../report/cohort/problems.js";
import type { BrokenFile, CohortRow } from "../../report/cohort/types.js";
import type { Done, State } from "./work.js";

/** So many candidates who are in two files are named. */
const MOST_TWICE = 10;

export class Tally {
  readonly states: Record<State, number> = { meets: 0, "not-met": 0, broken: 0, absent: 0 };
  readonly rows: CohortRow[] = [];
  readonly problems = new ProblemCount();
  readonly broken: BrokenFile[] = [];
  readonly twice: string[] = [];
  timesTwice = 0;
  warned = 0;
  /** Broken ones that could be opened: `check` shows more of them. */
  opened = 0;
  /** Whether the program itself has made a mistake. */
  mistaken = false;
  /** The file of each ID. */
  readonly #seen: Record<CertificationType, Map<string, number>> = { CPT: new Map(), CLT: new Map() };

  /** @param keeps whether rows and errors are shown at the end @param files by number, to name the other file */
  constructor(
    private readonly keeps: boolean,
    private readonly files: readonly string[],
  ) {}

  /** @param number of the file */
  add(done: Done, number: number): void {
    const { state, file, errors, rows, problems, types, warnings } = done;
    this.states[state] += 1;
    if (warnings > 0) this.warned += 1;
    if (state === "broken" && !done.unopened) this.opened += 1;
    if (done.mistaken) this.mistaken = true;
    for (const type of types) this.#meet(done, type, number);
    if (!this.keeps) return;
    if (state === "broken") this.broken.push({ file, errors });
    for (const row of rows) this.rows.push(row);
    for (const kinds of problems) this.problems.add(kinds);
  }

  /** How many students there are: somebody in two files, or with two certifications, is one. */
  get people(): number {
    const { CPT, CLT } = this.#seen;
    return CPT.size + [...CLT.keys()].filter((id) => !CPT.has(id)).length;
  }

  #meet({ id, file }: Done, type: CertificationType, number: number): void {
    const earlier = this.#seen[type].get(id);
    if (earlier === undefined) {
      this.#seen[type].set(id, number);
      return;
    }
    this.timesTwice += 1;
    if (this.twice.length >= MOST_TWICE) return;
    this.twice.push(
      `${type} of ID ${printable(id)} is in two files: ${printable(this.files[earlier] as string)} and ${printable(file)}`,
    );
  }
}
