/** Keeps what a function has worked out, for what comes again: students of one school have the same courses, jobs and days. */

import { ownCopy } from "./own-copy.js";

/** Results that are kept at the most, and characters of what they are of: a batch of any length takes no more memory. */
const USUAL = 2_000;
const MOST_CHARACTERS = 500_000;

/**
 * @param work pure; nobody changes what it returns
 * @param most results that are kept
 * @returns the same function, quicker for what it has seen
 */
export function kept<Result, Key extends string | number = string>(
  work: (key: Key) => Result,
  most = USUAL,
): (key: Key) => Result {
  const known = new Map<Key, Result>();
  let characters = 0;
  return (key) => {
    let result = known.get(key);
    if (result !== undefined) return result;
    if (known.size >= most || characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    result = work(key);
    known.set((typeof key === "string" ? ownCopy(key) : key) as Key, result);
    if (typeof key === "string") characters += key.length;
    return result;
  };
}
