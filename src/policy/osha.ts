/** Recognizes OSHA training and OSHA cards by their title (FAQ 7, FAQ 15; contract 2.3). */

import { words } from "./normal-form.js";

export interface OshaTitle {
  /** The number of hours of a card, or null where the title names OSHA but no card. */
  card: 10 | 30 | null;
  generalIndustry: boolean;
  /** Construction, maritime or disaster site is named. */
  otherSector: boolean;
}

/** Runs of letters, and numbers whole: `1910.30` and `10,000` are one number each. */
const TOKEN = /\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu;
const CARDS = new Map<string, 10 | 30>([
  ["10", 10],
  ["ten", 10],
  ["30", 30],
  ["thirty", 30],
]);
const HOURS = ["h", "hr", "hrs", "hour", "hours"];

const OTHER_SECTORS = [["construction"], ["maritime"], ["disaster", "site"]];
const GENERAL_INDUSTRY = ["general", "industry"];

const names = (title: string[], phrase: string[]): boolean =>
  title.some((_, start) => phrase.every((word, offset) => title[start + offset] === word));

function cardNumber(tokens: RegExpExecArray[]): 10 | 30 | null {
  for (const [place, token] of tokens.entries()) {
    const card = CARDS.get(token[0]);
    if (!card) continue;
    const before = tokens[place - 1];
    const after = tokens[place + 1];
    // Touching letters make it part of a word (10th, B10), but for OSHA10 and 10hr.
    const grownTogether =
      (before && before.index + before[0].length === token.index && before[0] !== "osha") ||
      (after && after.index === token.index + token[0].length && !HOURS.includes(after[0]));
    if (!grownTogether) return card;
  }
  return null;
}

/** @returns what an OSHA title says, or null where the title does not name OSHA */
export function oshaTitle(title: string): OshaTitle | null {
  if (!/osha/i.test(title.normalize("NFKC"))) return null;
  const tokens = [...title.normalize("NFKC").toLowerCase().matchAll(TOKEN)];
  if (!tokens.some(([token]) => token === "osha")) return null;
  const inWords = words(title);
  return {
    card: cardNumber(tokens),
    generalIndustry: names(inWords, GENERAL_INDUSTRY),
    otherSector: OTHER_SECTORS.some((phrase) => names(inWords, phrase)),
  };
}
