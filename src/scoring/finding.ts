/** What a rule found out about an activity; `explain.ts` puts it into words. */

import type { Activity, CertificationType } from "../input/candidate.js";
import type { Window } from "./window.js";

/** What a sentence may speak of. */
export interface Speaking {
  activity: Activity;
  certification: CertificationType;
  window: Window;
}

/** A reason by its code, with what its sentence needs beside the activity. */
export interface Finding {
  code: string;
  detail?: string | number | readonly string[];
}

/** What is known of an activity whatever the certification and the day: refusals reject it, doubts need MSSC. */
export interface Findings {
  refusals: Finding[];
  doubts: Finding[];
}
