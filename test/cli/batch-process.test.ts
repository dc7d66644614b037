/** `batch` of the built program, as a process: several processors, and Ctrl-C in the middle. */

import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error: a script, without types
import { studentFile, writeStudents } from "../../scripts/cohort-files.mjs";
import { run } from "../support/run.js";

const program = join(import.meta.dirname, "../../bin/mssc-recert.js");
const AS_OF = ["--as-of", "2024-11-18"];

/** Starts a batch, interrupts it once it has begun to write, and waits for its end. */
async function interrupted(
  args: string[],
  begun: (out: string) => boolean,
): Promise<{ out: string; err: string; exit: number | null }> {
  const child = spawn(process.execPath, [program, "batch", ...args, ...AS_OF]);
  let out = "";
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
  let told = false;
  const look = (): void => {
    if (told || !begun(out)) return;
    told = true;
    child.kill("SIGINT");
  };
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
    look();
  });
  const clock = setInterval(look, 20);
  const exit = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearInterval(clock);
  expect(told).toBe(true);
  return { out, err, exit };
}

describe.skipIf(!existsSync(join(import.meta.dirname, "../../dist/batch.cjs")))(
  "the built program (skipped where it is not built)",
  () => {
    let home: string;
    let many: string;
    beforeAll(() => {
      home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
      many = join(home, "many");
      writeStudents(many, 1500);
    });
    afterAll(() => rmSync(home, { recursive: true }));

    it("gives on several processors what it gives on one, in the same order", async () => {
      const few = join(many, "class-00*");
      const { stdout } = spawnSync(process.execPath, [program, "batch", few, "--json", ...AS_OF], {
        encoding: "utf8",
        maxBuffer: 1e8,
      });
      expect(stdout).toBe((await run(["batch", few, "--json", ...AS_OF])).out);
    });

    it("keeps the order, and waits, where one file takes longer than hundreds of others", async () => {
      const folder = join(home, "slow");
      writeStudents(folder, 600);
      const [head = "", volunteering = ""] = studentFile(1).split(/(?= {2}- type: volunteer)/);
      for (const name of ["aaa", "class-003/zzz"])
        writeFileSync(join(folder, `${name}.yaml`), head + volunteering.repeat(2000));
      const args = ["batch", folder, "--csv", ...AS_OF];
      const { stdout } = spawnSync(process.execPath, [program, ...args], {
        encoding: "utf8",
        maxBuffer: 1e8,
      });
      expect(stdout).toBe((await run(args)).out);
    });

    it.skipIf(!existsSync("/dev/full"))("says so and ends with 4 where the disk is full", () => {
      const full = openSync("/dev/full", "w");
      try {
        const { status, stderr } = spawnSync(process.execPath, [program, "batch", many, "--json", ...AS_OF], {
          encoding: "utf8",
          stdio: ["ignore", full, "pipe"],
        });
        expect([status, stderr]).toEqual([4, "The output could not be written (ENOSPC).\n"]);
      } finally {
        closeSync(full);
      }
    });

    it("ends with 130 at Ctrl-C; whole lines of what was finished stay", async () => {
      const { out, err, exit } = await interrupted([many, "--json"], (text) => text.length > 0);
      expect({ exit, err }).toEqual({ exit: 130, err: "Interrupted.\n" });
      const lines = out.split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThan(1500);
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    });

    it("leaves whole letters and nothing half-written", async () => {
      const letters = join(home, "letters");
      const { err, exit } = await interrupted([many, "--letters", letters], () => existsSync(letters));
      expect(exit).toBe(130);
      const [, students] =
        /^Interrupted; finished: letters for ([\d,]+) students?\. Running it again does the rest\.$/m.exec(
          err,
        ) ?? [];
      const files = readdirSync(letters, { recursive: true, encoding: "utf8" });
      expect(readdirSync(letters)).toHaveLength(Number(students?.replaceAll(",", "")));
      expect(
        files.filter((name) => !/^[\p{L}\p{M}\p{N}-]+(\/[\p{L}\p{M}\p{N}-]+\.pdf)?$/u.test(name)),
      ).toEqual([]);
    });

    it("leaves whole packets and nothing half-written", async () => {
      const packets = join(home, "packets");
      const { exit } = await interrupted(
        [many, "--packages", packets],
        () => existsSync(packets) && readdirSync(packets).length > 2,
      );
      expect(exit).toBe(130);
      const students = readdirSync(packets);
      expect(students.length).toBeGreaterThan(1);
      for (const student of students) {
        const own = readdirSync(join(packets, student));
        expect(own.length).toBeGreaterThan(0);
        for (const name of own) {
          expect(name).toMatch(/^C[PL]T-/);
          const manifest = JSON.parse(readFileSync(join(packets, student, name, "manifest.json"), "utf8"));
          const there = readdirSync(join(packets, student, name), { recursive: true, withFileTypes: true });
          expect(there.filter((each) => each.isFile())).toHaveLength(manifest.files.length + 1);
        }
      }
    });

    it("leaves no file where the output was to go to one", async () => {
      const output = join(home, "out.csv");
      const { exit } = await interrupted([many, "--csv", "-o", output], () =>
        readdirSync(home).some((name) => name.startsWith(".out.csv")),
      );
      expect(exit).toBe(130);
      expect(readdirSync(home).filter((name) => name.includes("out.csv"))).toEqual([]);
    });
  },
);
