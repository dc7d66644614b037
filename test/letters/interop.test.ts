/** What we write is read back by others: qpdf, poppler and mupdf. Without them these tests are left out. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type FieldName,
  FORMS,
  fillLetter,
  type LetterValues,
  letterValues,
} from "../../src/letters/index.js";
import { TEMPLATES, type TemplateName } from "../../src/scoring/result.js";
import { activity, candidate, result } from "./sample.js";

const has = (tool: string) => spawnSync(tool, ["--version"]).error === undefined;
const missing = ["qpdf", "pdftotext", "pdftoppm", "pdfinfo", "mutool"].filter((tool) => !has(tool));
const title =
  missing.length > 0 ? `other readers (left out: no ${missing.join(", ")} here)` : "other readers";

const context = { activityId: "a5", date: "2025-02-01" };
const ACTIVITY: Record<TemplateName, string> = {
  "continuing-education": "training",
  employment: "job",
  "employment-instructors": "teaching",
  "extra-volunteer": "foodbank",
  "extra-membership": "chamber",
};

/** The guide's labels in the guide's order. */
const ABOVE = ["Date:", "Certification (CPT or CLT):", "Candidate ID:", "Candidate Name:"];
const BELOW = [
  "Verifiers Signature:",
  "Date:",
  "Print Name:",
  "Title:",
  "Company:",
  "Candidate Signature:",
  "Date:",
];
const LABELS: Record<TemplateName, string[]> = {
  "continuing-education": [
    "Start Date:",
    "Title of Course:",
    "End Date:",
    "Training Provider:",
    "Course Description:",
    "(Or attach description from training provider)",
  ],
  employment: [
    "Start Date:",
    "Candidate Job Title:",
    "End Date:",
    "Name of Employer:",
    "Job Description:",
    "(Or attach description from employer)",
  ],
  "employment-instructors": [
    "Start Date:",
    "Candidate Job Title:",
    "End Date:",
    "Name of Employer:",
    "MSSC # of MSSC Authorized?",
    "Courses Taught:",
    "Courses Taught:",
    "(Or attach list)",
  ],
  "extra-volunteer": [
    "Start Date:",
    "Volunteer Function:",
    "End Date:",
    "Name of Employer:",
    "Volunteer Description:",
    "(Or attach description from agency)",
  ],
  "extra-membership": [
    "Start Date:",
    "Group Name:",
    "End Date:",
    "Name of Organization:",
    "Volunteer Description:",
    "(Or attach description from agency)",
  ],
};

