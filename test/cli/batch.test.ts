/** `batch` as people use it: what comes out for a folder, in which order, and how it ends. */

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error: a script, without types
import { studentFile, writeStudents } from "../../scripts/cohort-files.mjs";
import { run } from "../support/run.js";

const AS_OF = ["--as-of", "2024-11-18"];
const enough = (id: string, name: string, certified: string): string =>
  `candidate: { id: "${id}", name: ${JSON.stringify(name)} }
certifications: [{ type: CPT, certified: ${certified} }]
activities:
${[0, 1, 2, 3, 4]
  .map(
    (
      year,
    ) => `  - { type: for-credit-course, title: Welding ${year}, provider: Rhodes, end: 2022-0${year + 1}-01, creditHours: 3,
      passed: true, field: Welders, proof: [{ kind: transcript }, { kind: course-description }] }`,
  )
  .join("\n")}
`;

let home: string;
let many: string;
let few: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  few = join(home, "few");
  mkdirSync(join(few, "class"), { recursive: true });
  writeFileSync(join(few, "anna.yaml"), enough("7", "Anna Meets", "2020-03-01"));
  writeFileSync(join(few, "class/bob.yaml"), studentFile(2));
  writeFileSync(
    join(few, "class/zoe.yaml"),
    enough("8", "Zoë Ends", "2019-12-01").replace("- { type", "- { tpye"),
  );
  many = join(home, "many");
  writeStudents(many, 400);
  writeFileSync(join(many, "class-000/student-00003.yaml"), "candidate: [");
  writeFileSync(join(many, "class-001/student-00100.yaml"), studentFile(100).replace("passed", "pased"));
  writeFileSync(join(many, "class-002/student-00200.yaml"), Buffer.from("%PDF-1.7 not text"));
});

afterAll(() => rmSync(home, { recursive: true }));

