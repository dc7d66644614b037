/** The thread that reads files: a program of its own, started by `ProofReader`. */

import { parentPort } from "node:worker_threads";
import { examine } from "./examine.js";
import type { FromThread, ToThread } from "./thread.js";

// The libraries say on the terminal what they find odd.
for (const say of ["log", "info", "warn", "error", "debug"] as const) console[say] = () => {};

const port = parentPort!;
/** Waits for the fonts it has asked for. */
let waiting: ((fonts: readonly Uint8Array[]) => void) | undefined;
let fonts: Promise<readonly Uint8Array[]> | undefined;

/** Asks for the fonts, once. */
function askForFonts(): Promise<readonly Uint8Array[]> {
  fonts ??= new Promise((resolve) => {
    waiting = resolve;
    port.postMessage({ needs: "fonts" } satisfies FromThread);
  });
  return fonts;
}

port.on("message", async (told: ToThread) => {
  if ("fonts" in told) {
    waiting?.(told.fonts);
    return;
  }
  const answer = await examine(told.bytes, askForFonts);
  const handed = "read" in answer ? [answer.read.content.bytes.buffer as ArrayBuffer] : [];
  port.postMessage(answer satisfies FromThread, handed);
});
