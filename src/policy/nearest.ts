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

/** From 0 (nothing alike) to 1 (equal), the better of two looks: letter by letter, and by shared words. */
function likeness(a: Omit<Spelling, "name">, b: Spelling): number {
  const letters = 1 - distance(a.form, b.form) / Math.max(a.form.length, b.form.length, 1);
  const shared = [...b.words].filter((word) => a.words.has(word)).length;
  return Math.max(letters, (2 * shared) / Math.max(a.words.size + b.words.size, 1));
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
    .map((spelling) => ({ name: spelling.name, alike: likeness(written, spelling) }))
    .filter(({ alike }) => alike >= least)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, most)
    .map(({ name }) => name);
}
