/** Hours and credit hours: plain decimal numbers with at most two decimals. */

import type { Fault } from "./diagnostic.js";
import { quoted } from "./printable.js";

const PLAIN = /^(?:\d+\.?\d*|\.\d+)$/;
/** A number in the midst of something else: `40h`, `1,000`, `~35 hours`. */
const INSIDE = /^\D{0,10}?(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?: ?[a-z./ ]*)$/i;
const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split(
    " ",
  );
/** More than anybody can have; keeps figures in the range where they are exact. */
const MOST = 1_000_000;

export interface Range {
  /** The number must be more than this. */
  above?: number;
  /** The number must be at least this. */
  least?: number;
  most?: number;
  /** A right number, for the hint. */
  example: string;
}

function meant(text: string): string | undefined {
  // In much of the world a comma stands before the decimals; thousands have three figures behind it.
  if (/^\d+,\d{1,2}$/.test(text)) return text.replace(",", ".");
  const word = WORDS.indexOf(text.toLowerCase());
  return word >= 0 ? String(word) : INSIDE.exec(text)?.[1]?.replaceAll(",", "");
}

/**
 * Reads a number (contract section 1: at most two decimals).
 * @param text as written
 * @param range what the key allows
 * @returns the number, or what is wrong: `bad-number`, `too-many-decimals` or `out-of-range`
 */
export function readNumber(text: string, range: Range): number | Fault {
  if (!PLAIN.test(text)) {
    const instead = meant(text);
    const negative = /^-[\d.]/.test(text);
    return {
      code: "bad-number",
      message: negative
        ? `A number without a minus sign is expected here, not ${quoted(text)}.`
        : `A number is expected here, not ${quoted(text)}.`,
      hint: `Write it in digits alone, for example ${negative ? range.example : (instead ?? range.example)}.`,
    };
  }
  if (/\.\d{3,}$/.test(text)) {
    const rounded = Number(text).toFixed(2);
    return {
      code: "too-many-decimals",
      message: `${quoted(text)} has more than two decimals.`,
      hint: `Round it to two decimals${rounded === "0.00" ? "" : `, as in ${rounded}`}.`,
    };
  }
  const figure = Number(text);
  const { above = -1, least = 0, most = MOST } = range;
  if (figure > above && figure >= least && figure <= most) return figure;
  const bound = figure > most ? `at most ${most}` : `more than ${above}`;
  return {
    code: "out-of-range",
    message: `${quoted(text)} is out of range: this must be ${bound}.`,
    hint: `Write a number such as ${range.example}.`,
  };
}