describe.runIf(missing.length === 0)(title, () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "letters-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs a program on a PDF; it must succeed and have nothing to complain of. */
  function run(program: string, args: string[], bytes: Uint8Array): string {
    const file = join(folder, "letter.pdf");
    writeFileSync(file, bytes);
    const { status, stdout, stderr } = spawnSync(
      program,
      args.map((arg) => arg.replace("FILE", file)),
    );
    expect(stderr.toString(), program).toBe("");
    expect(status, program).toBe(0);
    return stdout.toString();
  }

  const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");
  const textOf = (bytes: Uint8Array) => run("pdftotext", ["FILE", "-"], bytes);
  /** The text of the attached pages without what stands above and below it. */
  const attached = (bytes: Uint8Array) => {
    const body = ["-x", "0", "-y", "177", "-W", "612", "-H", "570"];
    return run("pdftotext", ["-f", "2", ...body, "FILE", "-"], bytes);
  };

  /** The fields as qpdf reports them. */
  function fieldsByQpdf(bytes: Uint8Array): Record<string, string> {
    const { acroform } = JSON.parse(run("qpdf", ["--json", "--json-key=acroform", "FILE"], bytes));
    return Object.fromEntries(
      acroform.fields.map((field: { fullname: string; value: string | null }) => [
        field.fullname,
        (field.value ?? "").replace(/^u:/, ""),
      ]),
    );
  }

  const valuesFor = (template: TemplateName): LetterValues => ({
    ...letterValues(candidate(), result(), activity(ACTIVITY[template]), { date: "2025-02-01" }),
    candidate_name: "Łukasz Nguyễn Ελλάδα Привет x\u0302",
    verifier_name: "José “Pepe” Núñez – O’Neill",
  });
  const boxOf = (template: TemplateName) =>
    FORMS[template].fields.find((field) => field.kind === "box")!.name as FieldName;

  describe.each(TEMPLATES)("%s", (template) => {
    it("has every label of the guide's form in its order", () => {
      const bytes = readFileSync(new URL(`../../templates/${template}.pdf`, import.meta.url));
      const text = run("pdftotext", ["-raw", "FILE", "-"], bytes).replace(/\s+/g, " ");
      expect(text).toContain("Recertification Letter of Confirmation");
      expect(text).toContain(FORMS[template].section);
      let from = text.indexOf("Signed by");
      for (const label of [...ABOVE, ...LABELS[template], ...BELOW]) {
        const found = text.indexOf(label, from);
        expect(found, `${label} after ${text.slice(from, from + 30)}`).toBeGreaterThanOrEqual(from);
        from = found + label.length;
      }
    });

    it.each([{ flatten: false }, { flatten: true }])(
      "is sound and gives back every value, $flatten",
      async (options) => {
        const values = valuesFor(template);
        const bytes = await fillLetter(template, values, { ...options, context });
        run("qpdf", ["--check", "FILE"], bytes);
        const text = bare(textOf(bytes));
        for (const [name, value] of Object.entries(values)) expect(text, name).toContain(bare(value));
      },
    );

    it("gives its fields to other programs", async () => {
      const values = valuesFor(template);
      const bytes = await fillLetter(template, values, { context });
      const expected = Object.fromEntries(FORMS[template].fields.map(({ name }) => [name, ""]));
      expect(fieldsByQpdf(bytes)).toEqual({ ...expected, ...values });
      const form = run("mutool", ["show", "FILE", "form"], bytes);
      const seen = form.matchAll(/Type: (\w+)\n(?:\s+Flags: .*\n)?\s+Name: \((\w+)\)/g);
      expect(Array.from(seen, ([, type, name]) => ({ name, type }))).toEqual(
        FORMS[template].fields.map(({ name, kind }) => ({ name, type: kind === "signature" ? "Sig" : "Tx" })),
      );
    });

    it("prints in full what does not fit", async () => {
      const sentence = "Setzt Drehmaschinen ein – прогон деталей, “first-article” checks ≤ 0.0005 in.";
      const long = Array.from({ length: 150 }, (_, i) => `${i}: ${sentence} ${"x".repeat(i + 1)}`).join("\n");
      const values = { ...valuesFor(template), [boxOf(template)]: long };
      const bytes = await fillLetter(template, values, { context });
      run("qpdf", ["--check", "FILE"], bytes);
      const { label } = FORMS[template].fields.find((field) => field.kind === "box")!;
      const text = bare(attached(bytes)).replaceAll(bare(`${label.replace(":", "")} (continued)`), "");
      expect(text).toContain(bare(long));
      expect(fieldsByQpdf(bytes)[boxOf(template)]).toBe(long);
      const pages = run("qpdf", ["--show-npages", "FILE"], bytes).trim();
      const all = bare(textOf(bytes));
      expect(all).toContain(
        bare(`Attachment to Recertification Letter of Confirmation – ${FORMS[template].section}`),
      );
      expect(all).toContain(`Page${Number(pages) - 1}of${Number(pages) - 1}`);
    });

    it("looks the same flattened", async () => {
      const values = valuesFor(template);
      const picture = async (flatten: boolean) => {
        const bytes = await fillLetter(template, values, { flatten, context });
        const out = join(folder, `picture-${flatten}`);
        run("pdftoppm", ["-r", "50", "-singlefile", "FILE", out], bytes);
        return readFileSync(`${out}.ppm`);
      };
      expect(Buffer.compare(await picture(true), await picture(false))).toBe(0);
    });
  });

  it("shows the whole of a long name, on the form or on the attached page", async () => {
    for (const length of [10, 30, 60, 100, 300, 3000]) {
      const name = "Wilhelmina ".repeat(length).slice(0, length).trim();
      const bytes = await fillLetter("employment", { candidate_name: name }, { context });
      const pages = Number(run("qpdf", ["--show-npages", "FILE"], bytes));
      expect(bare(pages > 1 ? attached(bytes) : textOf(bytes)), `${length} letters`).toContain(bare(name));
    }
  });

  it.each([
    ["one long word", "Donaudampfschifffahrtsgesellschaftskapitän".repeat(20)],
    ["hyphens at line ends", "pre- and post-test co-op call-outs self-check ".repeat(80)],
    ["soft hyphens", "manu\u00adfac\u00adturing ".repeat(100)],
    ["accents that do not compose", "x\u0302 m\u0325 Z\u0337\u0322a\u0335 text"],
    ["markup", "<b>&amp;</b> (a) [b] {c} \\n %d /Name << >> Tj ET ".repeat(30)],
    ["tabs and blank lines", "a\tb\n\n\n\nc\td"],
    ["signs", "≤ ≥ ≠ → ✓ ① ⌀ ⌖ ± µm Ω ½ •"],
  ])("gives back %s", async (_, text) => {
    const bytes = await fillLetter("employment", { job_description: text }, { context });
    const pages = Number(run("qpdf", ["--show-npages", "FILE"], bytes));
    const got = bare(pages > 1 ? attached(bytes) : textOf(bytes)).replaceAll("JobDescription(continued)", "");
    const unseen = (some: string) => some.replace(/\u00ad/g, "");
    expect(unseen(got)).toContain(unseen(bare(text)));
  });

  it.each([{ flatten: true }, { flatten: false }])(
    "reads aloud what it shows, words apart at the ends of lines, $flatten",
    async ({ flatten }) => {
      const paragraph = "Sets up and runs lathes and mills and inspects first articles against the drawing.";
      const long = Array.from({ length: 30 }, (_, i) => `${i}. ${paragraph}`).join("\n");
      const values = { candidate_name: "Maria Alvarez", job_description: long };
      const bytes = await fillLetter("employment", values, { flatten, context });
      const read = run("pdfinfo", ["-struct-text", "FILE"], bytes).replace(/\s+/g, " ");
      expect(read).toContain(long.replaceAll("\n", " "));
      expect(read).toContain("Job Description: (Or attach description from employer)");
      if (flatten) expect(read).toMatch(/Candidate Name:" P \(block\) "Maria Alvarez"/);
    },
  );

  it("prints another script from a further font, between Latin words", async () => {
    const fonts = [
      Uint8Array.from(readFileSync(new URL("./fixtures/NotoSansThai-Regular.ttf", import.meta.url))),
    ];
    const text = "สมชาย Łukasz ผู้ควบคุม and น้ำ";
    const bytes = await fillLetter("employment", { candidate_name: text }, { fonts, context });
    expect(bare(textOf(bytes))).toContain(bare(text));
  });
});
