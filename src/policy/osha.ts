/** Recognizes OSHA training and OSHA cards by their title (FAQ 7, FAQ 15; contract 2.3). */

import { kept } from "./kept.js";
import { singular } from "./normal-form.js";

export interface OshaTitle {
  /** The number of hours of a card, or null where the title names OSHA but no card. */
  card: 10 | 30 | null;
  generalIndustry: boolean;
  /** Construction, maritime or disaster site is named. */
  otherSector: boolean;
}

/** Runs of letters, and numbers whole: `1910.30` and `10,000` are one number each, `OSHA10` and `10hr` are two tokens. */
const tokensOf = (text: string): string[] => text.match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu) as string[];

const CARDS = new Map<string, 10 | 30>([
  ["10", 10],
  ["ten", 10],
  ["30", 30],
  ["thirty", 30],
]);

const OTHER_SECTORS = [["construction"], ["maritime"], ["disaster", "site"]];
const GENERAL_INDUSTRY = ["general", "industry"];

const names = (tokens: string[], phrase: string[]): boolean =>
  tokens.some((_, start) => phrase.every((word, offset) => tokens[start + offset] === word));

function read(title: string): OshaTitle | null {
  const text = title.normalize("NFKC").toLowerCase();
  if (!text.includes("osha")) return null;
  const tokens = tokensOf(text);
  if (!tokens.includes("osha")) return null;
  const singulars = tokens.map(singular);
  const number = tokens.find((token) => CARDS.has(token));
  return {
    card: number === undefined ? null : (CARDS.get(number) as 10 | 30),
    generalIndustry: names(singulars, GENERAL_INDUSTRY),
    otherSector: OTHER_SECTORS.some((phrase) => names(singulars, phrase)),
  };
}

/** @returns what an OSHA title says, or null where the title does not name OSHA */
export const oshaTitle: (title: string) => OshaTitle | null = kept(read);
