/** Letters that nobody has signed are known as such; whatever somebody has done to one makes it another file. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFArray, type PDFHexString, PDFName, PDFString, rgb } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillLetter, type LetterValues, mergeLetters, prepareLetters } from "../../src/letters/index.js";
import { isUnsigned, isUnsignedFile } from "../../src/letters/unsigned.js";
import { writeBlankForms } from "../../src/letters/write-letters.js";
import { compileForm } from "../../src/pdf/compile.js";
import { FilledForm, FontBook, writeForm } from "../../src/pdf/index.js";
import { TEMPLATES } from "../../src/scoring/result.js";
import { load } from "./pdf.js";
import { candidate, result } from "./sample.js";

const date = "2025-02-01";
const context = { activityId: "a5", date };
const VALUES: LetterValues = { candidate_name: "Maria Alvarez", candidate_id: "00123", date: "02/01/2025" };
const LONG = "Sets up lathes – прогон деталей, first articles ≤ 0.0005 in. ".repeat(120);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unsigned-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a letter just as it was written", () => {
  it.each(TEMPLATES)(
    "is known: %s, as a form and flattened, plain and with attached pages",
    async (template) => {
      for (const flatten of [false, true])
        for (const name of ["Maria Alvarez", `Łukasz Nguyễn ${LONG}`]) {
          const bytes = await fillLetter(template, { ...VALUES, candidate_name: name }, { flatten, context });
          expect(isUnsigned(bytes)).toBe(true);
        }
    },
  );

  it.each(TEMPLATES)("is known: %s, empty and as the template", (template) => {
    const [written] = writeBlankForms({ directory: join(folder, template), date, only: [template] });
    expect(isUnsignedFile(written!.path)).toBe(true);
    expect(isUnsignedFile(`templates/${template}.pdf`)).toBe(true);
  });

  it("is known: several in one, to print", async () => {
    const letters = await prepareLetters(candidate(), result(), { date, all: true });
    expect(letters.length).toBeGreaterThan(1);
    expect(isUnsigned(mergeLetters(letters, { date }))).toBe(true);
    for (const { bytes } of letters) expect(isUnsigned(bytes)).toBe(true);
  });

  it("is known: on an office's own form", async () => {
    const form = await compileForm(readFileSync("templates/employment.pdf"));
    expect(isUnsigned(writeForm(new FilledForm(form, new FontBook()), { title: "Letter", date }))).toBe(true);
  });

  it("has an identifier of two equal halves of sixteen bytes, another one in each letter", async () => {
    const identifiers = new Set<string>();
    for (const name of ["Maria", "Mario"]) {
      const { context: objects } = await load(
        await fillLetter("employment", { candidate_name: name }, { context }),
      );
      const id = objects.lookup(objects.trailerInfo.ID, PDFArray);
      const halves = id.asArray().map((half) => (half as PDFHexString).asString());
      expect(halves[0]).toMatch(/^[\dA-F]{32}$/);
      expect(halves[1]).toBe(halves[0]);
      identifiers.add(halves[0]!);
    }
    expect(identifiers.size).toBe(2);
  });
});

describe("a letter that somebody has changed", () => {
  let letter: Uint8Array;
  beforeAll(async () => {
    letter = await fillLetter("employment", VALUES, { context });
  });

  it("is not one: signed with a drawn name, typed into, or only saved again", async () => {
    for (const change of [
      (pdf: Awaited<ReturnType<typeof load>>) =>
        pdf.getPages()[0]!.drawText("Joan Pryor", { x: 62, y: 215, color: rgb(0, 0, 0.6) }),
      (pdf: Awaited<ReturnType<typeof load>>) =>
        pdf.getForm().getTextField("verifier_date").setText("02/03/2025"),
      () => {},
    ])
      for (const useObjectStreams of [true, false]) {
        const pdf = await load(letter);
        change(pdf);
        expect(isUnsigned(await pdf.save({ useObjectStreams, updateFieldAppearances: false }))).toBe(false);
      }
  });

  it("is not one: with something appended, as programs for signing do it", () => {
    const text = Buffer.from(letter).toString("latin1");
    const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(text)!;
    const [, id] = /\/ID (\[.*?\])/.exec(text)!;
    for (const halves of [id, "[<AB> <CD>]"]) {
      const update = `1 0 obj\n<</Made (here)>>\nendobj\nxref\n1 1\n${String(text.length).padStart(10, "0")} 00000 n \ntrailer\n<</Size 200/Root 1 0 R/Prev ${start}/ID ${halves}>>\nstartxref\n${text.length + 40}\n%%EOF\n`;
      expect(isUnsigned(Buffer.from(text + update, "latin1"))).toBe(false);
    }
  });

  it("is not one: with a signature in the place for it", async () => {
    const pdf = await load(letter);
    const field = pdf.getForm().getField("verifier_signature").acroField.dict;
    field.set(PDFName.of("V"), pdf.context.obj({ Type: "Sig", Contents: PDFString.of("x") }));
    expect(isUnsigned(await pdf.save({ useObjectStreams: false, updateFieldAppearances: false }))).toBe(
      false,
    );
  });

  const TOOLS: [name: string, args: string[]][] = [
    ["qpdf", ["IN", "OUT"]],
    ["qpdf", ["--object-streams=generate", "--linearize", "IN", "OUT"]],
    ["qpdf", ["--static-id", "--qdf", "IN", "OUT"]],
    ["qpdf", ["IN", "--rotate=+180:1", "OUT"]],
    ["mutool", ["clean", "IN", "OUT"]],
    ["pdftocairo", ["-pdf", "IN", "OUT"]],
    ["pdftoppm", ["-r", "60", "-png", "-singlefile", "IN", "OUT"]],
  ];
  for (const [program, args] of TOOLS) {
    const missing = spawnSync(program, ["-v"]).error !== undefined;
    it.skipIf(missing)(
      `is not one: after ${program} ${args.join(" ")}${missing ? ` (left out: no ${program} here)` : ""}`,
      () => {
        const home = join(folder, `${program}${args.length}${args[0]}`.replace(/\W/g, "-"));
        mkdirSync(home);
        const [before, after] = [join(home, "in.pdf"), join(home, "out.pdf")];
        writeFileSync(before, letter);
        const real = args.map((arg) => (arg === "IN" ? before : arg === "OUT" ? after : arg));
        expect(spawnSync(program, real).status).toBe(0);
        expect(isUnsignedFile(before)).toBe(true);
        expect(isUnsigned(readFileSync(program === "pdftoppm" ? `${after}.png` : after))).toBe(false);
      },
    );
  }

  it("is none where there is no file, or a folder", () => {
    expect(isUnsignedFile(join(folder, "nothing.pdf"))).toBe(false);
    expect(isUnsignedFile(folder)).toBe(false);
  });
});
