import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type FieldName,
  FORMS,
  fillLetter,
  LetterError,
  type LetterValues,
} from "../../src/letters/index.js";
import { TEMPLATES } from "../../src/scoring/result.js";
import { fieldsOf, load, looseEnds, name } from "./pdf.js";

const context = { activityId: "a5", date: "2025-02-01" };
const long = "Runs lathes and mills, inspects first articles, keeps records. ".repeat(100).trim();

/** A value for every text field that is not for those who sign. */
function valuesFor(template: (typeof TEMPLATES)[number]): LetterValues {
  const values: LetterValues = {};
  for (const { name, kind } of FORMS[template].fields) {
    if (kind === "signature" || /^(verifier|candidate)_date$/.test(name)) continue;
    values[name as FieldName] = `${name} ${kind === "box" ? "first\nsecond" : "text"}`;
  }
  return values;
}

async function failure(promise: Promise<unknown>): Promise<LetterError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(LetterError);
  return error as LetterError;
}

describe.each(TEMPLATES)("fillLetter %s", (template) => {
  const values = valuesFor(template);

  it("fills the fields and leaves signatures and their dates alone", async () => {
    const fields = await fieldsOf(await fillLetter(template, values, { context }));
    const filled = Object.fromEntries(
      fields.filter(({ value }) => value).map(({ name, value }) => [name, value]),
    );
    expect(filled).toEqual(values);
    expect(fields.map((field) => field.name)).toEqual(FORMS[template].fields.map((field) => field.name));
  });

  it("gives the same bytes again", async () => {
    const again = { ...values, candidate_name: "Łukasz ≤ x\u0302", verifier_title: long };
    const [a, b] = [
      await fillLetter(template, again, { context }),
      await fillLetter(template, again, { context }),
    ];
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it("leaves no form, no field and no loose end when flattened", async () => {
    const bytes = await fillLetter(
      template,
      { ...values, candidate_name: "Łukasz" },
      { flatten: true, context },
    );
    const document = await load(bytes);
    expect(document.catalog.has(name("AcroForm"))).toBe(false);
    for (const page of document.getPages()) expect(page.node.has(name("Annots"))).toBe(false);
    expect(await looseEnds(bytes)).toEqual({ dangling: [], unused: [] });
    expect(Buffer.from(bytes).toString("latin1")).not.toMatch(/\/(Widget|AcroForm|Tx|Sig|Helv)\b/);
  });

  it("has no loose ends when filled", async () => {
    const bytes = await fillLetter(template, { ...values, candidate_name: "Łukasz" }, { context });
    expect(await looseEnds(bytes)).toEqual({ dangling: [], unused: [] });
  });

  it("puts what does not fit on further pages, and keeps the whole text in the field", async () => {
    const box = FORMS[template].fields.find((field) => field.kind === "box")!.name as FieldName;
    const bytes = await fillLetter(template, { ...values, [box]: long, verifier_title: long }, { context });
    expect((await load(bytes)).getPageCount()).toBeGreaterThan(2);
    const fields = await fieldsOf(bytes);
    expect(fields.find((field) => field.name === box)!.value).toBe(long);
    expect(fields.find((field) => field.name === "verifier_title")!.value).toBe(long);
  });
});

describe("fillLetter", () => {
  it("needs one page for what fits", async () => {
    const bytes = await fillLetter("employment", valuesFor("employment"), { context });
    expect((await load(bytes)).getPageCount()).toBe(1);
  });

  it("stays small, whatever the alphabet", async () => {
    const values = { candidate_name: "Łukasz Nguyễn Ελλάδα Привет ≤", job_description: long };
    expect((await fillLetter("employment", values, { context })).length).toBeLessThan(120_000);
  });

  it("carries the candidate's name in its title and the letter's day as its date", async () => {
    const values = { candidate_name: "Maria\u0007 Alvarez" };
    const document = await load(await fillLetter("employment", values, { context }));
    expect(document.getTitle()).toBe("Recertification Letter of Confirmation – Employment, Maria Alvarez");
    expect(document.getCreationDate()).toEqual(new Date("2025-02-01T00:00:00Z"));
  });

  it("holds the text as it is printed: composed, in one line, without what cannot be seen", async () => {
    const values = {
      candidate_name: " Nguye\u0302\u0303n\tVan\u00ad \n A\u0000nh ",
      job_description: "a\r\nb",
    };
    const fields = await fieldsOf(await fillLetter("employment", values, { context }));
    expect(fields.find((field) => field.name === "candidate_name")!.value).toBe("Nguyễn Van Anh");
    expect(fields.find((field) => field.name === "job_description")!.value).toBe("a\nb");
  });

  it("leaves blank values alone", async () => {
    const fields = await fieldsOf(
      await fillLetter(
        "employment",
        { candidate_name: "  \n", job_description: "\u200b\u00a0" },
        { context },
      ),
    );
    expect(fields.every((field) => field.value === "")).toBe(true);
  });

  it("takes no value that the template has no field for", async () => {
    await expect(fillLetter("employment", { group_name: "x" }, { context })).rejects.toThrow(/group_name/);
  });

  it("prints what a further font has", async () => {
    const thai = Uint8Array.from(
      readFileSync(new URL("./fixtures/NotoSansThai-Regular.ttf", import.meta.url)),
    );
    const values = { candidate_name: "สมชาย Łukasz" };
    const error = await failure(fillLetter("employment", values, { context }));
    expect(error).toMatchObject({ field: "candidate_name", character: "ส" });
    const fields = await fieldsOf(await fillLetter("employment", values, { fonts: [thai], context }));
    expect(fields.find((field) => field.name === "candidate_name")!.value).toBe("สมชาย Łukasz");
  });

  it("names activity, field and character of what no font has, and the way out", async () => {
    const error = await failure(fillLetter("employment", { candidate_name: "Tanaka 田中" }, { context }));
    expect(error).toMatchObject({
      kind: "character",
      activity: "a5",
      field: "candidate_name",
      character: "田",
    });
    expect(error.message).toBe(
      'activity a5, field "Candidate Name" (candidate_name): no font has the character "田" (U+7530); ' +
        "give a font that has it with --font FILE, or write it differently",
    );
  });

  it("says that right-to-left text is not printed yet", async () => {
    const error = await failure(fillLetter("employment", { name_of_employer: "شركة" }, { context }));
    expect(error).toMatchObject({ kind: "character", field: "name_of_employer", character: "ش" });
    expect(error.message).toMatch(/U\+0634.*right to left/);
  });

  it("names every field that cannot be printed", async () => {
    const values = { candidate_name: "田", job_description: "😀", verifier_name: "ok" };
    const error = await failure(fillLetter("employment", values, { context }));
    expect(error.problems.map(({ field }) => field)).toEqual(["candidate_name", "job_description"]);
  });

  it("says when a font file is none", async () => {
    const fonts = [new TextEncoder().encode("nonsense")];
    const error = await failure(fillLetter("employment", { candidate_name: "Łukasz" }, { fonts, context }));
    expect(error.kind).toBe("font");
  });

  it("does not print an activity's ID that no font has", async () => {
    const values = { job_description: long };
    const bytes = await fillLetter("employment", values, { context: { ...context, activityId: "田" } });
    expect((await load(bytes)).getPageCount()).toBeGreaterThan(1);
  });
});
