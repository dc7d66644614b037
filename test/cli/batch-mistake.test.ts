/** `batch` where the program itself makes a mistake with one file: the others are not lost. */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AS_OF, file, newFolder, put } from "../packet/sample.js";
import { run } from "../support/run.js";

const FAILS = "Bo Fails";

vi.mock("../../src/scoring/score.js", async (original) => {
  const scoring = await original<typeof import("../../src/scoring/score.js")>();
  return {
    ...scoring,
    score: (...args: Parameters<typeof scoring.score>) => {
      if (args[0].candidate.name === FAILS) throw new TypeError("odd\u001b");
      return scoring.score(...args);
    },
  };
});

const SAID = "mssc-recert itself has made a mistake with this file (odd\\x1b). Please report it.";

let home: string;
beforeEach(() => {
  home = newFolder();
  put(home, {
    "a.yaml": file([], { id: "1", name: FAILS }),
    "b.yaml": file([], { id: "2", name: "Cy Works" }),
  });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it("says so in the line of the file, scores the rest, and ends with 70", async () => {
  const { out, exit } = await run(["batch", home, "--json", ...AS_OF]);
  const [first, second] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first).toEqual({ file: join(home, "a.yaml"), errors: [{ message: SAID }] });
  expect(second.candidate.name).toBe("Cy Works");
  expect(exit).toBe(70);
});

it("names the file under the table", async () => {
  const { err, exit } = await run(["batch", home, ...AS_OF]);
  expect(err).toContain(`${join(home, "a.yaml")}  ${SAID}`);
  expect(exit).toBe(70);
});
