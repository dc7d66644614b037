/** `batch --letters`: whatever fails for one student, the others get theirs. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { AS_OF, file, newFolder, put } from "../packet/sample.js";
import { run } from "../support/run.js";

const FAILS = "Bo Fails";

/** A mistake of the program's own, in the letters of one student. */
vi.mock("../../src/letters/index.js", async (original) => {
  const letters = await original<typeof import("../../src/letters/index.js")>();
  return {
    ...letters,
    writeLetters: (...args: Parameters<typeof letters.writeLetters>) =>
      args[0].candidate.name === FAILS
        ? Promise.reject(new TypeError("odd\u001b"))
        : letters.writeLetters(...args),
  };
});

const JOB = { type: "direct-employment", employer: "Buckeye", jobTitle: "Welder", start: "2020-04-15" };
const WORK = { ...JOB, end: "present", schedule: "full-time", frontline: true };

let home: string;
beforeEach(() => {
  home = newFolder();
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it("goes on after a mistake of its own, and tells whose letters are missing and whose lack something", async () => {
  const [students, out] = [join(home, "students"), join(home, "letters")];
  put(students, {
    "a.yaml": file([WORK], { id: "1", name: FAILS }),
    "b.yaml": file([WORK], { id: "2", name: "Cy Works" }),
  });
  const { exit, err } = await run(["batch", students, "--letters", out, ...AS_OF]);
  expect(exit).toBe(70);
  expect(err).toContain(
    "No letters for Bo Fails (1): mssc-recert itself has made a mistake (odd\\x1b). Please report it.",
  );
  expect(err).toMatch(/^Letters of 1 student lack something, .*: Cy Works \(2\)\.$/m);
  expect(readdirSync(out)).toEqual(["2-Cy-Works"]);
  writeFileSync(join(students, "a.yaml"), file([WORK], { id: "1", name: "Bo Mended" }));
  expect((await run(["batch", students, "--letters", out, ...AS_OF])).err).toContain(
    "1 letter for 1 student in",
  );
});

it("writes what is due since the last run beside the letters that are there, which stay", async () => {
  const [students, out] = [join(home, "students"), join(home, "letters")];
  const who = { id: "2", name: "Cy Works" };
  const batch = () => run(["batch", students, "--letters", out, ...AS_OF]);
  put(students, { "b.yaml": file([{ ...WORK, id: "late" }], who) });
  await batch();
  const [folder, letter] = [join(out, "2-Cy-Works"), "01-employment-late.pdf"];
  writeFileSync(join(folder, letter), "signed");
  put(students, {
    "b.yaml": file(
      [
        { ...WORK, id: "early", employer: "Acme" },
        { ...WORK, id: "late" },
      ],
      who,
    ),
  });
  const { exit, err } = await batch();
  expect(exit).toBe(4);
  expect(err).toContain("1 letter for 1 student in");
  expect(err).toContain(
    "Of 1 student there are letters already: these stay as they are, and only others were written.",
  );
  expect(readdirSync(folder).sort()).toEqual(["01-employment-early.pdf", letter]);
  expect(readFileSync(join(folder, letter), "utf8")).toBe("signed");
});
