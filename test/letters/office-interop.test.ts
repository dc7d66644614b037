/** Letters on PDFs of other people's making, read back by others. Without their programs these tests are left out. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rgb } from "pdf-lib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillChecked } from "../../src/letters/fill-checked.js";
import { openOfficeTemplate } from "../../src/letters/office.js";
import { bundledTemplates, type Template } from "../../src/letters/templates.js";
import type { LetterValues } from "../../src/letters/values.js";
import { FontBook, writeForm, writePrint } from "../../src/pdf/index.js";
import { bundledFonts } from "../pdf/fonts.js";
import { made } from "../pdf/made.js";
import { looseEnds } from "./pdf.js";

const missing = ["qpdf", "pdftotext", "pdftoppm"].filter((tool) => spawnSync(tool, ["--version"]).error);
const title =
  missing.length > 0 ? `an office's PDF (left out: no ${missing.join(", ")} here)` : "an office's PDF";

const VALUES: LetterValues = {
  candidate_name: "Łukasz Nguyễn Ελλάδα",
  candidate_id: "00123",
  job_description: "Sets up lathes and mills; inspects first articles. ".repeat(30).trim(),
  verifier_name: "Ann Lee",
};
const NAMES = { candidate_id: "person.id", job_description: "Job Beschreibung ö" } as const;

/** A form with most of what forms have, on two pages. */
function office(): Promise<Uint8Array> {
  return made(({ document, form, page, text }) => {
    const frame = { borderColor: rgb(0.5, 0, 0), borderWidth: 1, backgroundColor: rgb(1, 1, 0.9) };
    text("candidate_name", frame);
    text("person.id").setMaxLength(3);
    text("Job Beschreibung ö", { y: 400, height: 100, ...frame }).enableMultiline();
    text("office", { y: 350 }).setText("Human Resources");
    const yes = form.createCheckBox("yes");
    yes.addToPage(page, { x: 50, y: 300, width: 14, height: 14, ...frame });
    yes.check();
    const kind = form.createRadioGroup("kind");
    kind.addOptionToPage("full", page, { x: 50, y: 270, width: 14, height: 14, ...frame });
    kind.addOptionToPage("part", page, { x: 80, y: 270, width: 14, height: 14, ...frame });
    kind.select("part");
    const second = document.addPage([500, 500]);
    second.drawText("Second page of the form", { x: 40, y: 400 });
    form.getTextField("candidate_name").addToPage(second, { x: 40, y: 300, width: 200, height: 20 });
    form.updateFieldAppearances();
  });
}

