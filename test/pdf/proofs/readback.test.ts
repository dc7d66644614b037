/** What was read is written, and read back by other people's programs. Without them these tests are left out. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examine } from "../../../src/pdf/proofs/examine.js";
import type { ProofRead } from "../../../src/pdf/proofs/thread.js";
import { bind, fonts } from "../../support/proofs/bind.js";
import { corpus, type Readable, readable, type Sample } from "../../support/proofs/corpus.js";
import { difference, draw, inked, pixelAt, run } from "../../support/proofs/drawn.js";

const programs = ["qpdf", "pdftotext", "pdftoppm", "pdfinfo"];
const missing = programs.filter((tool) => spawnSync(tool, ["--version"]).error !== undefined);
const title = missing.length > 0 ? `read back (left out: no ${missing.join(", ")} here)` : "read back";

const good = missing.length > 0 ? [] : readable(await corpus({ qpdf: true }));
const pdfs = good.filter(({ name }) => name.endsWith(".pdf"));
const photos = good.filter(({ expected }) => expected.quarters);

/** All objects of a file that are referred to and not there, or nothing. */
function deadReferences(file: string): string[] {
  const json = JSON.parse(run("qpdf", "--json=2", "--json-stream-data=none", file).toString());
  const objects: Record<string, { value?: unknown }> = json.qpdf[1];
  const named = new Set(JSON.stringify(objects).match(/"\d+ 0 R"/g) ?? []);
  return [...named].filter((name) => {
    const object = objects[`obj:${JSON.parse(name)}`];
    return object === undefined || ("value" in object && object.value === null);
  });
}

describe.runIf(missing.length === 0)(title, () => {
  let folder: string;
  const reads = new Map<string, ProofRead>();
  const path = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "proofs-"));
    for (const { name, bytes } of good) {
      const answer = await examine(bytes, fonts);
      if (!("read" in answer)) throw new Error(`${name} refused: ${answer.unreadable}`);
      reads.set(name, answer.read);
      writeFileSync(path(name), bytes);
      writeFileSync(path(`${name}.out.pdf`), bind([answer.read]));
    }
    writeFileSync(path("all.pdf"), bind([...reads.values()]));
    writeFileSync(path("stamped.pdf"), bind([...reads.values()], "Exhibit 1, page 2 of 3"));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(["all.pdf", "stamped.pdf"])("all in one, %s: nothing to complain of, no page lost", (name) => {
    const count = good.reduce((sum, { expected }) => sum + expected.pages, 0);
    run("qpdf", "--check", path(name));
    run("pdftotext", path(name), "-");
    expect(run("qpdf", "--show-npages", path(name)).toString().trim()).toBe(String(count));
    expect(deadReferences(path(name))).toEqual([]);
  });

  it.each(good)("$name: nothing to complain of, by itself", ({ name, expected }) => {
    const file = path(`${name}.out.pdf`);
    run("qpdf", "--check", file);
    expect(deadReferences(file)).toEqual([]);
    const text = run("pdftotext", file, "-").toString();
    for (const words of expected.has ?? []) expect(text).toContain(words);
    for (const words of expected.hasNot ?? []) expect(text).not.toContain(words);
    const all = run("qpdf", "--qdf", "--object-streams=disable", file, "-").toString("latin1");
    expect(all).not.toMatch(/\/(JavaScript|URI|EmbeddedFile|AcroForm|XFA|AA|OpenAction)\b/);
  });

  it.each(pdfs.filter(({ expected }) => expected.alike))("$name: pages look as they did", (sample) => {
    alike(sample, path(sample.name), path(`${sample.name}.out.pdf`));
  });

  it.each(photos)("$name: upright, whole, in its colors and proportions", ({ name, expected }) => {
    const page = draw(path(`${name}.out.pdf`), 1, 396);
    const [left, top, right, bottom] = inked(page);
    const transparent = expected.quarters!.some((color) => color.every((value) => value === 255));
    if (!transparent) expect((right - left) / (bottom - top)).toBeCloseTo(1.5, 1);
    // What is white has no edge of its own: the upper left quarter never is, or is found from the others.
    const [width, height] = [right - left, bottom - top];
    expected.quarters!.forEach((color, index) => {
      const x = left + width * (index % 2 === 0 ? 0.25 : 0.75);
      const y = top + height * (index < 2 ? 0.25 : 0.75);
      pixelAt(page, x, y).forEach((value, channel) => {
        expect(Math.abs(value - color[channel]!), `quarter ${index + 1}`).toBeLessThan(30);
      });
    });
  });

  it("large pictures have 200 dots to the inch, and no more", () => {
    for (const name of ["large.jpg", "large-turned.jpg", "large.png"]) {
      const listed = spawnSync("pdfimages", ["-list", path(`${name}.out.pdf`)], { encoding: "utf8" });
      if (listed.error) return;
      const [across, up] = listed.stdout
        .trim()
        .split("\n")
        .at(-1)!
        .trim()
        .split(/\s+/)
        .slice(12, 14)
        .map(Number);
      expect(Math.max(across!, up!), name).toBeLessThanOrEqual(200);
      expect(Math.min(across!, up!), name).toBeGreaterThanOrEqual(199);
    }
  });
});

function alike({ expected }: Sample & { expected: Readable }, before: string, after: string): void {
  const last = expected.pages;
  for (const page of new Set([1, 2, 3, last].filter((number) => number <= last))) {
    expect(difference(draw(before, page), draw(after, page)), `page ${page}`).toBeLessThan(0.5);
  }
}
