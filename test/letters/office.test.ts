/** An office's own PDF as a template of our letters. */

import { PDFName } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { compiled, made, printed, shown } from "../pdf/made.js";
import { bare, letter, opened, PLACE, pagesOf, place, VALUES } from "./own-template.js";
import { fieldText, load, looseEnds } from "./pdf.js";

describe("which field goes where", () => {
  it("finds fields by our own names, and says what else there is", async () => {
    const form = await made(({ form, page, text }) => {
      text("candidate_name");
      text("date");
      text("remarks");
      form.createCheckBox("certification").addToPage(page, { x: 50, y: 50, width: 10, height: 10 });
    });
    const { matched, unused, findings } = await opened(form);
    expect(matched).toEqual([
      { name: "date", pdfField: "date" },
      { name: "candidate_name", pdfField: "candidate_name" },
    ]);
    expect(unused).toEqual(["remarks"]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ error: false });
    expect(findings[0]!.message).toContain("Certification (CPT or CLT) (certification), Candidate ID");
    expect(findings[0]!.message).not.toMatch(/candidate_name|verifier_date|signature/);
  });

  it.each([
    ["Candidate Name", "Candidate Name"],
    [" Name: ", "Name:"],
    ["Größe Ñandú", "Größe Ñandú"],
    ["Gro\u0308ße", "Größe"],
    ["Gr#C3#B6#C3#9Fe/ID", "Größe/ID"],
    ["100#ZZ", "100#ZZ"],
    ["person.name", "person.name"],
    ["名前", "名前"],
  ])("takes the field “%s” by the name “%s”", async (field, written) => {
    const form = await made(({ text }) => text(field));
    const bytes = await letter(form, `fields:\n  candidate_name: ${JSON.stringify(written)}\n`);
    expect(await fieldText(bytes, field)).toBe("the candidate name");
  });

  it("prefers the very name to one that is like it", async () => {
    const form = await made(({ text }) => {
      text("Name ");
      text("Name");
    });
    const bytes = await letter(form, "fields: { candidate_name: Name }");
    expect([await fieldText(bytes, "Name"), await fieldText(bytes, "Name ")]).toEqual([
      "the candidate name",
      undefined,
    ]);
  });

  it("puts one text into a field: what is said goes before what has the same name", async () => {
    const form = await made(({ text }) => {
      text("date");
      text("candidate_name");
    });
    const bytes = await letter(form, "fields: { candidate_id: date }");
    expect(await fieldText(bytes, "date")).toBe("the candidate id");
    expect(await fieldText(bytes, "candidate_name")).toBe("the candidate name");
    expect(await printed(bytes, 1)).toContain("the date");
  });

  it("adds a place, whatever the PDF's fields are called", async () => {
    const form = await made(({ text }) => {
      text("candidate_name");
      text("date.day");
    });
    const yaml = `${place("candidate_name")}  date: { ${PLACE.replace("120", "160")} }\n`;
    const bytes = await letter(form, yaml);
    expect(await fieldText(bytes, "candidate_name")).toBeUndefined();
    expect(await fieldText(bytes, "candidate_name_")).toBe("the candidate name");
    expect(await fieldText(bytes, "date_")).toBe("the date");
    const names = (await load(bytes))
      .getForm()
      .getFields()
      .map((field) => field.getName());
    expect(names).toEqual(["candidate_name", "date.day", "candidate_name_", "date_"]);
  });
});

