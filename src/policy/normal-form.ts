/** How names are compared: two names are equal when their normal forms are (contract 2.2). */

import { kept } from "./kept.js";

const APOSTROPHES = /['’‘‛ʼ′`]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const BETWEEN_PLAIN_WORDS = /[^a-z\d]+/;
/** Names such as Núñez, folded, with signs of print. */
const WESTERN = /^[\x20-\xff\u2010-\u2027]*$/;
const BETWEEN_WESTERN_WORDS = /[^a-z\d\xdf-\xf6\xf8-\xff]+/;

/**
 * The words of a name in lower case, as written: NFKC, `&` as "and", apostrophes dropped, split at everything that is
 * neither letter nor digit.
 */
export function exactWords(text: string): string[] {
  // The same, only quicker, where no letter has another form.
  if (PLAIN.test(text)) {
    const plain = text.toLowerCase().replaceAll("&", " and ").replace(/['`]/g, "");
    return plain.split(BETWEEN_PLAIN_WORDS).filter((word) => word !== "");
  }
  const folded = text.normalize("NFKC").toLowerCase().replaceAll("&", " and ").replace(APOSTROPHES, "");
  // The table of all letters there are takes a while to set up.
  const between = WESTERN.test(folded) ? BETWEEN_WESTERN_WORDS : /[^\p{L}\p{Nd}]+/u;
  return folded.split(between).filter((word) => word !== "");
}

/** A word without its plural: a final `s` goes from words of four letters or more that do not end in `ss`. */
export function singular(word: string): string {
  const long = word.length >= 4 && [...word].length >= 4;
  return long && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

/** The words of a name, singular. */
export function words(text: string): string[] {
  return exactWords(text).map(singular);
}

/** The normal form of a name: its words, singular, joined without spaces. Empty for a text without letter or digit. */
export const normalForm = kept((text): string => words(text).join(""));

/** The text without its parts in parentheses; nested ones go with the outer, one without its partner stays. */
export function withoutParentheses(text: string): string {
  const kept: string[] = [];
  const open: number[] = [];
  for (const character of text.normalize("NFKC")) {
    const start = character === ")" ? open.pop() : undefined;
    if (start === undefined) {
      if (character === "(") open.push(kept.length);
      kept.push(character);
    } else {
      kept.length = start;
      kept.push(" ");
    }
  }
  return kept.join("").trim();
}

/** The spellings under which a name is looked up in the guide's lists: whole, and with parentheses left out. */
export function lookUpForms(text: string): string[] {
  const whole = normalForm(text);
  const shorter = text.normalize("NFKC").includes("(") ? normalForm(withoutParentheses(text)) : whole;
  return [whole, shorter].filter((form, index, all) => form !== "" && all.indexOf(form) === index);
}
