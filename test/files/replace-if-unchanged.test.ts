import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ChangedError } from "../../src/files/errors.js";
import { replaceIfUnchanged } from "../../src/files/replace-if-unchanged.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("replacing a file", () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "replace-"));
    path = join(folder, "file");
    writeFileSync(path, "before");
  });

  it("writes the new version, keeps permissions, and leaves nothing beside it", () => {
    chmodSync(path, 0o640);
    replaceIfUnchanged(path, bytes("before"), bytes("after"));
    expect(readFileSync(path, "utf8")).toBe("after");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("writes through a link, which stays one", () => {
    symlinkSync(path, join(folder, "link"));
    replaceIfUnchanged(join(folder, "link"), bytes("before"), bytes("after"));
    expect(readFileSync(path, "utf8")).toBe("after");
  });

  it("leaves a read-only file alone, though its folder could be written", () => {
    chmodSync(path, 0o444);
    const before = statSync(path);
    const refuses = () => {
      throw Object.assign(new Error("EACCES"), { code: "EACCES" });
    };
    expect(() => replaceIfUnchanged(path, bytes("before"), bytes("after"), refuses)).toThrow(
      /file is read-only: .* Nothing was changed/,
    );
    expect(readFileSync(path, "utf8")).toBe("before");
    expect(statSync(path).ino).toBe(before.ino);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("leaves a file alone that holds something else now, or is gone", () => {
    expect(() => replaceIfUnchanged(path, bytes("earlier"), bytes("after"))).toThrow(ChangedError);
    expect(readFileSync(path, "utf8")).toBe("before");
    rmSync(path);
    expect(() => replaceIfUnchanged(path, bytes("before"), bytes("after"))).toThrow(
      /was changed by another program/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
