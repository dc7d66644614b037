/** A file that is written piece by piece. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { StreamedFile } from "../../src/files/stream.js";

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  path = join(home, "out.csv");
});
afterEach(() => rmSync(home, { recursive: true }));

const read = (): string => readFileSync(path, "utf8");

it("is there once it is complete, and nothing else", () => {
  const file = new StreamedFile(path);
  file.write("a\n");
  expect(readdirSync(home)).not.toContain("out.csv");
  file.write("Łukasz\n");
  file.finish();
  expect(readdirSync(home)).toEqual(["out.csv"]);
  expect(read()).toBe("a\nŁukasz\n");
});

it("replaces no file, also none that comes to be there meanwhile, unless it is told to", () => {
  const file = new StreamedFile(path);
  file.write("ours");
  writeFileSync(path, "theirs");
  expect(() => file.finish()).toThrow("already there");
  expect(read()).toBe("theirs");
  expect(() => new StreamedFile(path)).toThrow("already there");
  const forced = new StreamedFile(path, { force: true });
  forced.write("ours");
  forced.finish();
  expect(read()).toBe("ours");
});
