/** Progress that is told only where it takes a while. */

import type { Terminal } from "./terminal.js";

const FIRST = 1000;
const NEXT = 2000;

/** @returns what is told after each document */
export function packetProgress(terminal: Terminal): (done: number, of: number) => void {
  let next = performance.now() + FIRST;
  return (done, of) => {
    const now = performance.now();
    if (now < next || done >= of) return;
    next = now + NEXT;
    terminal.err(`Reading the documents: ${done} of ${of} …\n`);
  };
}
