/** Sentences in lists: set in lines that begin alike, as wide as the terminal they are read in. */

import { columnsOf } from "../input/format.js";
import { plainMeasure } from "../report/text/measure.js";
import { wrapped } from "../report/text/wrap.js";

/** Where nobody looks, so that files and other programs always get the same. */
const USUAL = 80;

/** What a sentence is set by: what its first line begins with, and what those after it do. */
export type Hanging = (text: string, first?: string, further?: string) => string[];

/** @param columns of the terminal, as `errorWidth` and `resultWidth` give them @returns what sets printable sentences in lines */
export function hanging(columns: number | undefined): Hanging {
  const paint = (text: string): string => text;
  const setting =
    columns === undefined
      ? { width: USUAL, measure: plainMeasure, paint }
      : // A path that is cut could not be copied.
        { width: columns, measure: columnsOf, paint, whole: true };
  return (text, first = "", further = first) => wrapped([{ text }], setting, first, further);
}
