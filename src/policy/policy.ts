/** The policy in force. A new edition of the guide is a new data file, named here. */

import compiled from "./mssc-2015.yaml";
import type { Policy } from "./types.js";

export const policy: Policy = compiled;

/** The codes of the guide's key activities, `CPT-S1` to `CLT-9`, in the guide's order. */
export const keyActivityCodes: readonly string[] = policy.keyActivities.map(({ code }) => code);
