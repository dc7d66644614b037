/** How far a batch is: a line on the terminal that is drawn anew, once it takes longer than a moment. */

import type { Terminal } from "../terminal.js";

/** Before that nothing is shown. */
const FIRST = 1000;
const EACH = 100;

const ERASE = "\r\x1b[K";

export class Progress {
  readonly #begun = performance.now();
  #shown = 0;
  #done = 0;

  /** @param watched whether a person sees it: never in a pipe or a file */
  constructor(
    private readonly all: number,
    private readonly terminal: Terminal,
    private readonly watched: boolean,
  ) {}

  /** Counts further files. */
  add(files: number): void {
    this.#done += files;
    if (!this.watched) return;
    const now = performance.now();
    if (now - this.#begun < FIRST || now - this.#shown < EACH) return;
    this.#shown = now;
    this.terminal.err(`${ERASE}${this.#done} of ${this.all} files …`);
  }

  /** Takes the line away, for something else to be printed. */
  clear(): void {
    if (this.#shown > 0) this.terminal.err(ERASE);
    this.#shown = 0;
  }
}
