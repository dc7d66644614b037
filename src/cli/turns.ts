/** Lets others have a turn in long work. */

import { setImmediate } from "node:timers/promises";

/** So long at a time, in milliseconds. */
const TURN = 25;

/** To be asked after each piece of work. */
export class Turns {
  #since = performance.now();

  /** Where enough time has passed, Ctrl-C is heard before this returns. */
  async pass(): Promise<void> {
    if (performance.now() - this.#since < TURN) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
