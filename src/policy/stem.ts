/** What the words for one trade or thing have in common. */

/** Endings that one trade or thing has in several words: welding, welder, welds. */
const ENDING = /(?:ation|ment|ing|ist|ion|ant|er|or|ed|e|y)$/;
/** What is left of a shorter word would begin too many others. */
const SHORTEST_STEM = 4;

/** @param word as `words` gives it @returns the word without such an ending */
export function stem(word: string): string {
  const bare = word.replace(ENDING, "");
  return bare.length < SHORTEST_STEM ? word : bare;
}
