/**
 * Takes back the memory of what is done with, between files. V8 by itself does so in the midst of a file, holds what is then in
 * use for something lasting, and so takes ever more memory the longer a batch is.
 */

import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

type Collect = (what?: { type: "minor" }) => void;

let known: Collect | undefined;

/** V8 shows it only to those who ask. */
function collector(): Collect {
  if (known === undefined) {
    setFlagsFromString("--expose-gc");
    known = (runInNewContext("globalThis.gc") as Collect | undefined) ?? (() => {});
  }
  return known;
}

/** What has just come into being and is no longer needed: half a millisecond where little is in use. */
export function collectNew(): void {
  collector()({ type: "minor" });
}

/** Everything. For once, before the work begins: code that is already compiled for speed has to be compiled again afterwards. */
export function collectAll(): void {
  collector()();
}
