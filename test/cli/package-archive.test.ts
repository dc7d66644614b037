/** `package --zip --force`: an archive is protected as a packet's folder is. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { AS_OF, file, job, newFolder, put, sums } from "../packet/sample.js";
import { run } from "../support/run.js";

let home: string;
let out: string;
let path: string;
const pack = (...more: string[]) =>
  run(["package", join(home, "maria.yaml"), "-o", out, "--zip", ...AS_OF, ...more]);

beforeEach(async () => {
  home = newFolder();
  out = join(home, "out");
  path = join(out, "CPT-00123-Maria-Alvarez.zip");
  put(home, { "maria.yaml": file([job()]) });
  expect((await pack()).exit).toBe(1);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Entries = Record<string, Uint8Array>;
const repacked = (change: (entries: Entries, top: string) => void): void => {
  const entries = unzipSync(readFileSync(path));
  change(entries, "CPT-00123-Maria-Alvarez/");
  writeFileSync(path, zipSync(entries));
};
const text = (words: string) => new TextEncoder().encode(words);

it("is replaced where nobody has touched it, also packed anew with what systems add", async () => {
  repacked((entries, top) => {
    entries[`${top}.DS_Store`] = text("");
  });
  expect((await pack()).exit).toBe(4);
  expect((await pack("--force")).exit).toBe(1);
  expect(Object.keys(unzipSync(readFileSync(path))).some((each) => each.endsWith(".DS_Store"))).toBe(false);
});

it.each<[string, () => void, string]>([
  [
    "a file was added",
    () =>
      repacked((entries, top) => {
        entries[`${top}signed.pdf`] = text("signed");
      }),
    "  signed.pdf",
  ],
  [
    "a file was added beside the folder",
    () =>
      repacked((entries) => {
        entries["signed.pdf"] = text("signed");
      }),
    "  signed.pdf",
  ],
  [
    "a file was changed and is as long as before",
    () =>
      repacked((entries, top) => {
        const checklist = entries[`${top}checklist.pdf`] as Uint8Array;
        checklist[100] = (checklist[100] as number) ^ 1;
      }),
    "  checklist.pdf",
  ],
  ["it is a text file", () => writeFileSync(path, "my notes"), "was not made by this program"],
  ["it is empty", () => writeFileSync(path, ""), "was not made by this program"],
  [
    "it is another archive",
    () => writeFileSync(path, zipSync({ "thesis/a.txt": text("a") })),
    "not made by this",
  ],
  [
    "it is a folder",
    () => {
      rmSync(path);
      mkdirSync(path);
    },
    "is no file",
  ],
])("stays with --force where %s", async (_, change, said) => {
  change();
  const before = sums(out);
  const { exit, err } = await pack("--force");
  expect(exit).toBe(4);
  expect(err).toContain(said);
  expect(sums(out)).toEqual(before);
  expect(readdirSync(out)).toHaveLength(1);
});

it("stays with --force where it is another candidate's", async () => {
  put(home, { "maria.yaml": file([job()], { name: "Maria - Alvarez" }) });
  const { exit, err } = await pack("--force");
  expect(exit).toBe(4);
  expect(err).toContain("is the packet of Maria Alvarez (ID 00123)");
});

it("says which packet was written where the other one fails", async () => {
  const both = [
    { type: "CPT", certified: "2020-04-15" },
    { type: "CLT", certified: "2020-05-15" },
  ];
  put(home, { "maria.yaml": file([job()], { certifications: both }) });
  // Where the second archive is to be written first, there is something that cannot be removed.
  put(out, { [`.CLT-00123-Maria-Alvarez.zip.new-${process.pid}/kept`]: "" });
  const { exit, err } = await pack("--force");
  expect(exit).toBe(4);
  expect(err).toContain("CLT-00123-Maria-Alvarez.zip could not be written");
  expect(err.replace(/\s+/g, " ")).toContain(`Only this was written: ${path}.`);
  const json = JSON.parse((await pack("--force", "--json")).out);
  expect(json.errors[0].message).toContain(`Only this was written: ${path}.`);
});
