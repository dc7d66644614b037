/** The names of a list that come nearest to what somebody wrote. */

import { distance } from "fastest-levenshtein";
import { normalForm, words } from "./normal-form.js";

/** Longer texts are no misspelling of anything. */
const LONGEST = 200;

interface Spelling {
  name: string;
  form: string;
  words: Set<string>;
}

const spelled = new WeakMap<readonly string[], Spelling[]>();

/** The names as they are compared; a list that is asked again is not spelled again. */
function spellings(names: readonly string[]): Spelling[] {
  const known = spelled.get(names);
  if (known) return known;
  const fresh = names.map((name) => ({ name, form: normalForm(name), words: new Set(words(name)) }));
  spelled.set(names, fresh);
  return fresh;
}

/**
 * From 0 (nothing alike) to 1 (equal), the better of two looks: letter by letter, and by shared words. Letters are not
 * compared one by one where the lengths alone make them too unlike.
 */
function likeness(a: Omit<Spelling, "name">, b: Spelling, least: number): number {
  let shared = 0;
  for (const word of b.words) if (a.words.has(word)) shared += 1;
  const byWords = (2 * shared) / Math.max(a.words.size + b.words.size, 1);
  const longer = Math.max(a.form.length, b.form.length, 1);
  if (1 - Math.abs(a.form.length - b.form.length) / longer < least) return byWords;
  return Math.max(1 - distance(a.form, b.form) / longer, byWords);
}

/**
 * @param text what was written
 * @param names the names to choose from
 * @param most how many at the most
 * @param least likeness from 0 to 1 that a name must have
 * @returns the nearest names, best first
 */
export function nearest(text: string, names: readonly string[], most: number, least = 0.5): string[] {
  if (text.length > LONGEST) return [];
  const written = { form: normalForm(text), words: new Set(words(text)) };
  return spellings(names)
    .map((spelling) => ({ name: spelling.name, alike: likeness(written, spelling, least) }))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name);
}
