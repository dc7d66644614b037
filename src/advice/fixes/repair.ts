/** One repair of one activity: what it says, and what it writes. */

import type { Activity, CertificationType } from "../../input/candidate.js";
import type { Step } from "../advice.js";

export interface Repair extends Step {
  set: Record<string, unknown>;
  /** Keys that the activity then no longer has. */
  unset?: string[];
  /** Whether a value only stands for the true one. */
  standIn: boolean;
  /** It only supposes that something was left out of the file. */
  supposed?: boolean;
  /** Activities that are repaired before: this repair has to differ from theirs. */
  differsFrom?: string[];
}

/** What a repair may look at besides the activity and the finding. */
export interface Bench {
  certification: CertificationType;
  /** What the other activities hold already, and what earlier repairs have chosen: indexes of the list. */
  taken: Set<number>;
  /** Of these, what the other activities hold as they stand. */
  held: ReadonlySet<number>;
  /** Activities whose title fits several, with what they may mean, in the order of their repairs. */
  unnamed: { activity: Activity; choice: readonly number[] }[];
}

/** @returns the repair for an activity with a finding of this detail, or null where there is none */
export type Repairer<A extends Activity = Activity> = (
  activity: A,
  detail: readonly string[],
  bench: Bench,
) => Repair | null;
