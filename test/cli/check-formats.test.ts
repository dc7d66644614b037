/** The formats of `check`, on the terminal and in a file. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const FILE = `candidate:
  id: "1"
  name: Dale Whitfield
certifications:
  - type: CPT
    certified: 2020-04-15
activities: []
`;

const check = (...args: string[]): ReturnType<typeof run> => run(["check", "-", ...args], FILE);

describe("on the terminal", () => {
  it("text fills the columns there are, up to a hundred; in a pipe eighty", async () => {
    const widest = async (columns?: number): Promise<number> => {
      const { out } = await run(["check", "-"], FILE, columns === undefined ? {} : { columns });
      return Math.max(...out.split("\n").map((line) => line.length));
    };
    expect(await widest()).toBeLessThanOrEqual(80);
    expect(await widest()).toBeGreaterThan(70);
    expect(await widest(60)).toBeLessThanOrEqual(60);
    expect(await widest(200)).toBeLessThanOrEqual(100);
    expect(await widest(200)).toBeGreaterThan(90);
  });

  it("is colored as the terminal is told to be", async () => {
    expect((await run(["check", "-"], FILE, { color: 1 })).out).toContain("\u001b[");
    expect((await run(["check", "-"], FILE, { color: 0 })).out).not.toContain("\u001b[");
    expect((await run(["check", "-", "--brief"], FILE, { color: 1 })).out).toContain("\u001b[");
  });

  it("markdown and html have no colors", async () => {
    for (const format of ["markdown", "html"])
      expect((await run(["check", "-", "--format", format], FILE, { color: 1 })).out).not.toContain("\u001b");
  });

  it("--brief is five lines, --explain names the rules", async () => {
    expect((await check("--brief")).out.trimEnd().split("\n")).toHaveLength(5);
    const { out } = await check("--explain");
    expect(out).toContain("Recertification takes 100 points");
    expect(out).toContain("(FAQ 28)");
    expect((await check()).out).not.toContain("(FAQ 28)");
  });

  it("each format begins as it should, and exits alike", async () => {
    expect(await check("--format", "html")).toMatchObject({
      exit: 1,
      out: expect.stringMatching(/^<!doctype html>/),
    });
    expect(await check("--format", "Markdown")).toMatchObject({ exit: 1, out: expect.stringMatching(/^# /) });
    expect(await check("--format", "text")).toMatchObject({ exit: 1, out: expect.stringMatching(/^Dale/) });
  });
});

describe("a PDF without a file to go to", () => {
  it("goes to stdout where that is no terminal", async () => {
    const { exit, out, err } = await check("--format", "pdf");
    expect({ exit, err }).toEqual({ exit: 1, err: "" });
    expect(out).toMatch(/^%PDF-1\.7\n/);
    expect(out).toMatch(/%%EOF\n$/);
  });

  it("is refused on a terminal, with what to do instead, before anything is read", async () => {
    const { exit, out, err } = await run(["check", "no-such-file.yaml", "--format", "pdf"], "", {
      terminal: true,
    });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toBe("A terminal cannot show a PDF: name a file for it, as in `--output checklist.pdf`.\n");
  });
});

describe("options that do not go together", () => {
  it.each([
    [["--json", "--format", "html"], "--format"],
    [["--json", "--brief"], "--brief"],
    [["--json", "--explain"], "--explain"],
    [["--brief", "--explain"], "--explain"],
    [["--brief", "--format", "html"], "--brief"],
    [["--brief", "-o", "x.html"], "--brief"],
    [["--format", "pfd"], "text, markdown, html, pdf"],
    [["--json", "--format", "pdf"], "--format"],
    [["--brief", "-o", "x.pdf"], "--brief"],
    [["-o", ""], "Name a file"],
    [["-o", "checklist.docx"], "End the name in .txt, .md, .html or .pdf"],
    [["--brief", "-o", "checklist.rtf"], "“.rtf”"],
  ])("%j: a sentence, and exit 2", async (args, said) => {
    const { exit, out, err } = await check(...args);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(said);
  });
});

describe("in a file", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(path(name), "utf8");

  it("the name tells the format, unless one is named", async () => {
    await check("-o", path("a.html"));
    await check("-o", path("a.HTM"));
    await check("-o", path("a.md"));
    await check("-o", path("a"));
    await check("-o", path("a.TXT"));
    await check("-o", path(".a"));
    await check("-o", path("a.docx"), "--format", "text");
    await check("-o", path("b.html"), "--format", "text");
    expect(read("a.html")).toMatch(/^<!doctype/);
    expect(read("a.HTM")).toMatch(/^<!doctype/);
    expect(read("a.md")).toMatch(/^# /);
    for (const text of ["a", "a.TXT", ".a", "a.docx"]) expect(read(text)).toMatch(/^Dale/);
    expect(read("b.html")).toMatch(/^Dale/);
  });

  it("a name that ends in .pdf makes a PDF, the same every time", async () => {
    expect(await check("-o", path("a.pdf"))).toEqual({
      exit: 1,
      out: "",
      err: `The checklist is in ${path("a.pdf")}.\n`,
    });
    await check("-o", path("b"), "--format", "pdf");
    const bytes = readFileSync(path("a.pdf"));
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
    expect(readFileSync(path("b")).equals(bytes)).toBe(true);
  });

  it("nothing goes to stdout, and the exit code is that of the checklist", async () => {
    expect(await check("-o", path("a.html"))).toEqual({
      exit: 1,
      out: "",
      err: `The checklist is in ${path("a.html")}.\n`,
    });
  });

  it("text is plain and eighty columns wide, whatever the terminal", async () => {
    await run(["check", "-", "-o", path("a.txt")], FILE, { color: 1, columns: 200 });
    expect(read("a.txt")).not.toContain("\u001b");
    expect(
      Math.max(
        ...read("a.txt")
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80);
  });

  it("JSON goes there too", async () => {
    await check("--json", "-o", path("a.json"));
    expect(JSON.parse(read("a.json")).candidate.name).toBe("Dale Whitfield");
  });

  it("one that is there stays, unless --force is given", async () => {
    writeFileSync(path("a.html"), "mine");
    const { exit, err } = await check("-o", path("a.html"));
    expect(exit).toBe(4);
    expect(err).toBe(
      `${path("a.html")} is already there, so nothing was written. Name another file, or replace it with --force.\n`,
    );
    expect(read("a.html")).toBe("mine");
    expect((await check("-o", path("a.html"), "--force")).exit).toBe(1);
    expect(read("a.html")).toMatch(/^<!doctype/);
    expect(readdirSync(folder)).toEqual(["a.html"]);
  });

  it("a failed run leaves nothing", async () => {
    const invalid = await run(["check", "-", "-o", path("a.html")], FILE.replace("CPT", "CPX"));
    expect(invalid.exit).toBe(3);
    writeFileSync(path("file"), "");
    const { exit, err } = await check("-o", join(path("file"), "a.html"));
    expect(exit).toBe(4);
    expect(err).toMatch(/could not be written|a file, not a folder/);
    expect(readdirSync(folder)).toEqual(["file"]);
  });
});
