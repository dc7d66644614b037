/** Which files paths, folders and patterns stand for. */

import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findFiles } from "../../src/files/find.js";

let home: string;

const FILES = [
  "b.yaml",
  "a.yml",
  "notes.txt",
  ".hidden.yaml",
  "class-2/c.YAML",
  "class-10/d.yaml",
  "class-10/deeper/e.yaml",
  "node_modules/pkg/x.yaml",
  ".git/y.yaml",
  "[odd] name.yaml",
  "proof/f.pdf",
  "proof/copy (1)/[x]/g.yaml",
];

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "mssc-recert-")));
  for (const file of FILES) {
    mkdirSync(join(home, file, ".."), { recursive: true });
    writeFileSync(join(home, file), "");
  }
  mkdirSync(join(home, "empty"));
  symlinkSync(home, join(home, "class-2/loop"));
  symlinkSync(join(home, "class-10"), join(home, "zz-link"));
  symlinkSync(join(home, "gone"), join(home, "dangling.yaml"));
});

afterAll(() => rmSync(home, { recursive: true }));

const found = async (...paths: string[]): Promise<string[]> =>
  (await findFiles(paths.map((path) => join(home, path)))).files.map((file) => relative(home, file));

const ALL = [
  "[odd] name.yaml",
  "a.yml",
  "b.yaml",
  "class-10/d.yaml",
  "class-10/deeper/e.yaml",
  "class-2/c.YAML",
  "dangling.yaml",
  "proof/copy (1)/[x]/g.yaml",
];

it("takes every YAML file of a folder by name, not what is hidden or of programs, and ends where links go round", async () => {
  expect(await found("")).toEqual(ALL);
});

it("takes a file that is named, whatever it is called, and each only once", async () => {
  const files = await found("notes.txt", "b.yaml", "", "b.yaml");
  expect(files.slice(0, 2)).toEqual(["notes.txt", "b.yaml"]);
  expect(files).toHaveLength(ALL.length + 1);
});

it("takes a file once by whichever way links lead to it, and by its own name where there is a choice", async () => {
  expect(await found("zz-link", "zz-link/d.yaml")).toEqual(["zz-link/d.yaml", "zz-link/deeper/e.yaml"]);
  expect(await found("class-10/d.yaml", "zz-link/d.yaml")).toEqual(["class-10/d.yaml"]);
  expect(await found("zz-link", "class-10")).toEqual(["class-10/d.yaml", "class-10/deeper/e.yaml"]);
  // The documents of a student are beside the file itself.
  expect(await found("zz-link/d.yaml", "b.yaml", "class-10/d.yaml")).toEqual(["class-10/d.yaml", "b.yaml"]);
});

it("looks into a folder twice at the most, however many links lead to it", async () => {
  const folders = Array.from({ length: 9 }, (_, number) => join(home, "proof", `f${number}`));
  try {
    for (const folder of folders) {
      mkdirSync(folder);
      for (const [number, other] of folders.entries()) symlinkSync(other, join(folder, `to-${number}`));
    }
    let looked = 0;
    await findFiles([join(home, "proof")], async () => {
      looked += 1;
    });
    // What is named, the folder and two that are there already; each of the others by a link, and by its own name.
    expect(looked).toBeLessThanOrEqual(1 + 3 + 2 * folders.length);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
});

it("keeps the order of what was named", async () => {
  expect(await found("class-2/c.YAML", "a.yml")).toEqual(["class-2/c.YAML", "a.yml"]);
});

it.each([
  ["class-*/*.yaml", ["class-10/d.yaml"]],
  ["class-*/**/*.yaml", ["class-10/d.yaml", "class-10/deeper/e.yaml"]],
  ["class-{2,10}/*", ["class-10/d.yaml", "class-10/deeper/e.yaml", "class-2/c.YAML"]],
  ["class-1?", ["class-10/d.yaml", "class-10/deeper/e.yaml"]],
  ["{class-10/deeper,class-2}/*.{yaml,YAML}", ["class-10/deeper/e.yaml", "class-2/c.YAML"]],
  ["proof/copy (1)/*/*.yaml", ["proof/copy (1)/[x]/g.yaml"]],
  ["proof/copy (1)/[x]/g.*", ["proof/copy (1)/[x]/g.yaml"]],
  ["*/dee*/*.yaml", ["class-10/deeper/e.yaml"]],
  ["**/[ce].*", ["class-10/deeper/e.yaml", "class-2/c.YAML"]],
  ["*.txt", ["notes.txt"]],
  [".*.yaml", [".hidden.yaml"]],
  ["[ab].y*", ["a.yml", "b.yaml"]],
])("takes what a pattern such as %s means", async (pattern, expected) => {
  expect(await found(pattern)).toEqual(expected);
});

it("takes a file for itself where its name could be a pattern", async () => {
  expect(await found("[odd] name.yaml")).toEqual(["[odd] name.yaml"]);
});

it.each(["nowhere", "nowhere/*.yaml", "*.json", "empty", "proof/*.yaml"])(
  "says where nothing is found: %s",
  async (path) => {
    const whole = join(home, path);
    expect(await findFiles([whole, join(home, "b.yaml")])).toMatchObject({
      nothing: [whole],
      unreadable: [],
    });
  },
);

it.each([
  ["*.yml", 1],
  ["class-2/*.YAML", 1],
  ["class-*/*.YAML", 3],
])("looks for %s in no folder where it cannot have anything", async (pattern, folders) => {
  let looked = 0;
  await findFiles([join(home, pattern)], async () => {
    looked += 1;
  });
  // Once for what is named, and once for each folder.
  expect(looked - 1).toBe(folders);
});

it.skipIf(process.getuid?.() === 0)("goes on after a folder that cannot be read", async () => {
  const closed = join(home, "class-2");
  chmodSync(closed, 0);
  try {
    const { files, unreadable, nothing } = await findFiles([home]);
    expect(unreadable.map(({ path }) => path)).toEqual([closed]);
    expect(files).toHaveLength(ALL.length - 1);
    expect(nothing).toEqual([]);
  } finally {
    chmodSync(closed, 0o755);
  }
});
