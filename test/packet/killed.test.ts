/**
 * Runs of the built program that are killed at random moments: the packet that was there, or the new one, is there whole
 * once the next run has put it back. KILLS says how many (50), SEED which moments.
 */

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { encode } from "fast-png";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/packet/index.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = join(root, "bin/mssc-recert.js");
const isBuilt = existsSync(join(root, "dist/package.cjs"));
const kills = Number(process.env.KILLS ?? 50);

/** Numbers from 0 to 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

let home: string;
const args = (day: number, ...more: string[]) => [
  ...[program, "package", "maria.yaml", "-o", "out", "--as-of", "2025-02-03"],
  ...["--date", `2025-02-${String(day).padStart(2, "0")}`, ...more],
];
const finish = (day: number, ...more: string[]) =>
  spawnSync(process.execPath, args(day, ...more), { cwd: home, encoding: "utf8" });

/** @returns the exit code, or null where it was killed */
function killed(day: number, after: number, by: NodeJS.Signals = "SIGKILL"): Promise<number | null> {
  const child = spawn(process.execPath, args(day, "--force"), { cwd: home, stdio: "ignore" });
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill(by), after);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name).slice(folder.length + 1))
    .sort();

/** @returns the day of the packet, all of whose files are as its manifest says */
function wholePacket(): string {
  expect(readdirSync(join(home, "out"))).toEqual(["CPT-00123-Maria-Alvarez"]);
  const folder = join(home, "out", "CPT-00123-Maria-Alvarez");
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  expect(filesIn(folder)).toEqual([...manifest.files.map(({ path }) => path), "manifest.json"].sort());
  for (const { path, sha256 } of manifest.files)
    expect(
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ).toBe(sha256);
  return manifest.date;
}

describe.skipIf(!isBuilt)(`killed at ${kills} moments`, () => {
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    const activities = Array.from({ length: 12 }, (_, i) => ({
      ...{ type: "third-party-training", title: `Training ${i}`, provider: "Owens College" },
      ...{ end: "2022-05-01", keyActivities: ["CPT-Q5"] },
    }));
    const certifications = [{ type: "CPT", certified: "2020-04-15" }];
    const candidate = { id: "00123", name: "Maria Alvarez" };
    writeFileSync(join(home, "maria.yaml"), JSON.stringify({ candidate, certifications, activities }));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("leaves the old packet or the new one, whole", { timeout: 600_000 }, async () => {
    const next = random(Number(process.env.SEED ?? 1));
    finish(1);
    wholePacket();
    const start = performance.now();
    finish(2, "--force");
    const takes = performance.now() - start;
    let ended = 0;
    for (let kill = 0; kill < kills; kill++) {
      const before = wholePacket();
      const day = 3 + (kill % 20);
      // Every second one where the folders are exchanged, which is at the end.
      const moment = kill % 2 === 0 ? next() : 0.75 + next() * 0.4;
      if ((await killed(day, moment * takes)) !== null) ended++;
      expect(finish(1).status).toBe(4); // the next run: it puts right, and replaces nothing
      expect([before, `2025-02-${String(day).padStart(2, "0")}`]).toContain(wholePacket());
    }
    expect(ended).toBeLessThan(kills);
  });

  it("leaves nothing behind after Ctrl-C", { timeout: 600_000 }, async () => {
    finish(1);
    const start = performance.now();
    finish(2, "--force");
    const takes = performance.now() - start;
    for (const part of [0.4, 0.6, 0.7, 0.8, 0.9]) {
      const code = await killed(3, part * takes, "SIGINT");
      // Before the program listens, Node itself ends.
      expect([130, 1, null]).toContain(code);
      wholePacket();
    }
  });

  it("says at Ctrl-C while it reads that nothing was written", { timeout: 600_000 }, async () => {
    const maria = JSON.parse(readFileSync(join(home, "maria.yaml"), "utf8"));
    for (const [index, activity] of maria.activities.entries()) {
      const data = Uint8Array.from({ length: 3 * 500 * 500 }, (_, at) => (at * 7 + index) % 251);
      writeFileSync(join(home, `${index}.png`), encode({ width: 500, height: 500, data, channels: 3 }));
      activity.proof = [{ kind: "certificate", file: `${index}.png` }];
    }
    writeFileSync(join(home, "photos.yaml"), JSON.stringify(maria));
    const run = [program, "package", "photos.yaml", "-o", "photos", "--as-of", "2025-02-03"];
    const start = performance.now();
    expect(spawnSync(process.execPath, run, { cwd: home }).status).toBe(1);
    const takes = performance.now() - start;
    const told = [];
    for (const part of [0.4, 0.5, 0.6]) {
      rmSync(join(home, "photos"), { recursive: true, force: true });
      const child = spawn(process.execPath, run, { cwd: home, stdio: ["ignore", "ignore", "pipe"] });
      let err = "";
      child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
      const timer = setTimeout(() => child.kill("SIGINT"), part * takes);
      const code = await new Promise((resolve) => child.once("close", resolve));
      clearTimeout(timer);
      told.push(code === 130 ? err.trimEnd().split("\n").at(-1) : "");
      if (code === 130) expect(existsSync(join(home, "photos", "CPT-00123-Maria-Alvarez"))).toBe(false);
    }
    expect(told).toContain("Interrupted; nothing was written.");
  });

  it("says at Ctrl-C between two packets which one was written", { timeout: 600_000 }, async () => {
    const maria = JSON.parse(readFileSync(join(home, "maria.yaml"), "utf8"));
    maria.certifications.push({ type: "CLT", certified: "2020-05-15" });
    writeFileSync(join(home, "both.yaml"), JSON.stringify(maria));
    const first = join(home, "both", "CPT-00123-Maria-Alvarez");
    const run = [program, "package", "both.yaml", "-o", "both", "--as-of", "2025-02-03"];
    const told = [];
    for (let turn = 0; turn < 5 && told.length === 0; turn++) {
      rmSync(join(home, "both"), { recursive: true, force: true });
      const child = spawn(process.execPath, run, { cwd: home, stdio: ["ignore", "ignore", "pipe"] });
      let err = "";
      child.stderr.setEncoding("utf8").on("data", (piece: string) => (err += piece));
      const look = setInterval(() => {
        if (!existsSync(first)) return;
        clearInterval(look);
        child.kill("SIGINT");
      }, 1);
      const code = await new Promise((resolve) => child.once("close", resolve));
      clearInterval(look);
      // On a busy machine it may be over before it hears it.
      if (code === 130) told.push(err.trimEnd().split("\n").at(-1));
      if (code === 130) expect(readdirSync(join(home, "both"))).toEqual(["CPT-00123-Maria-Alvarez"]);
    }
    expect(told).toEqual([`Interrupted; only this was written: ${join("both", "CPT-00123-Maria-Alvarez")}.`]);
  });

  it("lets of two runs at the same time one after the other replace the packet", async () => {
    finish(1);
    const codes = await Promise.all([4, 5, 6].map((day) => killed(day, 60_000)));
    for (const code of codes) expect([1, 4]).toContain(code);
    expect(["2025-02-04", "2025-02-05", "2025-02-06"]).toContain(wholePacket());
  });
});
