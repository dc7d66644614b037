/** Reading in a thread: what takes too long or too much is stopped, and the next file is read all the same. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBundledFonts } from "../../../src/letters/assets.js";
import { ProofReader } from "../../../src/pdf/proofs/index.js";
import { unreadables } from "../../support/proofs/broken.js";
import { drawnPdfs } from "../../support/proofs/drawn-pdfs.js";
import { plainPdfs } from "../../support/proofs/plain-pdfs.js";
import type { Sample } from "../../support/proofs/types.js";

let folder: string;
let worker: string;
const readers: ProofReader[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "proof-thread-"));
  worker = join(folder, "proof-thread.cjs");
  await build({
    entryPoints: [join(import.meta.dirname, "../../../src/pdf/proofs/proof-thread.ts")],
    outfile: worker,
    bundle: true,
    platform: "node",
    logLevel: "error",
  });
});
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  rmSync(folder, { recursive: true, force: true });
});

function readerOf(options: ConstructorParameters<typeof ProofReader>[0]): ProofReader {
  const reader = new ProofReader({ worker, ...options });
  readers.push(reader);
  return reader;
}

const named = (samples: Sample[], name: string): Uint8Array =>
  samples.find((each) => each.name === name)!.bytes;

/** A program that answers as a thread would, or does not. */
function program(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `const { parentPort } = require("node:worker_threads");\n${lines}\n`);
  return file;
}

describe("the reader", () => {
  const good = named(plainPdfs(), "version-1.7.pdf");

  it("reads one file after the other, in the order asked", async () => {
    const reader = readerOf({});
    const bytes = Uint8Array.from(good);
    const [first, second, third] = await Promise.all([
      reader.read(bytes),
      reader.read(named(unreadables(), "letter.docx")),
      reader.read(named(plainPdfs(), "300-pages.pdf")),
    ]);
    expect(first).toMatchObject({ readable: true, kind: "pdf", signed: false, pages: { count: 1 } });
    expect(second).toEqual({ readable: false, reason: "word" });
    expect(third).toMatchObject({ readable: true, pages: { count: 300 } });
    expect(bytes).toEqual(good);
  });

  it("stops a file that takes for ever, and reads the next", async () => {
    const endless = program(
      "endless.cjs",
      'parentPort.on("message", ({ bytes }) => { for (;;) if (bytes.length === 1) break; parentPort.postMessage({ unreadable: "text" }); });',
    );
    const reader = readerOf({ worker: endless, seconds: 1 });
    const start = performance.now();
    expect(await reader.read(new Uint8Array(5))).toEqual({ readable: false, reason: "too-long" });
    expect(performance.now() - start).toBeLessThan(5000);
    expect(await reader.read(new Uint8Array(1))).toEqual({ readable: false, reason: "text" });
  });

  it("stops a file that takes too much memory", async () => {
    const greedy = program(
      "greedy.cjs",
      'parentPort.on("message", async () => { const all = []; for (;;) { all.push(Buffer.alloc(32 << 20, 1)); await new Promise((go) => setTimeout(go, 2)); } });',
    );
    const reader = readerOf({ worker: greedy, seconds: 60 });
    expect(await reader.read(new Uint8Array(5))).toEqual({ readable: false, reason: "too-large" });
  });

  it("survives a thread that fails, and one that runs out of memory of its own", async () => {
    const failing = program("failing.cjs", 'parentPort.on("message", () => { throw new Error("no"); });');
    const reader = readerOf({ worker: failing });
    expect(await reader.read(new Uint8Array(5))).toEqual({ readable: false, reason: "damaged" });
    expect(await reader.read(new Uint8Array(5))).toEqual({ readable: false, reason: "damaged" });
  });

  it("asks for fonts only where a form has letters that need them", async () => {
    let asked = 0;
    const fonts = (): Uint8Array[] => {
      asked++;
      return readBundledFonts();
    };
    const forms = await drawnPdfs();
    const reader = readerOf({ fonts });
    expect((await reader.read(named(forms, "form-undrawn.pdf"))).readable).toBe(true);
    expect(asked).toBe(0);
    expect((await reader.read(named(forms, "form-other-letters.pdf"))).readable).toBe(true);
    expect((await reader.read(named(forms, "form-other-letters.pdf"))).readable).toBe(true);
    expect(asked).toBe(1);
    const without = readerOf({});
    expect(await without.read(named(forms, "form-other-letters.pdf"))).toEqual({
      readable: false,
      reason: "letters-unknown",
    });
  });

  it("ends its thread when it is closed", async () => {
    const reader = readerOf({});
    await reader.read(good);
    await reader.close();
    await reader.close();
    expect((await reader.read(good)).readable).toBe(true);
  });
});
