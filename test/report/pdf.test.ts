/** The checklist as a PDF: read back by other programs, and looked at as a picture. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDict, PDFName } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pdfChecklist } from "../../src/cli/pdf-checklist.js";
import { allTags, type ReadTag, readTags } from "../../src/pdf/read-tags.js";
import type { View } from "../../src/report/view.js";
import { load, looseEnds } from "../letters/pdf.js";
import { bare, expectInOrder, saidOf } from "../support/said.js";
import { EXAMPLES, exampleView, training, viewOfFile } from "../support/view.js";

const DATE = "2024-06-01";
const TOOLS = ["qpdf", "pdftotext", "pdfinfo", "pdftoppm"];
const missing = TOOLS.filter((tool) => spawnSync(tool, ["-v"]).error !== undefined);
const title =
  missing.length > 0 ? `other programs (left out: no ${missing.join(", ")} here)` : "other programs";

const two = (): View =>
  viewOfFile({
    name: "Łukasz Nguyễn",
    certifications: [
      { type: "CPT", certified: "2020-04-15" },
      { type: "CLT", certified: "2021-01-10" },
    ],
    activities: [training("Zażółć gęślą jaźń"), training("Hydraulics", { keyActivities: [] })],
  });
const sixty = (): View =>
  viewOfFile({
    activities: Array.from({ length: 60 }, (_, index) =>
      training(
        `Training ${index + 1}${" of many more words".repeat(index % 4)}`,
        index % 3 ? {} : { keyActivities: [] },
      ),
    ),
  });
const long = (): View =>
  viewOfFile({
    name: "Maria ".repeat(30),
    id: "9".repeat(120),
    activities: [
      training("Word ".repeat(70)),
      training("W".repeat(380)),
      training("x".repeat(350), { keyActivities: [] }),
    ],
  });

const VIEWS: [string, () => View][] = [
  ...EXAMPLES.map((name): [string, () => View] => [name, () => exampleView(name)]),
  ["everything explained", () => exampleView("depends-on-review", { explain: true })],
  ["two certifications", two],
  ["sixty activities", sixty],
  ["long words", long],
  ["a candidate without activities", () => viewOfFile({})],
  ["an expired certification", () => viewOfFile({}, { asOf: "2026-01-01" })],
];

async function tagsOf(bytes: Uint8Array): Promise<ReadTag[]> {
  return [...allTags(readTags(await load(bytes), new Map()) ?? [])];
}

describe.each(VIEWS)("%s", (_, view) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await pdfChecklist(view(), DATE);
  });

  it("is the same every time", async () => {
    expect(Buffer.from(await pdfChecklist(view(), DATE)).equals(bytes)).toBe(true);
  });

  it("has a title, a language and the as-of date, and no loose ends", async () => {
    const document = await load(bytes);
    expect(document.getTitle()).toContain("Recertification checklist: ");
    expect(document.catalog.get(PDFName.of("Lang"))?.toString()).toBe("<656e2d5553>");
    expect(document.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict).toString()).toContain(
      "DisplayDocTitle true",
    );
    expect(document.getCreationDate()?.toISOString()).toBe(`${DATE}T00:00:00.000Z`);
    expect(await looseEnds(bytes)).toEqual({ dangling: [], unused: [] });
  });

  it("is tagged: headings a level at a time, tables with heads, lists, a picture with a text", async () => {
    const tags = await tagsOf(bytes);
    const types = tags.map(({ type }) => type);
    const levels = types.flatMap((type) => (/^H\d$/.test(type) ? Number(type[1]) : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const kids = ({ kids: all }: ReadTag): string[] => all.flatMap((kid) => ("type" in kid ? kid.type : []));
    for (const tag of tags) {
      if (tag.type === "Table") expect(new Set(kids(tag))).toEqual(new Set(["TR"]));
      if (tag.type === "TR") expect(kids(tag).every((type) => type === "TH" || type === "TD")).toBe(true);
      if (tag.type === "L") expect(new Set(kids(tag))).toEqual(new Set(["LI"]));
      if (tag.type === "LI") expect(kids(tag)).toEqual(["Lbl", "LBody"]);
    }
    const pictures = tags.filter(({ type }) => type === "Figure");
    expect(pictures).toHaveLength(view().certifications.length);
    for (const { dictionary } of pictures) expect(dictionary.has(PDFName.of("Alt"))).toBe(true);
  });
});

describe("length", () => {
  it.each(["depends-on-review", "instructor", "meets", "part-time-and-internship", "short"])(
    "%s: two pages at most",
    async (name) => {
      const document = await load(await pdfChecklist(exampleView(name), DATE));
      expect(document.getPageCount()).toBeLessThanOrEqual(2);
    },
  );
});

describe.skipIf(missing.length > 0)(title, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** @returns what the program prints; it must not complain */
  function ran(tool: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 26 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    return stdout;
  }

  async function written(view: View): Promise<string> {
    const file = join(folder, "checklist.pdf");
    writeFileSync(file, await pdfChecklist(view, DATE));
    return file;
  }

  describe.each(VIEWS)("%s", (_, view) => {
    it("passes qpdf --check", async () => {
      ran("qpdf", "--check", await written(view()));
    });

    // A row that goes on on the next page is in order only by its tags: its other cells stand between.
    it.skipIf(view === long)("is said in full and in order", async () => {
      const pages = ran("pdftotext", "-raw", await written(view()), "-").split("\f");
      // Without what is there for the eye alone: the foot, and the head of a table that goes on.
      const text = pages.map((page) =>
        page
          .replace(/\nRecertification checklist: .*\s+Page \d+ of \d+\s*$/, "\n")
          .replace(/^Activity\s+Points\s+Status\s+Proof\s/, ""),
      );
      expectInOrder(bare(text.join("")), saidOf(view()));
    });

    it("is said in full and in order to screen readers, the foot of the pages left out", async () => {
      const told = ran("pdfinfo", "-struct-text", await written(view()));
      const texts = [...told.matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text);
      expectInOrder(bare(texts.join("")), saidOf(view()));
      expect(texts.join("")).not.toMatch(/Page \d+ of \d+/);
    });

    it("has no ink outside its margins", async () => {
      const file = await written(view());
      ran("pdftoppm", "-r", "72", "-gray", file, join(folder, "page"));
      const { pages } = { pages: Number(/^Pages: +(\d+)$/m.exec(ran("pdfinfo", file))![1]) };
      for (let page = 1; page <= pages; page++) {
        const name = join(folder, `page-${String(page).padStart(String(pages).length, "0")}.pgm`);
        const { left, right, top, bottom } = inkOf(readFileSync(name));
        expect(left, `page ${page}`).toBeGreaterThanOrEqual(53);
        expect(right, `page ${page}`).toBeLessThanOrEqual(559);
        expect(top, `page ${page}`).toBeGreaterThanOrEqual(40);
        expect(bottom, `page ${page}`).toBeLessThanOrEqual(760);
      }
    });
  });

  it("characters that no font has are shown by their numbers, and it is said so", async () => {
    const view = viewOfFile({ name: "東京 Tanaka שלום 🚀", activities: [training("Kōdō 東")] });
    const text = bare(ran("pdftotext", "-raw", await written(view), "-"));
    for (const part of [
      "[U+6771][U+4EAC] Tanaka [U+05E9][U+05DC][U+05D5][U+05DD] [U+1F680]",
      "Kōdō [U+6771]",
      "no font for",
    ])
      expect(text).toContain(bare(part));
    expect(bare(ran("pdftotext", await written(viewOfFile({})), "-"))).not.toContain(bare("no font for"));
  });
});

/** Where a picture is not white, in its own points from the top left corner. */
function inkOf(picture: Buffer): { left: number; right: number; top: number; bottom: number } {
  const [head, width] = /^P5\s(\d+)\s\d+\s\d+\s/.exec(picture.toString("latin1", 0, 50))!;
  const columns = Number(width);
  const found = { left: columns, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  picture.subarray(head.length).forEach((shade, index) => {
    if (shade > 250) return;
    const [x, y] = [index % columns, Math.floor(index / columns)];
    found.left = Math.min(found.left, x);
    found.right = Math.max(found.right, x);
    found.top = Math.min(found.top, y);
    found.bottom = Math.max(found.bottom, y);
  });
  return found;
}
