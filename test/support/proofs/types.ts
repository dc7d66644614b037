import type { ProofNote, UnreadableReason } from "../../../src/pdf/proofs/index.js";

/** What is expected of a document that can be read. */
export interface Readable {
  pages: number;
  signed?: boolean;
  /** Notes that must be there, and no others. */
  notes?: readonly ProofNote[];
  /** Words that must be found on its pages, and words that must not. */
  has?: readonly string[];
  hasNot?: readonly string[];
  /** The pages look as the document's own do. False where others draw it in their own ways. */
  alike?: boolean;
  /** It is a picture of four colored quarters: the color of each, as it is seen. */
  quarters?: readonly [Color, Color, Color, Color];
}

export type Color = readonly [red: number, green: number, blue: number];

/** A document of the corpus. */
export interface Sample {
  /** The name of its file. */
  name: string;
  bytes: Uint8Array;
  expected: Readable | UnreadableReason;
}