const json = (text: string): Record<string, unknown>[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("400 files of which three are broken", () => {
  it("come out one a line, in the order of the files, and end with 3", async () => {
    const { exit, out } = await run(["batch", many, "--json", ...AS_OF]);
    const lines = json(out);
    expect(exit).toBe(3);
    expect(lines).toHaveLength(400);
    const files = lines.map(({ file }) => file as string);
    expect(files).toEqual([...files].sort());
    expect(
      lines.filter(({ errors }) => errors !== undefined).map(({ file }) => (file as string).slice(-10)),
    ).toEqual(["00003.yaml", "00100.yaml", "00200.yaml"]);
  });

  it("are listed at the end of the table with their first error and its place", async () => {
    const { exit, out, err } = await run(["batch", many, ...AS_OF]);
    expect(exit).toBe(3);
    expect(out).toContain("397 certifications of 397 students, as of November 18, 2024");
    expect(err).toContain("3 files could not be read");
    expect(err).toMatch(/student-00003\.yaml:1:12 {2}A bracket/);
    expect(err).toMatch(/student-00100\.yaml:26:5 {2}“passed” is missing here\. \(and 1 more mistake\)/);
    expect(out).not.toContain("student-00003");
  });

  it("have a row each in the spreadsheet", async () => {
    const { out } = await run(["batch", many, "--csv", ...AS_OF]);
    expect(out.split("\r\n")).toHaveLength(402);
  });
});

it("says of a student in JSON what check says, but for the advice", async () => {
  const file = join(few, "class/bob.yaml");
  const alone = JSON.parse((await run(["check", file, "--json", ...AS_OF])).out);
  for (const each of alone.certifications) delete each.advice;
  expect(json((await run(["batch", file, "--json", ...AS_OF])).out)).toEqual([alone]);
});

describe("the exit code", () => {
  it("is 0 where everyone meets, 1 where somebody does not, 3 where a file is broken", async () => {
    const file = (name: string): string => join(few, name);
    expect((await run(["batch", file("anna.yaml"), ...AS_OF])).exit).toBe(0);
    expect((await run(["batch", file("anna.yaml"), file("class/bob.yaml"), ...AS_OF])).exit).toBe(1);
    expect((await run(["batch", few, ...AS_OF])).exit).toBe(3);
  });

  it.each([
    [["nowhere"]],
    [["nowhere/*.yaml"]],
    [[]],
    [["--verdict", "enough", "."]],
    [["--json", "--csv", "."]],
  ])("is 2 for %j", async (args) => {
    const { exit, out } = await run(["batch", ...args]);
    expect([exit, out]).toEqual([2, ""]);
  });

  it("is 2 where no file has the certification, and those without it are left out", async () => {
    const alone = await run(["batch", join(few, "anna.yaml"), "--cert", "CLT", "--json", ...AS_OF]);
    expect([alone.exit, alone.out]).toEqual([2, ""]);
    const both = await run(["batch", many, "--cert", "CLT", "--json", ...AS_OF]);
    const types = json(both.out).flatMap(({ certifications }) =>
      ((certifications ?? []) as { type: string }[]).map(({ type }) => type),
    );
    expect(new Set(types)).toEqual(new Set(["CLT"]));
    expect(both.err).toMatch(/\d+ files without a CLT certification left out/);
  });
});

describe("a list on standard input", () => {
  it("that names only what is gone says so, whatever is printed, and counts nobody", async () => {
    const gone = join(few, "gone.yaml");
    const table = await run(["batch", "-", ...AS_OF], gone);
    expect([table.exit, table.out]).toEqual([3, "0 certifications of 0 students, as of November 18, 2024\n"]);
    expect(table.err).toContain("1 file or folder could not be read, and is not in the figures:\n");
    const csv = await run(["batch", "-", "--csv", ...AS_OF], gone);
    expect(csv.err).toContain("1 file or folder could not be read: see the column");
  });

  it("with names that are not in UTF-8 says what is wrong with them", async () => {
    const { err } = await run(["batch", "-", ...AS_OF], join(few, "J\ufffdrgen.yaml"));
    expect(err).toContain("a character that is not in UTF-8. Rename it");
  });

  it.each(["\n", "\r\n", "\0"])("is parted by %j", async (parting) => {
    const list = ["anna.yaml", "class/bob.yaml"].map((name) => join(few, name)).join(parting) + parting;
    const { out } = await run(["batch", "-", "--json", ...AS_OF], list);
    expect(json(out).map(({ candidate }) => (candidate as { id: string }).id)).toEqual(["7", "000002"]);
  });

  it("says that a file or folder could not be read, and refers to check only where that says more", async () => {
    const gone = join(few, "gone.yaml");
    const { err } = await run(["batch", "-", ...AS_OF], `${gone}\n${join(few, "anna.yaml")}`);
    expect(err).toBe(
      `1 file or folder could not be read, and is not in the figures:\n  ${gone}: there is no such file. Check the name and the folder.\n`,
    );
  });

  it("may name files that are gone: the rest goes on", async () => {
    const list = ["gone.yaml", "anna.yaml"].map((name) => join(few, name)).join("\n");
    const { exit, out } = await run(["batch", "-", "--json", ...AS_OF], list);
    expect(exit).toBe(3);
    expect(json(out).map(({ file, errors }) => [file, errors])).toEqual([
      [join(few, "anna.yaml"), undefined],
      [join(few, "gone.yaml"), [{ message: "there is no such file. Check the name and the folder." }]],
    ]);
    expect((await run(["batch", join(few, "gone.yaml"), "-", ...AS_OF], list)).exit).toBe(2);
  });

  it("must not be empty", async () => {
    expect((await run(["batch", "-"], "\n")).exit).toBe(2);
  });
});

describe("files that are written", () => {
  it("are each a file of its own, and a page is one", async () => {
    const home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    const [page, folder] = [join(home, "a.html"), join(home, "st")];
    mkdirSync(folder);
    const written = (...args: string[]) => run(["batch", few, ...args, ...AS_OF]);
    const same = await written("--csv", "-o", page, "--html", `${home}/./a.html`);
    expect(same).toMatchObject({ exit: 2, out: "" });
    expect(same.err).toContain("--output and --html both name");
    const inTheWay = await written("--html", folder);
    expect(inTheWay.exit).toBe(4);
    expect(inTheWay.err).toContain("a folder of that name is in the way");
    expect(inTheWay.err).not.toContain("--force");
    expect(readdirSync(home)).toEqual(["st"]);
    rmSync(home, { recursive: true });
  });

  it("tell of a candidate who is in two files, who is one student", async () => {
    const home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    for (const name of ["a", "b"]) copyFileSync(join(few, "anna.yaml"), join(home, `${name}.yaml`));
    const { out } = await run(["batch", home, "--html", join(home, "a.html"), ...AS_OF]);
    expect(out).toContain("2 certifications of 1 student,");
    const html = readFileSync(join(home, "a.html"), "utf8");
    expect(html).toContain("<h2>The same candidate more than once</h2>");
    expect(html).toContain("is in two files");
    rmSync(home, { recursive: true });
  });
});

describe("the table", () => {
  const names = (out: string): string[] => (out.match(/^(Anna|Dale|Zoë)/gm) ?? []) as string[];

  it.each([
    ["urgency", ["Dale", "Anna"]],
    ["name", ["Anna", "Dale"]],
    ["expires", ["Anna", "Dale"]],
    ["verdict", ["Dale", "Anna"]],
    ["points", ["Dale", "Anna"]],
  ])("can be sorted by %s", async (order, expected) => {
    const { out } = await run(["batch", few, "--sort", order, ...AS_OF]);
    const listed = names(out);
    expect(listed).toEqual(expected);
  });

  it("can be filtered by verdict and expiry, and the counts stay those of all", async () => {
    const { out } = await run(["batch", few, "--verdict", "meets,depends", ...AS_OF]);
    expect(names(out)).toEqual(["Anna"]);
    expect(out).toContain("2 certifications of 2 students, as of November 18, 2024; 1 is listed");
    const before = await run(["batch", few, "--expires-before", "2025-03-01", ...AS_OF]);
    expect(names(before.out)).not.toContain("Anna");
  });

  it.each([40, 60, 80, 120, 200])("fits %i columns, with wide characters and emoji too", async (columns) => {
    const folder = join(home, `wide-${columns}`);
    mkdirSync(folder);
    for (const [at, name] of [
      "山田 太郎 👩🏽‍🏭 ".repeat(8),
      "Łukasz Kowalczyk",
      "e\u0301".repeat(60),
    ].entries())
      writeFileSync(join(folder, `${at}.yaml`), enough(`00${at}`, name, "2020-03-01"));
    const { default: stringWidth } = await import("string-width");
    const { out } = await run(["batch", folder, ...AS_OF], "", { terminal: true, columns });
    for (const line of out.split("\n"))
      expect(stringWidth(line), line).toBeLessThanOrEqual(Math.min(columns, 140));
  });

  it("is without color and control characters where there is no terminal", async () => {
    const { out } = await run(["batch", few, ...AS_OF]);
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe("what is written to files", () => {
  it("replaces nothing without --force, and never what is read", async () => {
    const output = join(home, "out.csv");
    writeFileSync(output, "before");
    expect((await run(["batch", few, "--csv", "-o", output, ...AS_OF])).exit).toBe(4);
    expect(readFileSync(output, "utf8")).toBe("before");
    expect((await run(["batch", few, "--csv", "-o", output, "--force", ...AS_OF])).exit).toBe(3);
    expect(readFileSync(output, "utf8")).toMatch(/^\ufefffile,id,name,/);
    const input = join(few, "anna.yaml");
    expect((await run(["batch", few, "--csv", "-o", input, "--force", ...AS_OF])).exit).toBe(2);
    expect(readFileSync(input, "utf8")).toContain("Anna");
  });

  it("are letters, a folder for each student, and a second run leaves them alone", async () => {
    const folder = join(home, "letters");
    const files = join(many, "class-003");
    const first = await run(["batch", files, "--letters", folder, ...AS_OF]);
    expect(first.exit).toBe(1);
    const students = readdirSync(folder);
    expect(students).toContain("000300-Maria-Alvarez-300");
    expect(readdirSync(join(folder, "000300-Maria-Alvarez-300")).length).toBeGreaterThan(0);
    const again = await run(["batch", files, "--letters", folder, ...AS_OF]);
    expect(again.exit).toBe(4);
    expect(again.err).toContain(`Of ${students.length} students there are letters already`);
  });

  it("are a page with every student", async () => {
    const page = join(home, "page.html");
    await run(["batch", few, "--html", page, ...AS_OF]);
    expect(readFileSync(page, "utf8")).toContain("Anna Meets");
  });
});
