/** Which files paths, folders and patterns stand for. */

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
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

const found = (...paths: string[]): string[] =>
  findFiles(paths.map((path) => join(home, path))).files.map((file) => relative(home, file));

const ALL = [
  "[odd] name.yaml",
  "a.yml",
  "b.yaml",
  "class-10/d.yaml",
  "class-10/deeper/e.yaml",
  "class-2/c.YAML",
  "dangling.yaml",
  "zz-link/d.yaml",
  "zz-link/deeper/e.yaml",
];

it("takes every YAML file of a folder by name, not what is hidden or of programs, and ends where links go round", () => {
  expect(found("")).toEqual(ALL);
});

it("takes a file that is named, whatever it is called, and each only once", () => {
  expect(found("notes.txt", "b.yaml", "", "b.yaml").slice(0, 2)).toEqual(["notes.txt", "b.yaml"]);
  expect(found("notes.txt", "b.yaml", "", "b.yaml")).toHaveLength(ALL.length + 1);
});

it("keeps the order of what was named", () => {
  expect(found("class-2/c.YAML", "a.yml")).toEqual(["class-2/c.YAML", "a.yml"]);
});

it.each([
  ["class-*/*.yaml", ["class-10/d.yaml"]],
  ["class-*/**/*.yaml", ["class-10/d.yaml", "class-10/deeper/e.yaml"]],
  ["class-{2,10}/*", ["class-10/d.yaml", "class-2/c.YAML"]],
  ["*.txt", ["notes.txt"]],
  [".*.yaml", [".hidden.yaml"]],
  ["[ab].y*", ["a.yml", "b.yaml"]],
])("takes what a pattern such as %s means", (pattern, expected) => {
  expect(found(pattern)).toEqual(expected);
});

it("takes a file for itself where its name could be a pattern", () => {
  expect(found("[odd] name.yaml")).toEqual(["[odd] name.yaml"]);
});

it.each(["nowhere", "nowhere/*.yaml", "*.json", "empty", "proof"])(
  "says where nothing is found: %s",
  (path) => {
    const whole = join(home, path);
    expect(findFiles([whole, join(home, "b.yaml")])).toMatchObject({ nothing: [whole], unreadable: [] });
  },
);

it.skipIf(process.getuid?.() === 0)("goes on after a folder that cannot be read", () => {
  const closed = join(home, "class-2");
  chmodSync(closed, 0);
  try {
    const { files, unreadable, nothing } = findFiles([home]);
    expect(unreadable.map(({ path }) => path)).toEqual([closed]);
    expect(files).toHaveLength(ALL.length - 1);
    expect(nothing).toEqual([]);
  } finally {
    chmodSync(closed, 0o755);
  }
});
