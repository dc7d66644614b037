/** `letters --template-dir`: an office's own templates on the command line. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { load, looseEnds } from "../letters/pdf.js";
import { made, printed } from "../pdf/made.js";
import { run } from "../support/run.js";

const FILE = `candidate:
  id: "00123"
  name: Dale Whitfield
certifications:
  - type: CPT
    certified: 2020-04-15
activities:
  - type: direct-employment
    employer: Buckeye Fabrication
    jobTitle: Welder
    start: 2020-04-15
    end: present
    schedule: full-time
    frontline: true
    description: Welds frames of trailers.
    verifier: { name: Ann Lee, title: HR manager, company: Buckeye Fabrication }
  - type: third-party-training
    title: Torque Wrench Use
    provider: Toolmakers
    end: 2022-05-06
    keyActivities: [CPT-P3]
    description: Torque wrenches.
    verifier: { name: Bo Ray, title: Instructor, company: Toolmakers }
`;

let folder: string;
let office: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  office = join(folder, "office");
  out = join(folder, "out");
  mkdirSync(office);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(office, name), content);
const letters = (...args: string[]) =>
  run(["letters", "-", "-o", out, "--template-dir", office, ...args], FILE);
const check = (...args: string[]) => run(["letters", "--template-dir", office, "--check", ...args]);
const written = (name: string) => Uint8Array.from(readFileSync(join(out, name)));
const form = (...names: string[]) =>
  made(({ text }) => {
    for (const name of names.length > 0 ? names : ["candidate_name"]) text(name);
  });
const fieldText = async (bytes: Uint8Array, field: string) =>
  (await load(bytes)).getForm().getTextField(field).getText();

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

it("takes the example of docs/templates.md", async () => {
  const page = readFileSync(new URL("../../docs/templates.md", import.meta.url), "utf8");
  put("employment.yaml", /```yaml\n([^`]*)```/.exec(page)![1]!);
  const pdf = await made(({ document, text }) => {
    for (const name of ["Full Name", "MSSC #", "duties.text"]) text(name);
    document.addPage();
  });
  put("employment.pdf", pdf);
  const { exit, out, err } = await check();
  expect([exit, err]).toEqual([0, ""]);
  expect(out).toMatch(/candidate_id +“MSSC #”/);
  expect(out).toMatch(/verifier_signature +“verifier_signature”/);
});

describe("--check", () => {
  it("tells where each field goes", async () => {
    put("employment.pdf", await form("Name", "date", "Remarks"));
    put("employment.yaml", "fields:\n  candidate_name: Name\n");
    const { exit, out, err } = await check();
    expect(exit).toBe(0);
    expect(err).toBe("");
    expect(out).toContain(`${join(office, "employment.pdf")}: ready.`);
    expect(out).toMatch(/^ {2}date +“date”$/m);
    expect(out).toMatch(/^ {2}candidate_name +“Name”$/m);
    expect(out).toMatch(/^ {2}candidate_id +no place on the form: it goes on an attached page$/m);
    expect(out).toMatch(/^ {2}verifier_signature +sign with a pen$/m);
    expect(out).toContain("stay as they are: “Remarks”");
    expect(readdirSync(folder)).toEqual(["office"]);
  });

  it("tells it as JSON", async () => {
    put("employment.pdf", await form("Name", "Remarks"));
    put("employment.yaml", "fields:\n  candidate_name: Name\n");
    put("extra-volunteer.pdf", "hello");
    const { exit, out, err } = await check("--json");
    expect([exit, err]).toEqual([3, ""]);
    expect(JSON.parse(out)).toEqual({
      templates: [
        {
          template: "employment",
          file: join(office, "employment.pdf"),
          matched: [{ name: "candidate_name", pdfField: "Name" }],
          unused: ["Remarks"],
          errors: [],
          warnings: [expect.stringContaining("has no place for")],
        },
        {
          template: "extra-volunteer",
          file: join(office, "extra-volunteer.pdf"),
          matched: [],
          unused: [],
          errors: [expect.stringContaining("cannot be read")],
          warnings: [],
        },
      ],
      warnings: [],
    });
  });

  it.each([
    ["empty", ""],
    ["no PDF", "candidate: 1"],
    ["a picture", "\x89PNG\r\n\x1a\n"],
  ])("says that a file is %s, exit 3", async (_, content) => {
    put("employment.pdf", content);
    const { exit, out, err } = await check();
    expect(exit).toBe(3);
    expect(out).toContain("employment.pdf: cannot be used yet");
    expect(err).toMatch(/employment\.pdf cannot be read: it is no PDF, or it is damaged\.\n {4}Open it/);
  });

  it("says it of one that was cut off", async () => {
    const whole = await form();
    put("employment.pdf", whole.subarray(0, whole.length * 0.7));
    expect(await check()).toMatchObject({ exit: 3, err: expect.stringContaining("damaged") });
  });

  it("shows the place in the YAML file", async () => {
    put("employment.pdf", await form("Name"));
    put("employment.yaml", "fields:\n  candidate_name: Nmae\n");
    const { exit, err } = await check();
    expect(exit).toBe(3);
    expect(err).toContain("employment.yaml:2:19  The PDF has no field “Nmae”.");
    expect(err).toContain("Did you mean “Name”?");
  });

  it.each([
    ["fields:\n  candidat_name: Name\n", "employment.yaml:2:3"],
    ["", "The file is empty"],
    ["\0\u0001\u0002", "not plain text"],
  ])("tells what is wrong with %j", async (yaml, said) => {
    put("employment.pdf", await form("Name"));
    put("employment.yaml", yaml);
    const { exit, err } = await check();
    expect(exit).toBe(3);
    expect(err).toContain(said);
  });

  it("tells of files that are not used, and why; not of hidden ones", async () => {
    put("employment.pdf", await form());
    put("employment.yaml", "fields: { candidate_name: candidate_name }");
    put("employment.yml", "fields: { candidate_name: candidate_name }");
    put("letter.pdf", "");
    put("extra-volunteer.yaml", "");
    put("._employment.pdf", "");
    put("notes.txt", "");
    const { exit, err } = await check();
    expect(exit).toBe(0);
    const at = (name: string) => join(office, name);
    expect(err.trim().split("\n")).toEqual([
      `${at("employment.yml")} is not used: employment.yaml is.`,
      `${at("extra-volunteer.yaml")} is not used: there is no extra-volunteer.pdf beside it.`,
      `${at("letter.pdf")} is not used: no form has that name.`,
    ]);
  });

  it.runIf(process.platform === "linux")("tells of two with the same name", async () => {
    put("employment.pdf", await form());
    put("EMPLOYMENT.pdf", await form());
    expect((await check()).err.trim()).toBe(
      `${join(office, "employment.pdf")} is not used: EMPLOYMENT.pdf is.`,
    );
  });

  it.skipIf(process.platform === "win32")("keeps control characters off the terminal", async () => {
    const odd = join(office, "\u001b[31mred");
    mkdirSync(odd);
    writeFileSync(join(odd, "employment.pdf"), await form("\u001b[31mName"));
    const { exit, out, err } = await run(["letters", "--template-dir", odd, "--check"]);
    expect(exit).toBe(0);
    expect(out).toContain("red");
    expect(out + err).not.toContain("\u001b");
  });

  it("asks for a folder", async () => {
    const { exit, err } = await run(["letters", "--check"]);
    expect(exit).toBe(2);
    expect(err).toContain("--template-dir");
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
