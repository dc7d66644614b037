/** Says which activities a step is about: a few in a sentence, more as a list. */

import type { Item } from "./types.js";
import { listed } from "./words.js";

/** So many names can be taken in within a sentence. */
const MOST = 3;

/** @param start of the sentence: "For" @returns the parts of an item that name the activities */
export function about(start: string, names: readonly string[]): Pick<Item, "sentences" | "points"> {
  return names.length > MOST
    ? {
        sentences: [{ text: `${start} ${names.length} activities:` }],
        points: names.map((text) => ({ text })),
      }
    : { sentences: [{ text: `${start} ${listed(names)}.` }] };
}

/** @returns the first of the names, and how many more there are */
export function someOf(names: readonly string[]): string {
  const more = names.length - MOST;
  return listed(more > 1 ? [...names.slice(0, MOST), `${more} more`] : names);
}
