/** `letters --template-dir`: an office's own templates on the command line. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { fieldText, load, looseEnds } from "../letters/pdf.js";
import { printed } from "../pdf/made.js";
import { run } from "../support/run.js";
import { FILE, folder, form, letters, office, out, put, useOffice, written } from "./office.js";

useOffice();

const EMPLOYMENT = "01-employment-a1.pdf";

const COURSE = "02-continuing-education-a2.pdf";

describe("letters on an office's own PDF", () => {
  it("tells programs what is wrong with a template, and what to know of one that is used", async () => {
    put("employment.pdf", "no PDF");
    const wrong = await letters("--json");
    expect(wrong).toMatchObject({ exit: 3, err: "" });
    expect(JSON.parse(wrong.out)).toEqual({
      file: "-",
      errors: [{ message: expect.stringContaining("employment.pdf") }],
    });
    put("employment.pdf", await form());
    const right = await letters("--json");
    expect(right).toMatchObject({ exit: 0, err: "" });
    expect(JSON.parse(right.out).warnings).toEqual([
      { message: expect.stringContaining("has no place for: Date (date)") },
    ]);
  });

  it.each(["employment.pdf", "EMPLOYMENT.PDF", "Employment.pdf"])(
    "takes %s, and ours for the others",
    async (name) => {
      put(name, await form());
      const { exit, err } = await letters();
      expect(exit).toBe(0);
      expect(await fieldText(written(EMPLOYMENT), "candidate_name")).toBe("Dale Whitfield");
      expect(await printed(written(EMPLOYMENT))).toContain("Printed on the form");
      expect(await fieldText(written(COURSE), "title_of_course")).toBe("Torque Wrench Use");
      expect(await printed(written(COURSE))).not.toContain("Printed on the form");
      expect(err).toMatch(/mployment\.pdf has no place for: Date \(date\)/i);
      expect(err).toContain("attached page");
    },
  );

  it.each(["employment.yaml", "EMPLOYMENT.YML"])("is told by %s which field is which", async (name) => {
    put("employment.pdf", await form("Name der Person"));
    put(name, "fields:\n  candidate_name: Name der Person\n");
    expect((await letters()).exit).toBe(0);
    expect(await fieldText(written(EMPLOYMENT), "Name der Person")).toBe("Dale Whitfield");
  });

  it("loses nothing: what has no place is on an attached page", async () => {
    put("employment.pdf", await form());
    await letters("--date", "2024-12-02");
    const attached = await printed(written(EMPLOYMENT), 1);
    for (const text of [
      "12/02/2024",
      "CPT",
      "00123",
      "04/15/2020",
      "Present",
      "Welder",
      "Buckeye Fabrication",
    ])
      expect(attached).toContain(text);
    for (const text of ["Welds frames of trailers.", "Ann Lee", "HR manager"])
      expect(attached).toContain(text);
  });

  it("has no form left with --flatten, and all its texts", async () => {
    put("employment.pdf", await form());
    await letters("--flatten");
    const bytes = written(EMPLOYMENT);
    expect((await load(bytes)).getForm().getFields()).toEqual([]);
    expect(await printed(bytes)).toContain("Dale Whitfield");
  });

  it("goes with others into one file to print", async () => {
    put("employment.pdf", await form());
    put("continuing-education.pdf", await form());
    const { exit } = await letters("--merge", join(folder, "all.pdf"));
    expect(exit).toBe(0);
    const all = Uint8Array.from(readFileSync(join(folder, "all.pdf")));
    expect((await looseEnds(all)).dangling).toEqual([]);
    const pages = (await load(all)).getPageCount();
    const texts = await Promise.all(Array.from({ length: pages }, (_, page) => printed(all, page)));
    expect(texts.filter((text) => text.includes("Printed on the form"))).toHaveLength(2);
    for (const text of ["Welds frames of trailers.", "Torque wrenches."])
      expect(texts.join()).toContain(text);
  });

  it("gives empty forms with --blank", async () => {
    put("employment.pdf", await form());
    const { exit } = await run(["letters", "-o", out, "--blank", "--template-dir", office]);
    expect(exit).toBe(0);
    expect(readdirSync(out)).toHaveLength(5);
    expect(await printed(written("employment.pdf"))).toBe("Printed on the form");
  });

  it("writes the same bytes every time", async () => {
    put("employment.pdf", await form());
    const bytes = async () => {
      await letters("--force");
      return Buffer.from(written(EMPLOYMENT)).toString("latin1");
    };
    expect(await bytes()).toBe(await bytes());
  });

  it("writes nothing where one template is wrong, and tells all that is, exit 3", async () => {
    put("employment.pdf", await form());
    put("employment.yaml", "fields:\n  candidate_id: ID\n  date: Datum\n");
    put("continuing-education.pdf", "hello");
    const { exit, err } = await letters();
    expect(exit).toBe(3);
    expect(err).toContain("employment.yaml:2:17");
    expect(err).toContain("employment.yaml:3:9");
    expect(err).toContain("continuing-education.pdf cannot be read: it is no PDF");
    expect(readdirSync(folder)).toEqual(["office"]);
  });
});

describe.each([[[]], [["--check"]]])("a folder that cannot be used, %j", (more) => {
  const at = (path: string) => run(["letters", "-", "-o", out, "--template-dir", path, ...more], FILE);

  it("is not there", async () => {
    expect(await at(join(folder, "none"))).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/--template-dir: .*none: there is no such folder/),
    });
  });

  it("is a file", async () => {
    writeFileSync(join(folder, "file.pdf"), "");
    expect(await at(join(folder, "file.pdf"))).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/file\.pdf: this is a file, not a folder/),
    });
  });

  it("has no template", async () => {
    put("letter.pdf", await form());
    expect(await at(office)).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/has no template\. Give your PDF .*employment\.pdf/),
    });
  });

  it("has a folder in the place of a PDF", async () => {
    mkdirSync(join(office, "employment.pdf"));
    expect(await at(office)).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/employment\.pdf: this is a folder, not a file/),
    });
  });

  afterEach(() => expect(readdirSync(folder)).not.toContain("out"));
});
