/** The files of proofs: only ordinary ones, and only from the folder of the activity file. */

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFile } from "../../src/packet/find-file.js";

let home: string;
let folder: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  folder = join(home, "maria");
  mkdirSync(join(folder, "scans"), { recursive: true });
  mkdirSync(join(home, "maria-2"));
  writeFileSync(join(folder, "a.pdf"), "inside");
  writeFileSync(join(folder, "scans", "b.pdf"), "deeper");
  writeFileSync(join(folder, "..c.pdf"), "dots");
  writeFileSync(join(home, "out.pdf"), "outside");
  writeFileSync(join(home, "maria-2", "d.pdf"), "neighbor");
  symlinkSync(join(home, "out.pdf"), join(folder, "link.pdf"));
  symlinkSync(join(folder, "a.pdf"), join(folder, "inner-link.pdf"));
  symlinkSync(home, join(folder, "up"));
  symlinkSync("nowhere", join(folder, "broken.pdf"));
  symlinkSync(folder, join(home, "by-link"));
  execFileSync("mkfifo", [join(folder, "pipe.pdf")]);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const found = (file: string, allow = false, from = folder): string => {
  const result = findFile(from, file, allow);
  return result.ok ? Buffer.from(result.bytes).toString() : `${result.trouble.kind}: ${result.trouble.why}`;
};

describe("files of proofs", () => {
  it.each([
    ["a.pdf", "inside"],
    ["./scans/b.pdf", "deeper"],
    ["scans/../a.pdf", "inside"],
    ["..c.pdf", "dots"],
  ])("%s is read", (file, content) => expect(found(file)).toBe(content));

  it("by its whole path too, as long as that is inside", () => {
    expect(found(resolve(folder, "a.pdf"))).toBe("inside");
  });

  it("also where the folder itself is named by a link", () => {
    expect(found("a.pdf", false, join(home, "by-link"))).toBe("inside");
  });

  it.each([
    ["../out.pdf", "refused: it is outside the folder of the activity file"],
    ["../maria-2/d.pdf", "refused: it is outside the folder of the activity file"],
    ["/etc/hostname", "refused: it is outside the folder of the activity file"],
    ["link.pdf", "refused: its path goes over a symbolic link"],
    ["inner-link.pdf", "refused: its path goes over a symbolic link"],
    ["up/out.pdf", "refused: its path goes over a symbolic link"],
    ["up/maria/a.pdf", "refused: its path goes over a symbolic link"],
    ["broken.pdf", "refused: its path goes over a symbolic link"],
    ["scans", "refused: it is a folder"],
    [".", "refused: it is a folder"],
    ["pipe.pdf", "refused: it is no ordinary file but a device or a pipe"],
    ["none.pdf", "missing: there is no such file"],
    ["a.pdf/b.pdf", "missing: there is no such file"],
    ["x".repeat(300), "missing: the name is too long"],
  ])("%s is not taken", (file, why) => expect(found(file)).toBe(why));

  it.each([
    ["../out.pdf", "outside"],
    ["link.pdf", "outside"],
    ["up/out.pdf", "outside"],
    ["broken.pdf", "missing: there is no such file"],
    ["scans", "refused: it is a folder"],
    ["/dev/null", "refused: it is no ordinary file but a device or a pipe"],
    ["pipe.pdf", "refused: it is no ordinary file but a device or a pipe"],
  ])("%s where everything is allowed", (file, result) => expect(found(file, true)).toBe(result));
});
