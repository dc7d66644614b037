/** `package`, `batch --packages` and `proof` with a letter that was entered as proof before anybody has signed it. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { AS_OF, course, document, file, job, manifestOf, newFolder, put, sum } from "../packet/sample.js";
import { run } from "../support/run.js";

const NAME = "CPT-00123-Maria-Alvarez";
const LETTER = "letters/01-employment-a1.pdf";
const proven = (path = LETTER, more = {}) => job({ proof: [{ kind: "form-letter", file: path }], ...more });
const COURSE = course("Statistics", [
  { kind: "transcript", file: "t.pdf" },
  { kind: "course-description", file: "c.pdf" },
]);

let home: string;
let out: string;
let yaml: string;
/** The letter as `letters` writes it. */
let letter: Buffer;
beforeEach(async () => {
  home = newFolder();
  out = join(home, "out");
  yaml = join(home, "maria.yaml");
  writeFileSync(yaml, file([job()]));
  await run(["letters", yaml, "-o", join(home, "letters"), "--merge", join(home, "all.pdf"), ...AS_OF]);
  letter = readFileSync(join(home, LETTER));
  put(home, { "t.pdf": await document(["transcript"]), "c.pdf": await document(["course"]) });
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const pack = (...more: string[]) => run(["package", yaml, "-o", out, ...AS_OF, ...more]);
const manifest = () => manifestOf(join(out, NAME));
const codes = () => manifest().missing.map(({ code }) => code);
const flat = (text: string): string => text.replace(/\s+/g, " ");

/** A letter with a name drawn where it is signed. */
async function signed(): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(letter, { updateMetadata: false });
  pdf.getPages()[0]!.drawText("Joan Pryor", { x: 62, y: 215 });
  return pdf.save();
}

describe("a packet with a letter that nobody has signed", () => {
  it("is incomplete, and says who is to sign, by which rule, and how to go on", async () => {
    writeFileSync(yaml, file([proven(), COURSE]));
    const { exit, out: said } = await pack();
    expect(exit).toBe(1);
    expect(flat(said)).toContain(
      "A letter that is entered as proof is just as it was prepared: nobody has signed it. Print or send it, have it " +
        "signed, scan it, and record it: `mssc-recert proof",
    );
    expect(flat(said)).toContain(`${LETTER}, to be signed by the HR department of the employer (Employment)`);
    expect(said).toContain("1 letter to have signed");
    expect(manifest()).toMatchObject({
      complete: false,
      missing: [{ code: "unsigned", activity: "a1", file: LETTER }],
    });
  });

  it("has it among those to be signed, unchanged, and its page where it belongs", async () => {
    writeFileSync(yaml, file([proven(), COURSE]));
    await pack();
    const [own] = manifest().files.filter(({ what }) => what === "letter");
    expect(own).toMatchObject({
      path: "letters/02-direct-employment-a1-form-letter.pdf",
      source: LETTER,
      pages: 1,
    });
    expect(sum(join(out, NAME, own!.path))).toBe(sum(join(home, LETTER)));
    expect(readdirSync(join(out, NAME, "exhibits"))).toHaveLength(2);
    const { files } = manifest();
    expect(own!.uses![0]!.pages[0]).toBe(files.find(({ what }) => what === "packet")!.pages);
  });

  it("is not written with --strict", async () => {
    writeFileSync(yaml, file([proven()]));
    const { exit, err } = await pack("--strict");
    expect(exit).toBe(1);
    expect(flat(err)).toContain("is just as it was prepared: nobody has signed it");
    expect(readdirSync(home)).not.toContain("out");
  });

  it("is the same in a batch", async () => {
    writeFileSync(yaml, file([proven()]));
    const { exit } = await run(["batch", yaml, "--packages", out, ...AS_OF]);
    expect(exit).toBe(1);
    expect(manifestOf(join(out, "00123-Maria-Alvarez", NAME)).missing.map(({ code }) => code)).toContain(
      "unsigned",
    );
  });

  it("says so of each activity that a document with several of them is entered for", async () => {
    const other = { employer: "Toolmakers", jobTitle: "Assembler", start: "2021-01-01", end: "2021-12-31" };
    writeFileSync(yaml, file([proven("all.pdf"), proven("all.pdf", other)]));
    const { out: said } = await pack();
    expect(codes().filter((code) => code === "unsigned")).toHaveLength(2);
    expect(flat(said)).toContain("2 letters that are entered as proof are just as they were prepared");
    expect(flat(said)).toContain("ACTIVITY form-letter PATH");
    expect(readdirSync(join(out, NAME, "letters"))).toHaveLength(1);
  });

  it("says what else to do where the signed one is entered too, or where no letter is of use", async () => {
    writeFileSync(join(home, "signed.pdf"), await signed());
    const both = [LETTER, "signed.pdf"].map((path) => ({ kind: "form-letter", file: path }));
    writeFileSync(yaml, file([job({ proof: both })]));
    expect(flat((await pack()).out)).toContain(
      "A signed one is entered too: take this one out of the activity file.",
    );
    writeFileSync(yaml, file([course("Statistics", [{ kind: "transcript", file: LETTER }])]));
    expect(flat((await pack("--force")).out)).toContain("Name the transcript itself in its place");
  });
});

describe("a packet with a letter that is another file by now", () => {
  it.each([
    ["signed on the screen", signed],
    ["with one byte more", () => Buffer.concat([letter, Buffer.from("\n")])],
    [
      "with one byte changed",
      () => Buffer.from(letter.toString("latin1").replace("/Producer", "/Producex"), "latin1"),
    ],
  ])("takes it for what it is: %s", async (_, change) => {
    writeFileSync(join(home, LETTER), await change());
    writeFileSync(yaml, file([proven()]));
    await pack();
    expect(codes()).not.toContain("unsigned");
    expect(readdirSync(join(out, NAME, "exhibits"))).toEqual(["01-direct-employment-a1-form-letter.pdf"]);
  });

  it("leaves the example alone, which is signed", async () => {
    const { exit } = await run(["package", "examples/packet/maria.yaml", "-o", out, ...AS_OF]);
    expect(exit).toBe(0);
  });
});

describe("check", () => {
  it("looks only whether the file is there", async () => {
    writeFileSync(yaml, file([proven()]));
    const { out: said } = await run(["check", yaml, "--json", "--as-of", "2025-02-03"]);
    expect(JSON.parse(said).certifications[0].activities[0].proof).toEqual({
      status: "complete",
      missing: [],
    });
  });
});

describe("proof", () => {
  const proof = (...args: string[]) => run(["proof", yaml, "a1", ...args]);
  const now = (): string => readFileSync(yaml, "utf8");

  it("does not record a letter that nobody has signed, and says who is to sign it", async () => {
    const before = now();
    for (const kind of ["form-letter", "paystub"]) {
      const { exit, out: said, err } = await proof(kind, join(home, LETTER));
      expect({ exit, said }).toEqual({ exit: 4, said: "" });
      expect(err).toBe(
        `${join(home, LETTER)}: this letter is just as it was prepared: nobody has signed it, so it is no proof yet. It is to be signed by the HR department of the employer (Employment). Scan the signed one and record that; of one on paper leave the path out. Nothing was recorded.\n`,
      );
    }
    const { exit, out: said } = await proof("form-letter", join(home, "all.pdf"), "--json");
    expect(exit).toBe(4);
    expect(JSON.parse(said).errors[0].message).toContain("nobody has signed it");
    expect(now()).toBe(before);
  });

  it("records none of several where one of them is", async () => {
    const before = now();
    const { exit } = await proof("form-letter", join(home, "t.pdf"), join(home, LETTER));
    expect(exit).toBe(4);
    expect(now()).toBe(before);
  });

  it("records it once it is signed, in place of the one that is not", async () => {
    writeFileSync(yaml, file([proven()]));
    const lacking = await proof("form-letter");
    expect(lacking.exit).toBe(1);
    expect(lacking.out).toContain(
      `its file ${LETTER} is a letter just as it was prepared: nobody has signed it.`,
    );
    expect(lacking.out).not.toContain("complete");
    mkdirSync(join(home, "signed"));
    writeFileSync(join(home, "signed/a1.pdf"), await signed());
    const { exit, out: said } = await proof("form-letter", join(home, "signed/a1.pdf"));
    expect(exit).toBe(0);
    expect(said).toContain(
      `signed form letter (signed/a1.pdf), in place of ${LETTER}, which nobody has signed.`,
    );
    expect(now()).not.toContain(LETTER);
    expect(now().match(/form-letter/g)).toHaveLength(1);
  });

  it("adds to one that is signed", async () => {
    writeFileSync(join(home, LETTER), await signed());
    writeFileSync(yaml, file([proven()]));
    expect((await proof("form-letter", join(home, "t.pdf"))).exit).toBe(0);
    expect(now().match(/form-letter/g)).toHaveLength(2);
  });
});