describe.runIf(missing.length === 0)(title, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "office-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a program; it must succeed and have nothing to complain of. */
  function run(program: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(program, args);
    expect(stderr.toString(), program).toBe("");
    expect(status, program).toBe(0);
    return stdout.toString();
  }

  const inFile = (bytes: Uint8Array, name = "letter.pdf"): string => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");
  const textOf = (bytes: Uint8Array) => bare(run("pdftotext", inFile(bytes), "-"));
  /** A PDF as qpdf writes it. */
  const variant = (bytes: Uint8Array, ...args: string[]): Uint8Array => {
    const out = join(folder, "variant.pdf");
    run("qpdf", ...args, inFile(bytes, "office.pdf"), out);
    return Uint8Array.from(readFileSync(out));
  };

  async function opened(bytes: Uint8Array): Promise<Template> {
    const fields = Object.entries(NAMES).map(([name, pdfField]) => ({ name, pdfField, line: 1, column: 1 }));
    const { template, findings } = await openOfficeTemplate({
      ...{ name: "employment", bytes, map: { fields, places: [] } },
    });
    if (!template) throw new Error(JSON.stringify(findings));
    return template;
  }

  function filledForm(template: Template | undefined, values = VALUES) {
    const templates = bundledTemplates(new Map(template ? [["employment", template]] : []));
    return fillChecked({ activityId: "a1", template: "employment", values }, bundledFonts(), templates);
  }

  async function letter(bytes: Uint8Array, flatten: boolean): Promise<Uint8Array> {
    return writeForm(filledForm(await opened(bytes)), { title: "Letter", date: "2025-02-01" }, { flatten });
  }

  /** What a letter must be, whatever it was made of. */
  async function checkSound(bytes: Uint8Array): Promise<void> {
    const said = run("qpdf", "--check", inFile(bytes));
    expect(said).toContain("No syntax or stream encoding errors");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    const text = textOf(bytes);
    for (const value of Object.values(VALUES)) expect(text).toContain(bare(value));
    for (const own of ["Printed on the form", "Second page of the form", "Human Resources"])
      expect(text).toContain(bare(own));
    expect(text.split(bare(VALUES.candidate_name!)).length - 1, "both places, and the attached page").toBe(3);
    run("pdftoppm", "-r", "30", inFile(bytes), join(folder, "picture"));
  }

  const VARIANTS: Record<string, string[]> = {
    "as it was saved": [],
    "with all objects in streams": ["--object-streams=generate"],
    "with no object streams": ["--object-streams=disable", "--stream-data=uncompress"],
    "made for the web": ["--linearize"],
    "that may only be changed with a password (256 bits)": ["--encrypt", "", "owner", "256", "--"],
    "that may only be changed with a password (128 bits)": [
      ...["--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--"],
    ],
    "that may only be changed with a password (40 bits)": [
      ...["--allow-weak-crypto", "--encrypt", "", "owner", "40", "--"],
    ],
  };
  const cases = Object.entries(VARIANTS).flatMap(([name, args]) => [
    { name, args, flatten: false },
    { name, args, flatten: true },
  ]);

  it.each(cases)("$name, printed: $flatten", async ({ args, flatten }) => {
    const bytes = await letter(args.length > 0 ? variant(await office(), ...args) : await office(), flatten);
    await checkSound(bytes);
    const { acroform } = JSON.parse(run("qpdf", "--json", "--json-key=acroform", inFile(bytes)));
    if (flatten) {
      expect(acroform.fields).toEqual([]);
      return;
    }
    const values = Object.fromEntries(
      acroform.fields.map(({ fullname, value }: { fullname: string; value: string | null }) => [
        fullname,
        value?.replace(/^[a-z]:/, ""),
      ]),
    );
    expect(values).toMatchObject({
      candidate_name: VALUES.candidate_name,
      "person.id": "00123",
      "Job Beschreibung ö": VALUES.job_description,
      office: "Human Resources",
    });
    expect(values.yes).toMatch(/^\/?Yes$/);
  });

  it("looks the same printed", async () => {
    const pictures = await Promise.all(
      [false, true].map(async (flatten) => {
        const out = join(folder, `page-${flatten}`);
        run(
          "pdftoppm",
          "-r",
          "72",
          "-aaVector",
          "no",
          "-l",
          "2",
          inFile(await letter(await office(), flatten)),
          out,
        );
        return [1, 2].map((page) => readFileSync(`${out}-${page}.ppm`));
      }),
    );
    for (const page of [0, 1])
      expect(Buffer.compare(pictures[0]![page]!, pictures[1]![page]!), `page ${page + 1}`).toBe(0);
  });

  it("that asks for a password to open is refused", async () => {
    for (const bits of ["40", "128", "256"]) {
      const args = ["--encrypt", "user", "owner", bits, "--"];
      const bytes = variant(await office(), ...(bits === "256" ? [] : ["--allow-weak-crypto"]), ...args);
      const { findings, template } = await openOfficeTemplate({ name: "employment", bytes });
      expect(template).toBeUndefined();
      expect(findings).toEqual([expect.objectContaining({ error: true })]);
      expect(findings[0]!.message).toBe("cannot be read: it asks for a password.");
    }
  });

  it("made for the web, of which the end was lost, is refused", async () => {
    const whole = variant(await office(), "--linearize");
    for (const share of [0.3, 0.6, 0.9]) {
      const bytes = whole.slice(0, Math.floor(whole.length * share));
      const { findings } = await openOfficeTemplate({ name: "employment", bytes });
      expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("damaged")]);
    }
  });

  it("may be a letter that we made", async () => {
    const blank = writeForm(
      fillChecked({ activityId: "", template: "employment", values: {} }, new FontBook(), bundledTemplates()),
      { title: "Form", date: "2025-02-01" },
    );
    const { template, findings } = await openOfficeTemplate({ name: "employment", bytes: blank });
    expect(findings).toEqual([]);
    const bytes = writeForm(filledForm(template), { title: "Letter", date: "2025-02-01" });
    run("qpdf", "--check", inFile(bytes));
    for (const value of Object.values(VALUES)) expect(textOf(bytes)).toContain(bare(value));
  });

  it("is merged with others: several letters on it, on another, and on ours", async () => {
    const first = await opened(await office());
    const second = await opened(variant(await office(), "--object-streams=generate"));
    const named = (template: Template | undefined, name: string) =>
      filledForm(template, { ...VALUES, candidate_name: name });
    const forms = [
      named(undefined, "Ours"),
      named(first, "Łukasz"),
      named(second, "Nguyễn"),
      named(first, "Ελλάδα"),
    ];
    for (const order of [forms, [...forms].reverse()]) {
      const bytes = writePrint(order, { title: "All", date: "2025-02-01" }, []);
      run("qpdf", "--check", inFile(bytes));
      expect((await looseEnds(bytes)).dangling).toEqual([]);
      const text = textOf(bytes);
      for (const name of ["Ours", "Łukasz", "Nguyễn", "Ελλάδα"]) expect(text).toContain(name);
      expect(text.split(bare(VALUES.job_description!)).length - 1).toBe(4);
      expect(text.split("HumanResources").length - 1).toBe(3);
      run("pdftoppm", "-r", "20", inFile(bytes), join(folder, "merged"));
    }
  });
});
