/** A folder is there whole, the old one or the new one, at whatever moment the program is killed. */

import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FileError } from "../../src/files/errors.js";
import { discard, inState, type Mark, recover } from "../../src/files/leftovers.js";
import { replaceFolder } from "../../src/files/whole-folder.js";

const mark: Mark = {
  file: "mark",
  isOurs: (folder) =>
    existsSync(join(folder, "mark")) && readFileSync(join(folder, "mark"), "utf8").startsWith("ours"),
};
const bytes = (text: string) => [new TextEncoder().encode(text)];
const folder = (text: string) => [
  { path: "a/one", bytes: [...bytes(text), ...bytes("!")] },
  { path: "two", bytes: bytes(text) },
  { path: "mark", bytes: bytes(`ours ${text}`) },
];
const unfinished = new TextEncoder().encode("ours");

let home: string;
let path: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  path = join(home, "below", "packet");
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const put = (text: string) => replaceFolder(path, folder(text), mark, unfinished);
const inside = () => readdirSync(join(home, "below")).sort();
const isWhole = (text: string) => {
  expect(readFileSync(join(path, "a/one"), "utf8")).toBe(`${text}!`);
  expect(readFileSync(join(path, "two"), "utf8")).toBe(text);
  expect(readFileSync(join(path, "mark"), "utf8")).toBe(`ours ${text}`);
};

/** The number of a process that is over. */
const dead = (): number => {
  const pid = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" });
  return Number(pid);
};
const left = (state: "new" | "old" | "gone", pid: number) => join(home, "below", `.packet.${state}-${pid}`);

describe("a folder", () => {
  it("is written with those above it, and replaced; nothing else stays", async () => {
    await put("first");
    isWhole("first");
    await put("second");
    isWhole("second");
    expect(inside()).toEqual(["packet"]);
    expect(readdirSync(path).sort()).toEqual(["a", "mark", "two"]);
  });

  it("that cannot be written leaves what was there, and no folder of its own", async () => {
    writeFileSync(join(home, "file"), "");
    path = join(home, "file", "packet");
    await expect(put("first")).rejects.toThrow(FileError);
    path = join(home, "new", "packet");
    const long = [{ path: "x".repeat(300), bytes: bytes("") }];
    await expect(replaceFolder(path, long, mark, unfinished)).rejects.toThrow("the name is too long");
    expect(readdirSync(home)).toEqual(["file"]);
  });
});

describe("what a run that was killed has left", () => {
  const pid = dead();
  const half = (at: string) => {
    cpSync(path, at, { recursive: true });
    rmSync(join(at, "two"));
  };

  beforeEach(() => put("first"));
  const recovered = (text: string) => {
    recover(join(home, "below"), mark);
    expect(inside()).toEqual(["packet"]);
    isWhole(text);
  };

  it("goes where it had just begun to write", () => {
    mkdirSync(left("new", pid));
    recovered("first");
  });

  it("goes where it was writing the mark", () => {
    mkdirSync(left("new", pid));
    writeFileSync(join(left("new", pid), "mark"), "");
    recovered("first");
  });

  it("goes where it was writing", () => {
    half(left("new", pid));
    recovered("first");
  });

  it("is put back where the old one was aside and the new one not yet in its place", () => {
    cpSync(path, left("new", pid), { recursive: true });
    renameSync(path, left("old", pid));
    recovered("first");
  });

  it("goes where the new one was in its place", async () => {
    cpSync(path, left("old", pid), { recursive: true });
    await put("second");
    recovered("second");
  });

  it("goes where it was removing the old one", async () => {
    half(left("gone", pid));
    await put("second");
    recovered("second");
  });

  it("goes where all but the empty folder was removed", () => {
    mkdirSync(left("gone", pid));
    recovered("first");
  });

  it("goes where it has left an archive", () => {
    writeFileSync(join(home, "below", `.packet.zip.new-${pid}`), "PK");
    recovered("first");
  });

  it("stays where the run goes on", () => {
    const going = left("new", process.ppid);
    half(going);
    recover(join(home, "below"), mark);
    expect(existsSync(going)).toBe(true);
  });

  it("stays where it is not ours", () => {
    for (const state of ["new", "old", "gone"] as const) {
      mkdirSync(left(state, pid));
      writeFileSync(join(left(state, pid), "mine"), "");
    }
    recover(join(home, "below"), mark);
    expect(inside()).toHaveLength(4);
    isWhole("first");
  });

  it("is told by its name: an old folder in parts is never put back", () => {
    renameSync(path, inState(path, "old"));
    expect(() => discard(inState(path, "old"), mark)).not.toThrow();
    recover(join(home, "below"), mark);
    expect(inside()).toEqual([]);
  });
});
