/** What is kept of a batch while it runs: rows and errors where they are shown at the end, otherwise counters. */

import { printable } from "../../input/printable.js";
import { ProblemCount } from "../../report/cohort/problems.js";
import type { BrokenFile, CohortRow } from "../../report/cohort/types.js";
import type { Done, State } from "./work.js";

/** So many candidates who are in two files are named. */
const MOST_TWICE = 10;

const idOf = (key: string): string => key.slice(key.indexOf(" ") + 1);

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
  readonly #seen = new Map<string, number>();
  readonly #people = new Set<string>();

  /** @param keeps whether rows and errors are shown at the end @param files by number, to name the other file */
  constructor(
    private readonly keeps: boolean,
    private readonly files: readonly string[],
  ) {}

  /** @param number of the file */
  add(done: Done, number: number): void {
    const { state, file, errors, rows, problems, keys, warnings } = done;
    this.states[state] += 1;
    if (warnings > 0) this.warned += 1;
    if (state === "broken" && !done.unopened) this.opened += 1;
    for (const key of keys) {
      this.#meet(key, file, number);
      this.#people.add(idOf(key));
    }
    if (!this.keeps) return;
    if (state === "broken") this.broken.push({ file, errors });
    for (const row of rows) this.rows.push(row);
    for (const kinds of problems) this.problems.add(kinds);
  }

  /** How many students there are: somebody in two files is one. */
  get people(): number {
    return this.#people.size;
  }

  #meet(key: string, file: string, number: number): void {
    const earlier = this.#seen.get(key);
    if (earlier === undefined) {
      this.#seen.set(key, number);
      return;
    }
    this.timesTwice += 1;
    if (this.twice.length >= MOST_TWICE) return;
    const [type] = key.split(" ");
    this.twice.push(
      `${type} of ID ${printable(idOf(key))} is in two files: ${printable(this.files[earlier] as string)} and ${printable(file)}`,
    );
  }
}
