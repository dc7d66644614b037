/**
 * Documents of others (PDF, JPEG, PNG) as pages of a document that is written here.
 *
 *     const reader = new ProofReader({ fonts: readBundledFonts });  // for forms that leave drawing to the viewer
 *     const proof = await reader.read(bytes);              // never rejects because of what is in the file
 *     if (proof.readable) parts.push({ kind: "foreign", pages: proof.pages, stamps });
 *     else say(unreadableInWords(proof.reason));            // { what, remedy }
 *     await reader.close();
 *
 * Reading runs in a thread of its own, which is stopped when it takes too long or too much memory. `pages.write` may be
 * called once for each document that is written; a file that is used twice is read once, and written once.
 */
export { ProofReader, type ProofReaderOptions } from "./reader.js";
export type {
  Proof,
  ProofKind,
  ProofNote,
  ReadableProof,
  UnreadableProof,
  UnreadableReason,
} from "./types.js";
export { type UnreadableWords, unreadableInWords } from "./words.js";
