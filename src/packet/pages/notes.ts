/** What was done to a document on its way into the packet, for whoever looks at it there. */

import type { ProofNote, ReadableProof } from "../../pdf/proofs/index.js";

const SIGNED =
  "It is digitally signed. Its pages here are a view; the signed original is the file in exhibits/.";

/** What need not be said, as nothing is to be seen of it, is left out. */
const NOTES: Partial<Record<ProofNote, string>> = {
  "form-printed": "What was filled into its fields is part of the page here.",
  restricted: "Its sender has restricted what may be done with it; the file in exhibits/ is unchanged.",
  mended: "The file was damaged and has been mended here; the file in exhibits/ is unchanged.",
  "active-left-out": "Links and the like in it are left out here.",
  "attachments-left-out": "Files are attached to it that are not shown here; the file in exhibits/ has them.",
  unexamined:
    "The picture has more than 64 million pixels, too many to be looked through and reduced here: see on its page that it is whole.",
  reduced: "The picture is reduced here to what print needs; the file in exhibits/ has it in full.",
};

/** @returns a sentence for each thing worth knowing */
export function notesInWords({ signed, notes }: ReadableProof): string[] {
  return [...(signed ? [SIGNED] : []), ...notes.flatMap((note) => NOTES[note] ?? [])];
}