describe.each([false, true])("places on a page, printed: %s", (flatten) => {
  it("fill a PDF without fields, in points from the corner of what is seen", async () => {
    const pdf = await made(({ document, page }) => {
      page.node.set(PDFName.of("MediaBox"), document.context.obj([0, 0, 700, 900]));
      page.node.set(PDFName.of("CropBox"), document.context.obj([30, 40, 642, 832]));
      document.addPage([400, 400]);
    });
    const yaml =
      place("candidate_name") +
      "  job_description: { page: 2, left: 20, top: 30, width: 300, height: 100 }\n" +
      "  verifier_signature: { page: 2, left: 20, top: 200, width: 300, height: 30 }\n";
    const { matched } = await opened(pdf, yaml);
    expect(matched.map(({ name }) => name)).toEqual([
      "candidate_name",
      "job_description",
      "verifier_signature",
    ]);
    const bytes = await letter(pdf, yaml, VALUES, flatten);
    const text = async (page: number) =>
      [await printed(bytes, page), ...(await shown(bytes, page))].join("|");
    expect(await text(0)).toContain("the candidate name");
    expect(await text(0)).toContain("Printed on the form");
    expect(await text(1)).toContain("the job description");
    expect((await looseEnds(bytes)).dangling).toEqual([]);
    if (flatten) return;
    const { fields } = await compiled(bytes);
    expect(fields.map(({ kind }) => kind)).toEqual(["text", "text", "signature"]);
    expect(fields[0]!.places[0]).toMatchObject({ page: 0, x: 102, y: 694, width: 200, height: 18 });
    expect(fields[1]!.places[0]).toMatchObject({ page: 1, x: 20, y: 270 });
    expect(fields.map(({ several }) => several)).toEqual([false, true, false]);
  });

  it("stand beside fields", async () => {
    const form = await made(({ text }) => text("Name"));
    const bytes = await letter(form, `fields: { candidate_name: Name }\n${place("date")}`, VALUES, flatten);
    const text = [await printed(bytes), ...(await shown(bytes))].join("|");
    expect(text).toContain("the candidate name");
    expect(text).toContain("the date");
  });
});

describe("what has no room goes on an attached page", () => {
  it("where the form has no field for it", async () => {
    const bytes = await letter(await made(({ text }) => text("candidate_name")));
    expect(await pagesOf(bytes)).toBe(2);
    const attached = await printed(bytes, 1);
    for (const [name, value] of Object.entries(VALUES))
      if (name !== "candidate_name") expect(attached, name).toContain(value);
  });

  const long = "Sets up lathes and mills; inspects first articles. ".repeat(40).trim();

  it.each([
    ["a single line", { height: 20 }],
    ["a box", { height: 60 }],
    ["a narrow field", { width: 30 }],
  ])("where a text is too long for %s", async (_, size) => {
    const form = await made(({ text }) => text("job_description", size));
    const bytes = await letter(form, undefined, { job_description: long });
    expect(await fieldText(bytes, "job_description")).toBe(long);
    expect((await printed(bytes, 1)).replace(/\s/g, "")).toContain(long.replace(/\s/g, ""));
    expect((await shown(bytes)).join()).toMatch(/see att|See att|the whole text is on the attached page/);
  });

  it.each([
    ["too low to read", { height: 4 }],
    ["as wide as nothing", { width: 5 }],
    ["without size", { width: 0, height: 0 }],
  ])("where a field is %s", async (_, size) => {
    const form = await made(({ text }) => {
      text("candidate_name", size);
      text("date");
    });
    const bytes = await letter(form);
    expect(await printed(bytes, 1)).toContain("the candidate name");
  });
});

describe("lines", () => {
  it("a high field takes a description on several lines, though the form says one", async () => {
    const words = "Sets up lathes and mills; inspects first articles of every lot. ".repeat(3).trim();
    const form = await made(({ text }) => {
      const field = text("job_description", { height: 100 });
      field.setMaxLength(500);
      field.enableCombing();
    });
    const bytes = await letter(form, undefined, { job_description: words });
    expect(await pagesOf(bytes)).toBe(1);
    const field = (await load(bytes)).getForm().getTextField("job_description");
    expect([field.isMultiline(), field.isCombed()]).toEqual([true, false]);
  });

  it("a low field takes a line, though the form says several", async () => {
    const form = await made(({ text }) => text("group.name", { height: 12 }).enableMultiline());
    const bytes = await letter(form, "fields: { candidate_name: group.name }", { candidate_name: "Maria" });
    expect(await pagesOf(bytes)).toBe(1);
    expect(await shown(bytes)).toEqual(["Maria"]);
  });

  it("a low place takes a line, and a high one as many as its file says", async () => {
    const description = {
      job_description: "Sets up lathes and mills; inspects first articles of every lot.",
    };
    const low = await letter(
      await bare(),
      place("job_description", PLACE.replace("200", "400").replace("18", "14")),
      description,
    );
    expect(await pagesOf(low)).toBe(1);
    const several = PLACE.replace("18", "90");
    expect(await pagesOf(await letter(await bare(), place("job_description", several), description))).toBe(1);
    const one = `${several}, lines: one`;
    expect(await pagesOf(await letter(await bare(), place("job_description", one), description))).toBe(2);
  });
});
