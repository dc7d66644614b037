import type { ProofContent } from "./content.js";
import type { ProofKind, ProofNote, UnreadableReason } from "./types.js";

/** What reading a file gives, as plain data that a thread can hand over. */
export interface ProofRead {
  kind: ProofKind;
  signed: boolean;
  notes: ProofNote[];
  content: ProofContent;
}

/** What the thread is asked. */
export interface Question {
  bytes: Uint8Array;
}

/** What it answers. */
export type Answer = { read: ProofRead } | { unreadable: UnreadableReason };
