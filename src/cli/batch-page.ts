/** What the page about a cohort needs of each student, and the page. Large, and seldom asked for. */

import { advise } from "../advice/advise.js";
import { ChecklistPacker } from "../report/cohort-html/checklists.js";
import type { Packed } from "../report/cohort-html/pack.js";
import { viewOf } from "../report/view.js";
import { DEFAULT_READINGS } from "../scoring/readings.js";
import { type ScoreOptions, score } from "../scoring/score.js";
import type { Extra } from "./batch/extra.js";
import type { Scored } from "./batch/work.js";
import { EXIT, type ExitCode } from "./exit.js";

export { pageOfCohort } from "./cohort-page.js";

/** Gathers each student's whole checklist. */
export class Checklists implements Extra {
  readonly #packer = new ChecklistPacker();

  constructor(private readonly options: ScoreOptions) {}

  take({ candidate, file }: Scored): void {
    const { options } = this;
    // With the other readings, which a table does without.
    const result = score(candidate, options);
    const advice = advise(candidate, result, options);
    const readings = { ...DEFAULT_READINGS, ...options.readings };
    this.#packer.add(viewOf(result, { advice, readings, explain: false, file }));
  }

  /** @returns those of all students, by their numbers */
  packed(): Packed {
    return this.#packer.packed();
  }

  end(): { lines: string[]; exit: ExitCode } {
    return { lines: [], exit: EXIT.done };
  }
}
