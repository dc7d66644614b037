/** `roster` on the command line. */

import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { StudentFolder } from "../../src/cli/roster/folder.js";
import { readCandidate } from "../../src/input/read.js";
import { type RosterStudent, readRoster } from "../../src/roster/roster.js";
import { rosterTemplate } from "../../src/roster/template.js";
import { run } from "../support/run.js";

const HEAD = "Candidate ID,Name,CPT certified,Type,Title,Provider,End,Credit hours,Passed";
const MARIA = "00123,Maria Alvarez,2020-04-15,for-credit-course,Hydraulics,Owens,2021-05-07,3,yes";
const BOB = "00007,Bob Ray,2021-01-01,for-credit-course,Robotics,Owens,2022-05-07,2,yes";

const table = (...rows: string[]): string => [HEAD, ...rows].join("\r\n");

describe("roster", () => {
  let folder: string;
  let students: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    students = join(folder, "students");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const roster = (text: string, ...args: string[]) => run(["roster", "-", "-o", students, ...args], text);
  const files = (): string[] => (existsSync(students) ? readdirSync(students).sort() : []);
  const path = (name: string): string => join(students, name);
  const read = (name: string): string => readFileSync(path(name), "utf8");

  it("writes a file for each student, which the other commands read", async () => {
    const { exit, out, err } = await roster(table(MARIA, BOB, MARIA));
    expect({ exit, err }).toEqual({ exit: 0, err: "" });
    expect(out).toContain("-: 2 students, 3 activities.\n");
    expect(out).toContain("2 new");
    expect(files()).toEqual(["00007-Bob-Ray.yaml", "00123-Maria-Alvarez.yaml"]);
    expect(readCandidate(read("00123-Maria-Alvarez.yaml"))).toMatchObject({
      ok: true,
      candidate: { candidate: { id: "00123", name: "Maria Alvarez" } },
      warnings: [],
    });
    expect((await run(["check", path("00007-Bob-Ray.yaml"), "--json"])).exit).toBe(1);
  });

  it("touches nothing when nothing has changed, and changes what has", async () => {
    await roster(table(MARIA, BOB));
    const [before, text] = [statSync(path("00007-Bob-Ray.yaml")).mtimeMs, read("00007-Bob-Ray.yaml")];
    const { exit, out } = await roster(table(MARIA.replace("Hydraulics", "Pneumatics"), BOB));
    expect(exit).toBe(0);
    expect(out).toContain("1 changed, 1 as they were");
    expect(read("00123-Maria-Alvarez.yaml")).toContain("Pneumatics");
    expect(read("00007-Bob-Ray.yaml")).toBe(text);
    expect(statSync(path("00007-Bob-Ray.yaml")).mtimeMs).toBe(before);
  });

  it("takes columns in another order, or another separator, for no change", async () => {
    await roster("ID,Name,CPT certified\n1,A B,2020-04-15");
    const { out } = await roster("CPT certified;Name;ID\n4/15/2020;A B;1");
    expect(out).toContain("Files in");
    expect(out).toContain("1 as they were");
  });

  it("keeps a file that somebody has edited, and names it; --force replaces it", async () => {
    await roster(table(MARIA, BOB));
    const name = "00123-Maria-Alvarez.yaml";
    const edited = read(name).replace("Hydraulics", "Hydraulics II");
    writeFileSync(path(name), edited);
    expect(await roster(table(MARIA, BOB))).toMatchObject({ exit: 0, err: "" });
    const changed = table(MARIA.replace("Owens", "Rhodes"), BOB.replace("Robotics", "Robots"));
    const { exit, err, out } = await roster(changed);
    expect(exit).toBe(4);
    expect(err).toContain(name);
    expect(out).toContain("1 changed");
    expect(read(name)).toBe(edited);
    expect((await roster(changed, "--force")).exit).toBe(0);
    expect(read(name)).toContain("Rhodes");
    expect(read(name)).not.toContain("Hydraulics II");
  });

  it("replaces with --force only what the table would change: edits elsewhere stay", async () => {
    await roster(table(MARIA, BOB));
    const edited = `${read("00007-Bob-Ray.yaml")}# asked the registrar\n`;
    writeFileSync(path("00007-Bob-Ray.yaml"), edited);
    const { exit, out } = await roster(table(MARIA.replace("Owens", "Rhodes"), BOB), "--force");
    expect(exit).toBe(0);
    expect(out).toContain("1 changed, 1 as they were");
    expect(read("00007-Bob-Ray.yaml")).toBe(edited);
  });

  it("keeps what somebody writes while it runs", async () => {
    await roster(table(MARIA, BOB));
    const found = new StudentFolder(students);
    const edited = `${read("00123-Maria-Alvarez.yaml")}# mine\n`;
    writeFileSync(path("00123-Maria-Alvarez.yaml"), edited);
    const [maria] = readRoster(table(MARIA.replace("Owens", "Rhodes"))).students;
    expect(found.write(maria as RosterStudent, {})).toMatchObject({ status: "edited" });
    expect(read("00123-Maria-Alvarez.yaml")).toBe(edited);
  });

  it("follows a link to the student's file, and leaves the link", async () => {
    await roster(table(MARIA));
    renameSync(path("00123-Maria-Alvarez.yaml"), join(folder, "maria.yaml"));
    symlinkSync("../maria.yaml", path("00123-Maria-Alvarez.yaml"));
    expect((await roster(table(MARIA.replace("Owens", "Rhodes")))).out).toContain("1 changed");
    expect(lstatSync(path("00123-Maria-Alvarez.yaml")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "maria.yaml"), "utf8")).toContain("Rhodes");
  });

  it("takes the file it has named where there is a copy, and names the copy", async () => {
    await roster(table(MARIA));
    const [name, copy] = ["00123-Maria-Alvarez.yaml", "00123-Maria-Alvarez - Copy.yaml"];
    const before = read(name);
    writeFileSync(path(copy), before);
    const { exit, err } = await roster(table(MARIA.replace("Owens", "Rhodes")));
    expect(exit).toBe(0);
    expect(err).toContain(copy);
    expect(read(name)).toContain("Rhodes");
    expect(read(copy)).toBe(before);
  });

  it("does not take other line ends for an edit", async () => {
    await roster(table(MARIA));
    const name = "00123-Maria-Alvarez.yaml";
    writeFileSync(path(name), `\ufeff${read(name).replaceAll("\n", "\r\n")}`);
    const { exit, out } = await roster(table(MARIA.replace("Owens", "Rhodes")));
    expect(exit).toBe(0);
    expect(out).toContain("1 changed");
  });

  it("keeps a file of that name that it has not written", async () => {
    mkdirSync(students);
    writeFileSync(path("00007-bob-ray.yaml"), "mine");
    const { exit, err } = await roster(table(MARIA, BOB));
    expect(exit).toBe(4);
    expect(err).toContain("not written by roster");
    expect(read("00007-bob-ray.yaml")).toBe("mine");
    expect(files()).toContain("00123-Maria-Alvarez.yaml");
  });

  it("finds its file again under another name, and when the student's name is corrected", async () => {
    await roster(table(MARIA));
    renameSync(path("00123-Maria-Alvarez.yaml"), path("maria.yml"));
    const { exit } = await roster(table(MARIA.replace("Alvarez", "Alvares")));
    expect(exit).toBe(0);
    expect(files()).toEqual(["maria.yml"]);
    expect(read("maria.yml")).toContain("Alvares");
  });

  it("says which of its files are of nobody in the table", async () => {
    await roster(table(MARIA, BOB));
    const { exit, err } = await roster(table(MARIA));
    expect(exit).toBe(0);
    expect(err).toContain("00007-Bob-Ray.yaml");
    expect(files()).toHaveLength(2);
  });

  it("leaves out students whose rows have mistakes, and tells where; with --strict writes nobody", async () => {
    const broken = table(MARIA, BOB.replace("2022-05-07", "2022-02-30"));
    const strict = await roster(broken, "--strict");
    expect(strict.exit).toBe(3);
    expect(files()).toEqual([]);
    const { exit, err } = await roster(broken);
    expect(exit).toBe(3);
    expect(err).toContain("-, 00007 Bob Ray:\n  Row 3, column G “End”: “2022-02-30” does not exist: ");
    expect(files()).toEqual(["00123-Maria-Alvarez.yaml"]);
    for (const line of err.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("says once what would fill the screen, and that a table that cannot be read wrote nothing", async () => {
    const job = MARIA.replace("for-credit-course", "course");
    const { err } = await roster(table(job, job, job));
    expect(err.split("There is no type of activity").length).toBe(4);
    expect(err.replace(/\s+/g, " ").split("The types are").length).toBe(2);
    const none = await roster("Name,Type\nA,volunteer");
    expect(none).toMatchObject({ exit: 3, out: "" });
    expect(none.err).toContain("Nothing was written.");
    expect(files()).toEqual([]);
  });

  it("says a hint once where several mistakes in a row have it", async () => {
    const { err } = await roster(
      table(MARIA.replace("2020-04-15", "4/15/20").replace("2021-05-07", "5/7/21")),
    );
    expect(err.match(/is no date/g)).toHaveLength(2);
    expect(err.match(/Write the year with four digits/g)).toHaveLength(1);
    expect(err.indexOf("5/7/21")).toBeLessThan(err.indexOf("Write the year"));
  });

  it("lists everything as JSON", async () => {
    await roster(table(MARIA));
    const { exit, out } = await roster(table(MARIA, BOB.replace("2022-05-07", "soon"), ",X"), "--json");
    expect(exit).toBe(3);
    expect(JSON.parse(out)).toMatchObject({
      file: "-",
      directory: students,
      students: [
        {
          id: "00123",
          rows: [2],
          activities: 1,
          status: "unchanged",
          path: path("00123-Maria-Alvarez.yaml"),
        },
        { id: "00007", status: "invalid", path: null, problems: [{ row: 3, column: "G", heading: "End" }] },
      ],
      problems: [{ code: "no-id", row: 4, column: "A" }],
      warnings: [],
    });
  });

  it("tells that a table was not in UTF-8", async () => {
    const file = join(folder, "old.csv");
    writeFileSync(file, Buffer.from(table(BOB).replace("Bob", "Jos\xe9"), "latin1"));
    const { exit, err } = await run(["roster", file, "-o", students]);
    expect(exit).toBe(0);
    expect(err).toContain("Windows-1252");
    expect(files()).toEqual(["00007-José-Ray.yaml"]);
  });

  it("prints the template, or writes it, and reads it back", async () => {
    expect(await run(["roster", "--template"])).toEqual({ exit: 0, out: rosterTemplate(), err: "" });
    const file = join(folder, "template.csv");
    expect((await run(["roster", "--template", "-o", file])).exit).toBe(0);
    expect((await run(["roster", "--template", "-o", file])).exit).toBe(4);
    expect((await run(["roster", file, "-o", students])).exit).toBe(0);
    expect(files()).toHaveLength(2);
  });

  it("says what it needs, and what it cannot read or write", async () => {
    expect((await run(["roster"])).exit).toBe(2);
    expect((await run(["roster", "x.csv"])).exit).toBe(2);
    expect(await run(["roster", "x.csv", "y.csv"])).toMatchObject({
      exit: 2,
      err: expect.stringContaining("one table at a time"),
    });
    expect((await run(["roster", "x.csv", "-o", ""])).exit).toBe(2);
    expect((await run(["roster", "x.csv", "--template"])).exit).toBe(2);
    expect(await run(["roster", join(folder, "no.csv"), "-o", students])).toMatchObject({ exit: 4 });
    const blocked = join(folder, "file");
    writeFileSync(blocked, "");
    const { exit, err } = await run(["roster", "-", "-o", join(blocked, "in")], table(MARIA));
    expect(exit).toBe(4);
    expect(err).toContain("could not be written");
  });
});
