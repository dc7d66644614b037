/** The thread that reads files: a program of its own, started by `ProofReader`. */

import { parentPort } from "node:worker_threads";
import { examine } from "./examine.js";
import type { Question } from "./thread.js";

// The libraries say on the terminal what they find odd.
for (const say of ["log", "info", "warn", "error", "debug"] as const) console[say] = () => {};

parentPort!.on("message", async ({ bytes }: Question) => {
  const answer = await examine(bytes);
  const handed = "read" in answer ? [answer.read.content.bytes.buffer as ArrayBuffer] : [];
  parentPort!.postMessage(answer, handed);
});
