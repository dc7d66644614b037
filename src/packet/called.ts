/** What documents are called in a packet. */

import { kindInWords } from "../report/view/proof.js";
import { listed } from "../report/view/words.js";
import type { Paper } from "./types.js";

/** A letter that is in the packet and that nobody has signed. */
export const TO_BE_SIGNED = "letter, still to be signed";

/** @returns the proof kinds in words: `transcript and course description` */
export function kindsInWords(kinds: Paper["kinds"]): string {
  return listed(kinds.map(kindInWords));
}

/** Whether a letter was entered as proof that nobody has signed: its pages are shown, and prove nothing. */
export const isUnsignedPaper = ({ trouble }: Paper): boolean => trouble?.kind === "unsigned";

/** @returns what a document is called: what it proves, if it does */
export function paperInWords(paper: Paper): string {
  return isUnsignedPaper(paper) ? TO_BE_SIGNED : kindsInWords(paper.kinds);
}
