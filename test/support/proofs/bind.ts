import { readBundledFonts, readPagesForm } from "../../../src/letters/assets.js";
import { type BoundPart, writeBound } from "../../../src/pdf/index.js";
import { ProofPages } from "../../../src/pdf/proofs/content.js";
import type { ProofRead } from "../../../src/pdf/proofs/thread.js";

/** The fonts of the program. */
export const fonts = async (): Promise<Uint8Array[]> => readBundledFonts();

/** Documents that have been read as one file, as the packet has them. */
export function bind(reads: readonly ProofRead[], stamp?: string): Uint8Array {
  const parts = reads.map(({ content }): BoundPart => {
    const stamps = stamp === undefined ? [] : content.pages.map(() => stamp);
    return { kind: "foreign", pages: new ProofPages(content), stamps };
  });
  const info = { title: "Documents", date: "2025-02-01" };
  return Uint8Array.from(Buffer.concat(writeBound(readPagesForm(), parts, info)));
}
