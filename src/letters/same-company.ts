/** Whether two names may be those of one company. */

import { exactWords, words } from "../policy/normal-form.js";

/** Words that many companies have in their names. */
const COMMON = new Set(
  "the of and at for in inc incorporated llc llp ltd limited co corp corporation company group plc gmbh".split(
    " ",
  ),
);

const own = (name: string): string[] => words(name).filter((word) => !COMMON.has(word));
const initials = (name: string): string =>
  exactWords(name)
    .filter((word) => !COMMON.has(word))
    .map((word) => word[0])
    .join("");

/** @returns false only where the names have no word in common, and neither holds the other or is its initials */
export function mayBeSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [own(one), own(other)];
  // A name of common words or signs alone says nothing.
  if (a.length === 0 || b.length === 0) return true;
  const [wholeA, wholeB] = [a.join(""), b.join("")];
  return (
    a.some((word) => b.includes(word)) ||
    wholeA.includes(wholeB) ||
    wholeB.includes(wholeA) ||
    exactWords(one).includes(initials(other)) ||
    exactWords(other).includes(initials(one))
  );
}
