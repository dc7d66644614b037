/** `letters` on the command line. */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/run.js";
import { FILE, folder, letters, useFolder, written } from "./letters-folder.js";

useFolder();

describe("letters", () => {
  it("writes those that are due and says which, exit 0 though the points fall short", async () => {
    const { exit, out, err } = await letters(FILE);
    expect(exit).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("Łukasz Nguyễn: 1 letter written.");
    expect(written()).toEqual(["01-employment-a1.pdf"]);
  });

  it("writes all with --all, also where the proof is there", async () => {
    await letters(FILE, "--all");
    expect(written()).toEqual(["01-employment-a1.pdf", "02-continuing-education-a2.pdf"]);
  });

  it("lists them as JSON", async () => {
    const { out } = await letters(FILE, "--json");
    expect(JSON.parse(out)).toEqual({
      file: "-",
      letters: [
        {
          activityId: "a1",
          template: "employment",
          certifications: ["CPT"],
          fileName: "01-employment-a1.pdf",
          path: join(folder, "out", "01-employment-a1.pdf"),
        },
      ],
      warnings: [],
    });
  });

  it("says what a letter lacks, and what to add to the file", async () => {
    const bare = FILE.replace(/ {4}(description|verifier): .*\n/g, "");
    const { exit, err, out } = await letters(bare);
    expect(exit).toBe(0);
    expect(written()).toEqual(["01-employment-a1.pdf"]);
    expect(err).toMatch(/Warning: a1 .*no verifier/);
    expect(err).toContain("Add `verifier:");
    expect(err).toMatch(/Add\s+`description: …`\s+to\s+a1/);
    expect(Math.max(...`${err}${out}`.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    const { warnings } = JSON.parse((await letters(bare, "--json", "--force")).out);
    expect(warnings).toEqual([
      { activity: "a1", field: "verifier_name", code: "verifier-missing", message: expect.any(String) },
      { activity: "a1", field: "job_description", code: "description-missing", message: expect.any(String) },
    ]);
  });

  it("writes the letter of an activity that is named, and says that its proof is there already", async () => {
    const { exit, err } = await letters(FILE, "--activity", "a2");
    expect(exit).toBe(0);
    expect(written()).toEqual(["01-continuing-education-a2.pdf"]);
    expect(err).toMatch(/a2 .*its proof is complete, so this letter is not\s+needed/s);
  });

  it.each([
    ["a7", "There is no activity “a7”"],
    ["a3", "There is no activity “a3”"],
  ])("exits 2 for --activity %s", async (id, said) => {
    const { exit, err } = await letters(FILE, "--activity", "a1", "--activity", id);
    expect(exit).toBe(2);
    expect(err).toContain(said);
    expect(written()).toEqual([]);
  });

  it("puts all letters into one PDF besides, with --merge", async () => {
    const all = join(folder, "print", "all.pdf");
    const first = await letters(FILE, "--all", "--merge", all);
    expect(first.exit).toBe(0);
    expect(first.out).toContain(all);
    expect(written()).toHaveLength(2);
    expect(readFileSync(all, "latin1").slice(0, 5)).toBe("%PDF-");
    rmSync(join(folder, "out"), { recursive: true });
    const again = await letters(FILE, "--merge", all);
    expect(again.exit).toBe(4);
    expect(again.err).toContain(all);
    expect(written()).toEqual([]);
    const { merged } = JSON.parse((await letters(FILE, "--merge", all, "--force", "--json")).out);
    expect(merged).toBe(all);
  });

  it("makes no PDF to print where no letter is due", async () => {
    const none = FILE.replace(/activities:[\s\S]*/, "activities: []\n");
    const { exit, out } = await letters(none, "--merge", join(folder, "all.pdf"));
    expect(exit).toBe(0);
    expect(out).not.toContain("all.pdf");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says once what holds of many letters that are there already", async () => {
    const many = FILE + FILE.split("activities:\n")[1]!.repeat(2).replaceAll("Buckeye", "Hoosier");
    await letters(many, "--all");
    const { exit, err } = await letters(many, "--all");
    expect(exit).toBe(4);
    expect(err.match(/--force/g)).toHaveLength(1);
    expect(err).toContain("3 letters are there already");
    for (const name of written()) expect(err).toContain(name);
  });

  it("takes as many fonts as there are scripts, and tells programs too of one that is not there", async () => {
    const thai = new URL("../letters/fixtures/NotoSansThai-Regular.ttf", import.meta.url).pathname;
    const latin = new URL("../../templates/fonts/NotoSansSigns.ttf", import.meta.url).pathname;
    const file = FILE.replace("Łukasz Nguyễn", "สมชาย");
    expect((await letters(file, "--font", thai, "--font", latin)).exit).toBe(0);
    const { exit, out } = await letters(file, "--font", "none.ttf", "--json");
    expect(exit).toBe(4);
    expect(JSON.parse(out).errors[0].message).toContain("none.ttf");
  });

  it("warns where the letters are dated after the certification has expired", async () => {
    const { err } = await letters(FILE, "--date", "2025-04-16");
    expect(err.replace(/\s+/g, " ")).toContain("after the certification expired on 2025-04-15");
    expect((await letters(FILE, "--date", "2025-04-15", "--force")).err).toBe("");
  });

  it("asks for a file where it needs one", async () => {
    const { exit, err } = await run(["letters", "-o", join(folder, "out")]);
    expect(exit).toBe(2);
    expect(err).toContain("Name the activity file");
  });

  it("leaves what is there alone and exits 4, or replaces it with --force", async () => {
    await letters(FILE);
    const file = join(folder, "out", "01-employment-a1.pdf");
    writeFileSync(file, "signed");
    const again = await letters(FILE);
    expect(again).toMatchObject({ exit: 4, out: "" });
    expect(again.err).toContain("--force");
    expect(readFileSync(file, "latin1")).toBe("signed");
    expect((await letters(FILE, "--force")).exit).toBe(0);
    expect(readFileSync(file, "latin1").slice(0, 5)).toBe("%PDF-");
  });

  it("writes nothing and exits 3 for a character that no font has", async () => {
    const { exit, err } = await letters(FILE.replace("Łukasz Nguyễn", "שלום"), "--all");
    expect(exit).toBe(3);
    expect(err).toContain("candidate_name");
    expect(written()).toEqual([]);
  });

  it("prints the day it is told, and the same bytes for it every time", async () => {
    const bytes = async (date: string): Promise<string> => {
      await letters(FILE, "--force", "--date", date);
      return readFileSync(join(folder, "out", "01-employment-a1.pdf"), "latin1");
    };
    const first = await bytes("2024-12-02");
    expect(await bytes("12/2/2024")).toBe(first);
    expect(await bytes("2024-12-03")).not.toBe(first);
  });

  it.each([
    [["--date", "tomorrow"], 2, "--date"],
    [["--font", "no-such-font.ttf"], 4, "no-such-font.ttf"],
    [["--cert", "CLT"], 2, "CLT"],
  ])("with %j exits %i", async (args, code, said) => {
    const { exit, err } = await letters(FILE, ...args);
    expect(exit).toBe(code);
    expect(err).toContain(said);
    expect(written()).toEqual([]);
  });

  it("checks a font even where it is not needed", async () => {
    const file = join(folder, "not-a-font.ttf");
    writeFileSync(file, "candidate: 1");
    const plainName = FILE.replace("Łukasz Nguyễn", "Dale Whitfield");
    const { exit, err } = await letters(plainName, "--font", file);
    expect(exit).toBe(4);
    expect(err).toContain(`--font: ${file}: a font file cannot be read`);
    expect(written()).toEqual([]);
  });

  it("makes folders within folders, and says where it cannot", async () => {
    expect((await run(["letters", "-", "-o", join(folder, "a", "b", "c")], FILE)).exit).toBe(0);
    expect(readdirSync(join(folder, "a", "b", "c"))).toEqual(["01-employment-a1.pdf"]);
    writeFileSync(join(folder, "file"), "");
    const { exit, err } = await run(["letters", "-", "-o", join(folder, "file", "x")], FILE);
    expect(exit).toBe(4);
    expect(err).toContain("file");
  });

  it("prints what was in the way as JSON", async () => {
    await letters(FILE);
    const { exit, out, err } = await letters(FILE, "--json");
    expect(exit).toBe(4);
    expect(err).toBe("");
    expect(JSON.parse(out)).toEqual({
      file: "-",
      errors: [
        {
          message: expect.stringContaining("already there"),
          file: join(folder, "out", "01-employment-a1.pdf"),
        },
      ],
    });
  });

  it("asks for a folder", async () => {
    const { exit, err } = await run(["letters", "-"], FILE);
    expect(exit).toBe(2);
    expect(err).toContain("--output");
  });

  it("says that none are due, and makes no folder", async () => {
    const { exit, out } = await letters(FILE.replace(/activities:[\s\S]*/, "activities: []\n"));
    expect(exit).toBe(0);
    expect(out).toContain("no letters are due");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });

  it("exits 3 for a file with mistakes and 4 for none", async () => {
    expect((await letters("candidate: 1\n")).exit).toBe(3);
    expect((await run(["letters", join(folder, "none.yaml"), "-o", folder])).exit).toBe(4);
  });
});
