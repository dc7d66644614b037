/** The names of a list that come nearest to what somebody wrote. */

import { distance } from "fastest-levenshtein";
import { normalForm, words } from "./normal-form.js";

/** From 0 (nothing alike) to 1 (equal), the better of two looks: letter by letter, and by shared words. */
function likeness(a: string, aWords: Set<string>, b: string): number {
  const form = normalForm(b);
  const letters = 1 - distance(a, form) / Math.max(a.length, form.length, 1);
  const bWords = new Set(words(b));
  const shared = [...bWords].filter((word) => aWords.has(word)).length;
  return Math.max(letters, (2 * shared) / Math.max(aWords.size + bWords.size, 1));
}

/**
 * @param text what was written
 * @param names the names to choose from
 * @param most how many at the most
 * @param least likeness from 0 to 1 that a name must have
 * @returns the nearest names, best first
 */
export function nearest(text: string, names: readonly string[], most: number, least = 0.5): string[] {
  const form = normalForm(text);
  const inWords = new Set(words(text));
  return names
    .map((name) => ({ name, alike: likeness(form, inWords, name) }))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name);
}
