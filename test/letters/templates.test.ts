import { readFileSync } from "node:fs";
import { PDFArray, PDFDict, PDFHexString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { fieldList } from "../../scripts/templates/field-list.js";
import { buildTemplate } from "../../scripts/templates/layout.js";
import { FORMS } from "../../src/letters/index.js";
import { TEMPLATES } from "../../src/scoring/result.js";
import { fieldsOf, load, looseEnds, name } from "./pdf.js";

const root = new URL("../../", import.meta.url);
const read = (template: string) => Uint8Array.from(readFileSync(new URL(`templates/${template}.pdf`, root)));

/** Section 6 of the product's description. */
const ALL_FIVE = [
  "date",
  "certification",
  "candidate_id",
  "candidate_name",
  "start_date",
  "end_date",
  "verifier_name",
  "verifier_title",
  "verifier_company",
  "verifier_date",
  "candidate_date",
];
const SIGNATURES = ["verifier_signature", "candidate_signature"];
const OWN = {
  "continuing-education": ["title_of_course", "training_provider", "course_description"],
  employment: ["candidate_job_title", "name_of_employer", "job_description"],
  "employment-instructors": ["candidate_job_title", "name_of_employer", "mssc_number", "courses_taught"],
  "extra-volunteer": ["volunteer_function", "name_of_organization", "volunteer_description"],
  "extra-membership": ["group_name", "name_of_organization", "volunteer_description"],
};
const SEVERAL_LINES = ["course_description", "job_description", "courses_taught", "volunteer_description"];

it("the field list is up to date: node scripts/run.mjs scripts/build-templates.ts", () => {
  expect(readFileSync(new URL("templates/fields.json", root), "utf8")).toBe(fieldList());
});

describe.each(TEMPLATES)("template %s", (template) => {
  it("is up to date: node scripts/run.mjs scripts/build-templates.ts", async () => {
    expect(Buffer.compare(await buildTemplate(template, root), read(template))).toBe(0);
  });

  it("has the fields that the code fills, and the code knows all that it has", async () => {
    const fields = (await fieldsOf(read(template))).map((field) => field.name);
    expect(fields).toEqual(FORMS[template].fields.map((field) => field.name));
    expect([...fields].sort()).toEqual([...ALL_FIVE, ...SIGNATURES, ...OWN[template]].sort());
  });

  it("has fields of the right kind, each seen once, printed, with a tooltip", async () => {
    for (const field of await fieldsOf(read(template))) {
      expect(field.kind, field.name).toBe(SIGNATURES.includes(field.name) ? "signature" : "text");
      expect(field.several, field.name).toBe(SEVERAL_LINES.includes(field.name));
      expect(field.tooltip, field.name).not.toBe("");
      expect(field.value, field.name).toBe("");
      expect(field.places, field.name).toHaveLength(1);
      expect(field.flags, field.name).toBe("4");
      const { x, y, width, height } = field.places[0]!;
      expect(x, field.name).toBeGreaterThanOrEqual(50);
      expect(x + width, field.name).toBeLessThanOrEqual(562);
      expect(y, field.name).toBeGreaterThanOrEqual(45);
      expect(height, field.name).toBeGreaterThanOrEqual(SIGNATURES.includes(field.name) ? 30 : 16);
    }
  });

  it("has no field over another", async () => {
    const boxes = (await fieldsOf(read(template))).map((field) => ({
      name: field.name,
      ...field.places[0]!,
    }));
    for (const a of boxes) {
      for (const b of boxes.filter((other) => other.name !== a.name)) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(apart, `${a.name} and ${b.name}`).toBe(true);
      }
    }
  });

  it("is one US Letter page with title, language and an unsigned form", async () => {
    const document = await load(read(template));
    expect(document.getPages().map((page) => page.getSize())).toEqual([{ width: 612, height: 792 }]);
    expect(document.getTitle()).toBe(`Recertification Letter of Confirmation – ${FORMS[template].section}`);
    expect(document.catalog.lookup(name("Lang"), PDFHexString).decodeText()).toBe("en-US");
    expect(
      document.catalog.lookup(name("ViewerPreferences"), PDFDict).get(name("DisplayDocTitle")),
    ).toBeDefined();
    const form = document.catalog.lookup(name("AcroForm"), PDFDict);
    expect(form.has(name("SigFlags"))).toBe(false);
    expect(form.has(name("NeedAppearances"))).toBe(false);
    expect(form.lookup(name("Fields"), PDFArray).size()).toBe(FORMS[template].fields.length);
    expect(document.getPage(0).node.get(name("Tabs"))?.toString()).toBe("/S");
  });

  it("has no loose ends", async () => {
    expect(await looseEnds(read(template))).toEqual({ dangling: [], unused: [] });
  });
});
