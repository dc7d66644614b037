/** How the threads of a batch share out its files: each takes the next few that nobody has taken yet. */

/** Files that are taken at a time: what comes of them is held in memory until then. */
const FEW = 4;
/** How far a thread may be ahead of what is handed on: what it holds then takes little memory. */
const AHEAD = 128;

const NEXT = 0;
const HANDED_ON = 1;

/** Files by their numbers, up to but without `end`. */
export interface Few {
  start: number;
  end: number;
}

export class Share {
  readonly #counters: Int32Array;

  /** @param memory between the threads @param all how many files there are */
  constructor(
    readonly memory: SharedArrayBuffer,
    private readonly all: number,
  ) {
    this.#counters = new Int32Array(memory);
  }

  static of(all: number): Share {
    return new Share(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT), all);
  }

  /** @returns the next files; null where none are left */
  take(): Few | null {
    const start = Atomics.add(this.#counters, NEXT, FEW);
    return start < this.all ? { start, end: Math.min(start + FEW, this.all) } : null;
  }

  /** Nobody takes any more. */
  stop(): void {
    Atomics.store(this.#counters, NEXT, this.all);
  }

  /** @returns whether this file has to wait until others have been handed on */
  isTooFarAhead(start: number, handedOn = Atomics.load(this.#counters, HANDED_ON)): boolean {
    return start >= handedOn + AHEAD;
  }

  /** Waits while this file is too far ahead. Not for the main thread, which hands on. */
  await(start: number): void {
    for (;;) {
      // The same number for both: it may change between them.
      const handedOn = Atomics.load(this.#counters, HANDED_ON);
      if (!this.isTooFarAhead(start, handedOn)) return;
      Atomics.wait(this.#counters, HANDED_ON, handedOn);
    }
  }

  /** @param files so many, the first ones, are handed on */
  handedOn(files: number): void {
    Atomics.store(this.#counters, HANDED_ON, files);
    Atomics.notify(this.#counters, HANDED_ON);
  }
}
