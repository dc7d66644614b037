/** Faults that reading words for the activity file, reworded for the file beside a template. */

import type { Fault } from "./diagnostic.js";

export const EXAMPLE_PLACE = "{ page: 1, left: 72, top: 120, width: 150, height: 18 }";

const START =
  "The file starts with fields: or places:, and in the lines below it, two spaces further in, come lines such as candidate_name: Candidate Name";

const WORDS = new Map<string, Partial<Fault>>([
  ["empty-file", { message: "The file is empty: it names no field of the PDF.", hint: START }],
  ["not-a-mapping", { message: "The file does not say which field is which.", hint: START }],
  ["too-deep", { hint: "This file is only three levels deep. Look for stray brackets or dashes." }],
  [
    "too-many-parts",
    {
      message: "The file goes on for far too long to describe one letter; reading stopped here.",
      hint: "Check that it is the right file: one line for each field of the letter is enough.",
    },
  ],
  ["too-many-aliases", { hint: "Write the places out instead of referring to others." }],
  [
    "several-documents",
    { message: "A second document begins here, and a file is for one PDF template only." },
  ],
  [
    "too-large",
    { message: "The file is larger than 5 MB, which no file of field names is, so it was not read." },
  ],
  ["binary-file", { message: "This is not plain text, as the file beside a PDF template must be." }],
]);

/**
 * @param fault of `decodeText` or of reading YAML
 * @returns it in words that fit the file beside a template
 */
export function ofTemplateMap<T extends Fault>(fault: T): T {
  return { ...fault, ...WORDS.get(fault.code) };
}
