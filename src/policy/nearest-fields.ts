/** The related fields of the guide's lists that come nearest to what somebody wrote. */

import { nearest } from "./nearest.js";
import { policy } from "./policy.js";

const NAMES = [...policy.fields.manufacturing, ...policy.fields.logistics];

/** Fields are short: what is less alike than this is another trade, not another spelling. */
const LIKENESS = 0.65;
const MOST = 3;

/** @returns up to three listed fields, the nearest first; none where none is like the text */
export function nearestFields(text: string): string[] {
  return nearest(text, NAMES, MOST, LIKENESS);
}
