/** The merged document is read back by others: qpdf, poppler and mupdf. Without them these tests are left out. */

import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PDFArray, PDFDict, PDFName, type PDFPage, type PDFRef } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Manifest } from "../../src/packet/index.js";
import { allTags, readTags } from "../../src/pdf/read-tags.js";
import { load, looseEnds } from "../letters/pdf.js";
import { run } from "../support/run.js";
import { AS_OF, course, document, file, job, manifestOf, newFolder, put } from "./sample.js";

const TOOLS = ["qpdf", "pdftotext", "pdftoppm", "mutool"];
const missing = TOOLS.filter((tool) => spawnSync(tool, ["-v"]).error !== undefined);
const title =
  missing.length > 0 ? `other readers (left out: no ${missing.join(", ")} here)` : "other readers";

const LONG = `Advanced ${"Measurement and Inspection ".repeat(11)}`.trim();
const turned = async (angle: number, words: string[], size?: [number, number]) => {
  const pdf = await load(await document(words, size));
  for (const page of pdf.getPages()) page.node.set(PDFName.of("Rotate"), pdf.context.obj(angle));
  return pdf.save();
};

let home: string;
let folder: string;
let bytes: Uint8Array;
let manifest: Manifest;
let texts: string[];
beforeAll(async () => {
  home = newFolder();
  const both = [{ kind: "transcript", file: "two.pdf" }];
  put(home, {
    "maria.yaml": file(
      [
        job({ description: "Welds frames." }),
        job({ employer: "Toolmakers", jobTitle: "Assembler", schedule: "part-time", end: "2021-12-31" }),
        course(LONG, both),
        course("Hydraulics", [...both, { kind: "course-description", file: "tall.pdf" }]),
        course("Robotics", [
          { kind: "transcript", file: "wide.pdf" },
          { kind: "certificate", file: "upside.pdf" },
        ]),
        course("Pneumatics", [{ kind: "transcript", file: "left.pdf" }, { kind: "course-description" }]),
        ...Array.from({ length: 60 }, (_, i) => ({
          ...{ type: "third-party-training", title: `Training ${i}`, provider: "Nguyễn & Sons" },
          ...{ end: "2022-05-01", keyActivities: ["CPT-Q5"], description: `Letter ${i} says so.` },
        })),
        { type: "industry-certification", title: "OSHA-10 in General Industry", earned: "2022-03-04" },
      ],
      { name: "Łukasz Nguyễn" },
    ),
    "two.pdf": await document(["alpha one", "alpha two"]),
    "tall.pdf": await document(["beta tall"], [200, 1500]),
    "wide.pdf": await turned(90, ["gamma wide"]),
    "left.pdf": await turned(270, ["delta left"], [400, 300]),
    "upside.pdf": await turned(180, ["epsilon upside"]),
  });
  await run(["package", join(home, "maria.yaml"), "-o", join(home, "out"), ...AS_OF]);
  folder = join(home, "out", readdirSync(join(home, "out"))[0]!);
  bytes = readFileSync(join(folder, "packet.pdf"));
  manifest = manifestOf(folder);
  const { stdout, stderr } = spawnSync("pdftotext", ["-layout", join(folder, "packet.pdf"), "-"], {
    encoding: "utf8",
  });
  expect(stderr ?? "").toBe("");
  texts = (stdout ?? "").split("\f").slice(0, -1);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const plain = (text = "") => text.replace(/\s+/g, " ");

describe.skipIf(missing.length > 0)(title, () => {
  it("find nothing wrong, and as many pages as the manifest says", () => {
    for (const { path, pages } of manifest.files.filter(({ path }) => path.endsWith(".pdf"))) {
      const checked = spawnSync("qpdf", ["--check", join(folder, path)], { encoding: "utf8" });
      expect(checked.status, checked.stderr).toBe(0);
      const count = spawnSync("qpdf", ["--show-npages", join(folder, path)], { encoding: "utf8" }).stdout;
      expect(Number(count), path).toBe(pages);
    }
  });

  it("find every document on the pages that the manifest says", () => {
    const words = {
      "two.pdf": "alpha",
      "tall.pdf": "beta",
      "wide.pdf": "gamma",
      "left.pdf": "delta",
      "upside.pdf": "epsilon",
    };
    for (const [name, word] of Object.entries(words)) {
      const of = manifest.files.find(({ source }) => source === name);
      const [from, to] = of!.uses![0]!.pages;
      expect(to - from + 1).toBe(of!.pages);
      const found = texts.flatMap((text, page) => (text.includes(word) ? [page + 1] : []));
      expect(found, name).toEqual(Array.from({ length: to - from + 1 }, (_, i) => from + i));
    }
  });

  it("find the text of every letter, and each exhibit's label, where the manifest says", () => {
    const letters = manifest.files.filter(({ what }) => what === "letter");
    expect(letters).toHaveLength(62);
    for (const { path, uses } of letters) {
      const own = spawnSync("pdftotext", ["-layout", join(folder, path), "-"], { encoding: "utf8" }).stdout;
      expect(plain(texts[uses![0]!.pages[0] - 1])).toContain(plain(own.split("\f")[0]).trim().slice(0, 200));
    }
    for (const { exhibit, pages } of manifest.exhibits)
      expect(texts[pages[0] - 1]!.trim().split("\n")[0]).toBe(`Exhibit ${exhibit}`);
  });

  it("find the number of each page on it, below what was there", () => {
    texts.forEach((text, page) => {
      expect(text.toLowerCase(), `page ${page + 1}`).toContain(`page ${page + 1} of ${texts.length}`);
    });
  });

  it("list the exhibits beside the pages", () => {
    const { stdout } = spawnSync("mutool", ["show", join(folder, "packet.pdf"), "outline"], {
      encoding: "utf8",
    });
    for (const { exhibit, pages } of manifest.exhibits)
      expect(stdout).toMatch(new RegExp(`"Exhibit ${exhibit}: [^\\n]*#page=${pages[0]}\\b`));
  });

  it("show documents as they are: nothing moved, nothing scaled", () => {
    for (const name of ["wide.pdf", "left.pdf", "upside.pdf", "tall.pdf", "two.pdf"]) {
      const { uses } = manifest.files.find(({ source }) => source === name)!;
      const picture = (path: string, page: number) => {
        const { stdout } = spawnSync(
          "pdftoppm",
          ["-r", "36", "-gray", "-f", `${page}`, "-l", `${page}`, path],
          {
            maxBuffer: 1e8,
          },
        );
        const [, width = "", height = ""] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(
          stdout.subarray(0, 40).toString("latin1"),
        )!;
        const size = Number(width) * Number(height);
        return { width: Number(width), height: Number(height), dots: stdout.subarray(stdout.length - size) };
      };
      const own = picture(join(home, name), 1);
      const merged = picture(join(folder, "packet.pdf"), uses![0]!.pages[0]);
      expect(merged.width, name).toBe(own.width);
      expect(merged.height, name).toBeGreaterThan(own.height);
      const rows = own.dots.length;
      expect(Buffer.compare(merged.dots.subarray(0, rows), own.dots), name).toBe(0);
    }
  });
});

describe("the merged document", () => {
  it("has links that lead where their words say", async () => {
    const pdf = await load(bytes);
    const pages = pdf.getPages();
    const numbers = new Map(pages.map((page: PDFPage, index) => [page.ref, index + 1]));
    const targets = pages.flatMap((page: PDFPage) => {
      const annotations = page.node.Annots();
      if (!annotations) return [];
      return annotations.asArray().flatMap((ref) => {
        const annotation = pdf.context.lookup(ref, PDFDict);
        if (annotation.get(PDFName.of("Subtype")) !== PDFName.of("Link")) return [];
        return [numbers.get(annotation.lookup(PDFName.of("Dest"), PDFArray).get(0) as PDFRef)];
      });
    });
    const starts = manifest.exhibits.map(({ pages: [from] }) => from);
    for (const start of starts)
      expect(targets.filter((page) => page === start).length).toBeGreaterThanOrEqual(3);
    for (const each of manifest.files.flatMap(({ uses = [] }) => uses))
      expect(targets).toContain(each.pages[0]);
    expect(targets).not.toContain(undefined);
  });

  it("has no loose ends, a title, a language, and says to screen readers what its parts are", async () => {
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    const pdf = await load(bytes);
    expect(pdf.getTitle()).toBe("CPT recertification packet: Łukasz Nguyễn");
    expect(pdf.catalog.get(PDFName.of("Lang"))?.toString()).toBe("<656e2d5553>");
    const types = new Set([...allTags(readTags(pdf, new Map()) ?? [])].map(({ type }) => type));
    for (const type of ["H1", "H2", "P", "Link", "Table", "TH", "TD", "L", "LI"])
      expect(types).toContain(type);
  });

  it("gives the points of the checklist, exhibit by exhibit", () => {
    const { points, categories } = manifest.certification;
    const sum = (all: Manifest["exhibits"], kind: "assured" | "possible") =>
      all.reduce((total, each) => total + each.points[kind], 0);
    for (const kind of ["assured", "possible"] as const) {
      expect(sum(manifest.exhibits, kind)).toBe(points[kind]);
      for (const [category, of] of Object.entries(categories))
        expect(
          sum(
            manifest.exhibits.filter((each) => each.category === category),
            kind,
          ),
        ).toBe(of[kind]);
    }
  });

  it("has the work that is counted together with other work", () => {
    const second = manifest.exhibits.find(({ activity }) => activity === "a2");
    expect(second).toMatchObject({ points: { assured: 0, possible: 0 } });
    expect(second?.reasons.map(({ code }) => code)).toContain("combined-in-year");
  });
});
