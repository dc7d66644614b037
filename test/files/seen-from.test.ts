/** Paths of proof files as the activity file names them, on either system. */

import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { isOutside, seenFrom } from "../../src/files/seen-from.js";

describe("a path seen from a file", () => {
  it.each([
    ["/home/m/maria.yaml", "/home/m/signed/a3.pdf", posix, "signed/a3.pdf", false],
    ["/home/m/maria.yaml", "/home/m/a\\b.pdf", posix, "a\\b.pdf", false],
    ["/home/m/maria.yaml", "/home/m/..a/b.pdf", posix, "..a/b.pdf", false],
    ["/home/m/maria.yaml", "/home/scans/a3.pdf", posix, "../scans/a3.pdf", true],
    ["C:\\m\\maria.yaml", "C:\\m\\signed\\a3.pdf", win32, "signed/a3.pdf", false],
    ["C:\\m\\maria.yaml", "D:\\scans\\a3.pdf", win32, "D:/scans/a3.pdf", true],
  ] as const)("%s, %s", (file, path, rules, seen, outside) => {
    expect(seenFrom(file, path, rules)).toBe(seen);
    expect(isOutside(seen, rules)).toBe(outside);
  });
});
