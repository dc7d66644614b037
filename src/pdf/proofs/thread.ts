import type { ProofContent } from "./content.js";
import type { ProofKind, ProofNote, UnreadableReason } from "./types.js";

/** What reading a file gives, as plain data that a thread can hand over. */
export interface ProofRead {
  kind: ProofKind;
  signed: boolean;
  notes: ProofNote[];
  content: ProofContent;
}

/** What reading a file comes to. */
export type Answer = { read: ProofRead } | { unreadable: UnreadableReason };

/** What the thread is told: a file to be read, or the fonts it asked for. */
export type ToThread = { bytes: Uint8Array } | { fonts: readonly Uint8Array[] };

/** What it says. */
export type FromThread = Answer | { needs: "fonts" };
