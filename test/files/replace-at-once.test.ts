/** A file is there whole, the old one or the new one. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceAtOnce } from "../../src/files/replace-at-once.js";

const bytes = (text: string) => new TextEncoder().encode(text);
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "replace-"));
});
afterEach(() => rmSync(home, { recursive: true }));

describe("a file", () => {
  it("replaces another at once, and leaves it where it cannot", async () => {
    const file = join(home, "packet.zip");
    await replaceAtOnce(file, bytes("first"));
    await replaceAtOnce(file, bytes("second"));
    expect(readFileSync(file, "utf8")).toBe("second");
    mkdirSync(join(home, "folder.zip"));
    await expect(replaceAtOnce(join(home, "folder.zip"), bytes("third"))).rejects.toThrow(
      "could not be written",
    );
    expect(readdirSync(home).sort()).toEqual(["folder.zip", "packet.zip"]);
  });

  it("takes the folders away again that it has made for nothing", async () => {
    const inTheWay = () => {
      throw new Error("in the way");
    };
    await expect(replaceAtOnce(join(home, "new/deep/packet.zip"), bytes("first"), inTheWay)).rejects.toThrow(
      "in the way",
    );
    expect(readdirSync(home)).toEqual([]);
  });
});
