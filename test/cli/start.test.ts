/** The built program, as a process: the cache of compiled code, pipes, and what is loaded. */

import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
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
    for (const part of ["bin", "dist", "templates"])
      cpSync(join(root, part), join(home, part), { recursive: true });
    rmSync(join(home, "dist/cache"), { recursive: true, force: true });
  });
  afterAll(() => rmSync(home, { recursive: true }));

  const start = (...args: string[]): { stdout: string; stderr: string; status: number | null } =>
    spawnSync(process.execPath, [join(home, "bin/mssc-recert.js"), ...args], { encoding: "utf8" });
  const version = (): string => start("--version").stdout.trim();
  const cached = (): string[] => readdirSync(join(home, "dist/cache"));

  it("prints the version of package.json, with and without the cache", () => {
    const { version: own } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(version()).toBe(own);
    expect(cached()).toHaveLength(1);
    expect(version()).toBe(own);
  });

  it("gives each exit code with a plain sentence, and never a trace of the code", () => {
    const meets = join(root, "examples/meets.yaml");
    const folder = join(home, "letters");
    const letters = ["letters", meets, "-o", folder, "--date", "2025-02-03"];
    const codes: [string[], number][] = [
      [["check", meets, "--as-of", "2025-02-03"], 0],
      [["check", meets, "--as-of", "2021-02-03"], 1],
      [["check", meets, "--as-of", "soon"], 2],
      [["check", meets, "--cert", "CLT"], 2],
      [["check", meets, "--reading", "lunch=long"], 2],
      [["check"], 2],
      [["check", join(root, "examples/beginner-mistakes.yaml")], 3],
      [["check", join(root, "nobody.yaml")], 4],
      [letters, 0],
      [letters, 4],
      [[...letters, "--font", "none.ttf"], 4],
      [[...letters, "--date", "soon"], 2],
      [["letters", meets, "-o", meets], 4],
    ];
    for (const [args, code] of codes) {
      const { status, stderr } = start(...args);
      expect(status, args.join(" ")).toBe(code);
      expect(stderr, args.join(" ")).not.toMatch(/\n {4}at |node:internal/);
      expect(stderr === "", args.join(" ")).toBe(code < 2);
    }
  });

  it("ends with 130 on Ctrl-C while it waits for input", async () => {
    const child = spawn(process.execPath, [join(home, "bin/mssc-recert.js"), "check", "-"]);
    setTimeout(() => child.kill("SIGINT"), 2500);
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(130);
  });

  it("says in a sentence that the disk is full", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${home}/bin/mssc-recert.js" schema > /dev/full`],
      { encoding: "utf8" },
    );
    expect(status).toBe(4);
    expect(stderr).toBe("The output could not be written (ENOSPC).\n");
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

  it("keeps nothing of a run that ended early, in which most was not compiled yet", () => {
    rmSync(join(home, "dist/cache"), { recursive: true, force: true });
    expect(start("letters", join(root, "examples/meets.yaml")).status).toBe(2);
    expect(start("check", join(root, "nobody.yaml")).status).toBe(4);
    expect(existsSync(join(home, "dist/cache"))).toBe(false);
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
