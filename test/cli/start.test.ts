/** The built program, as a process: the cache of compiled code, pipes, and what is loaded. */

import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

describe("the built program", () => {
  let home: string;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    for (const part of ["bin", "dist"]) cpSync(join(root, part), join(home, part), { recursive: true });
    rmSync(join(home, "dist/cache"), { recursive: true, force: true });
  });
  afterAll(() => rmSync(home, { recursive: true }));

  const start = (...args: string[]): { stdout: string; status: number | null } =>
    spawnSync(process.execPath, [join(home, "bin/mssc-recert.js"), ...args], { encoding: "utf8" });
  const version = (): string => start("--version").stdout.trim();
  const cached = (): string[] => readdirSync(join(home, "dist/cache"));

  it("prints the version of package.json, with and without the cache", () => {
    const { version: own } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(version()).toBe(own);
    expect(cached()).toHaveLength(1);
    expect(version()).toBe(own);
  });

  it("does not use what was compiled from another text of the same length", () => {
    const file = join(home, "dist/cli.cjs");
    const before = version();
    const { atime, mtimeMs } = statSync(file);
    const changed = before.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(`"${before}"`, `"${changed}"`));
    utimesSync(file, atime, new Date(mtimeMs + 1000));
    expect(version()).toBe(changed);
    expect(version()).toBe(changed);
  });

  it("runs with a broken cache", () => {
    for (const name of cached()) writeFileSync(join(home, "dist/cache", name), "nonsense");
    const before = version();
    expect(before).toMatch(/^\d+\.\d+\.\d+$/);
    expect(version()).toBe(before);
  });

  it("loads neither the PDF library nor the YAML reader where they are not needed", () => {
    rmSync(join(home, "dist/cache"), { recursive: true, force: true });
    start("--version");
    expect(cached().map((name) => name.split("-")[0])).toEqual(["cli.cjs"]);
    start("check", join(root, "examples/meets.yaml"), "--as-of", "2025-02-03");
    expect(
      cached()
        .map((name) => name.split("-")[0])
        .sort(),
    ).toEqual(["check.cjs", "cli.cjs"]);
  });

  it("writes all of a long output into a pipe that is read slowly, and minds none that is closed", () => {
    const command = (reader: string): ReturnType<typeof spawnSync> =>
      spawnSync("sh", ["-c", `"${process.execPath}" "${home}/bin/mssc-recert.js" schema | ${reader}`], {
        encoding: "utf8",
      });
    const whole = command("(sleep 0.3; cat)");
    expect(() => JSON.parse(String(whole.stdout))).not.toThrow();
    expect(String(whole.stdout).length).toBeGreaterThan(70_000);
    const closed = command("head -n 1");
    expect(closed.stdout).toBe("{\n");
    expect(closed.stderr).toBe("");
  });
});
