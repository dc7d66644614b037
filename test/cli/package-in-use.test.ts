/** `package`: folders that are in use in another way than as the place of a packet. */

import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AS_OF, newFolder, put, sums } from "../packet/sample.js";
import { run } from "../support/run.js";

const EXAMPLE = join(dirname(fileURLToPath(import.meta.url)), "../../examples/packet/maria.yaml");
const NAME = "CPT-00123-Maria-Alvarez";

let home: string;
let out: string;
beforeEach(async () => {
  home = newFolder();
  out = join(home, "out");
  await run(["package", EXAMPLE, "-o", out, ...AS_OF]);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it("a packet stays with --force where a document of the activity file lies in it", async () => {
  const inside = join("out", NAME, "exhibits/03-industry-certification-a4-osha-card.jpg");
  const text = readFileSync(EXAMPLE, "utf8").replace("proofs/osha-card.jpg", inside);
  put(home, { "maria.yaml": text });
  const before = sums(out);
  const { exit, err } = await run(["package", join(home, "maria.yaml"), "-o", out, ...AS_OF, "--force"]);
  expect(exit).toBe(4);
  expect(err).toContain("holds documents that the activity file names, so nothing was replaced");
  expect(err).toContain(inside);
  expect(sums(out)).toEqual(before);
});

it("a packet takes no other one into it", async () => {
  const before = sums(out);
  const { exit, err } = await run(["package", EXAMPLE, "-o", join(out, NAME), ...AS_OF, "--force"]);
  expect(exit).toBe(4);
  expect(err.replace(/\s+/g, " ")).toContain("is a packet itself, so nothing was written into it.");
  expect(sums(out)).toEqual(before);
});
