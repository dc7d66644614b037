import type { ActivityType } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { letterFor } from "./due.js";
import { SIGNERS } from "./warning.js";

/**
 * @returns who signs the letter of activities of a type, with the place in the guide: `the HR department of the employer
 *   (Employment)`; undefined where there is no letter
 */
export function signerFor(type: ActivityType): string | undefined {
  const template = letterFor(type);
  return template === null ? undefined : `${SIGNERS[template]} (${policy.activityTypes[type]?.source})`;
}
