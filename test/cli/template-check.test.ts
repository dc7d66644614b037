/** `letters --template-dir --check`: what becomes of an office's own templates. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { made } from "../pdf/made.js";
import { run } from "../support/run.js";
import { check, folder, form, office, put, useOffice } from "./office.js";

useOffice();

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
