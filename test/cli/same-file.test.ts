/** No command writes over the activity file that it reads, whatever else it is told. */

import {
  copyFileSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "../support/run.js";

const FILE = readFileSync(new URL("../../examples/meets.yaml", import.meta.url), "utf8");

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  file = join(folder, "maria.yaml");
  writeFileSync(file, FILE);
  linkSync(file, join(folder, "linked.yaml"));
  symlinkSync(file, join(folder, "pointer.yaml"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it.each(["maria.yaml", "./maria.yaml", "linked.yaml", "pointer.yaml"])("not as %s", async (name) => {
  const output = `${folder}/${name}`;
  const check = await run(["check", file, "-o", output, "--force"]);
  const letters = await run(["letters", file, "-o", join(folder, "out"), "--merge", output, "--force"]);
  for (const { exit, err } of [check, letters]) {
    expect(exit).toBe(2);
    expect(err).toContain("and would be lost");
  }
  expect(readFileSync(file, "utf8")).toBe(FILE);
});

it("nor over a template", async () => {
  const template = join(folder, "employment.pdf");
  copyFileSync(new URL("../../templates/employment.pdf", import.meta.url), template);
  const { exit, err } = await run([
    ...["letters", file, "-o", join(folder, "out"), "--force"],
    ...["--template-dir", folder, "--merge", template],
  ]);
  expect(exit).toBe(2);
  expect(err).toContain("and would be lost");
});

it("but over another file, with --force", async () => {
  const output = join(folder, "old.txt");
  writeFileSync(output, "old");
  expect((await run(["check", file, "-o", output, "--force", "--as-of", "2025-02-03"])).exit).toBe(0);
  expect(readFileSync(output, "utf8")).toContain("Maria Alvarez");
});
