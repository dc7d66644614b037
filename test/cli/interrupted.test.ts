/** What is said when Ctrl-C ends the program. */

import { expect, it } from "vitest";
import { tellIfInterrupted } from "../../src/cli/interrupted.js";

it("is said once it is interrupted, and not when the work is over", () => {
  let told = "";
  let finished = 0;
  const over = tellIfInterrupted(
    { err: (text) => (told += text) },
    () => `Interrupted; ${finished} finished.`,
  );
  const listener = process.rawListeners("exit").at(-1) as unknown as { listener: (code: number) => void };
  listener.listener(0);
  expect(told).toBe("");
  finished = 3;
  listener.listener(130);
  expect(told).toBe("Interrupted; 3 finished.\n");
  const before = process.listenerCount("exit");
  over();
  expect(process.listenerCount("exit")).toBe(before - 1);
});
