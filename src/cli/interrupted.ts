/** Says what is finished where Ctrl-C ends the program. */

import { EXIT } from "./exit.js";
import type { Terminal } from "./terminal.js";

/**
 * @param said asked when it happens; what to tell, in a line
 * @returns to be called when the work is over: then nothing is said
 */
export function tellIfInterrupted(
  terminal: Pick<Terminal, "err" | "watched">,
  said: () => string,
): () => void {
  const tell = (code: number): void => {
    // On a terminal ^C stands in the line.
    if (code === EXIT.interrupted) terminal.err(`${terminal.watched?.() ? "\n" : ""}${said()}\n`);
  };
  process.once("exit", tell);
  return () => process.removeListener("exit", tell);
}
