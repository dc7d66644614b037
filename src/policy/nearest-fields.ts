/** The related fields of the guide's lists that come nearest to what somebody wrote. */

import { kept } from "./kept.js";
import { nearest } from "./nearest.js";
import { exactWords, words } from "./normal-form.js";
import { policy } from "./policy.js";

const NAMES = [...policy.fields.manufacturing, ...policy.fields.logistics];

/** Fields are short: what is less alike than this is another trade, not another spelling. */
const LIKENESS = 0.75;
const MOST = 3;

/** Whoever slips writes the first letter right: a folder is no molder, and a helper no welder. */
function beginsAlike(text: string, field: string): boolean {
  const [[first = ""] = [], [second = ""] = []] = [exactWords(text), exactWords(field)];
  const written = new Set(words(text));
  return first[0] === second[0] || words(field).some((word) => written.has(word));
}

/** @returns up to three listed fields, the nearest first; none where none is like the text */
export const nearestFields = kept((text): string[] =>
  nearest(text, NAMES, NAMES.length, LIKENESS)
    .filter((field) => beginsAlike(text, field))
    .slice(0, MOST),
);
