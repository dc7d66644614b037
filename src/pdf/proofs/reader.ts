import type { Proof } from "./types.js";

export interface ProofReaderOptions {
  /** Seconds a small file may take; large ones get more, in proportion to their size. */
  seconds?: number;
  /** The program of the thread, where it is not beside the program. */
  worker?: string | URL;
}

/** Reads files, one after the other, in a thread that can be stopped. */
export class ProofReader {
  constructor(_options: ProofReaderOptions = {}) {}

  /**
   * Reads a file.
   * @param bytes its content, left as it is
   * @returns what it is as pages, or why it cannot be
   */
  async read(_bytes: Uint8Array): Promise<Proof> {
    throw new Error("not yet there");
  }

  /** Ends the thread. To be called when all files are read. */
  async close(): Promise<void> {}
}
