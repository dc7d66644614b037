import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LetterError, writeLetters } from "../../src/letters/index.js";
import { activity, activityResult, candidate, certification, result } from "./sample.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "letters-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const date = "2025-02-03";
const write = (options = {}) => writeLetters(candidate(), result(), { directory: folder, date, ...options });
const FIRST = "01-continuing-education-training.pdf";

async function kindOf(promise: Promise<unknown>): Promise<LetterError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LetterError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("writeLetters", () => {
  it("writes what is due, into a folder it makes", async () => {
    const directory = join(folder, "new", "letters");
    const written = await write({ directory });
    expect(readdirSync(directory).sort()).toEqual(written.map(({ fileName }) => fileName));
    expect(written[0]).toEqual({
      activityId: "training",
      template: "continuing-education",
      certifications: ["CPT"],
      fileName: FIRST,
      path: join(directory, FIRST),
    });
    expect(readFileSync(written[0]!.path).subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("writes nothing and makes no folder when nothing is due", async () => {
    const directory = join(folder, "none");
    const judged = [activityResult(activity("job"), { status: "rejected" })];
    expect(await writeLetters(candidate(), result(certification(judged)), { directory, date })).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("overwrites nothing, and then writes nothing else either", async () => {
    writeFileSync(join(folder, FIRST), "mine");
    const error = await kindOf(write());
    expect(error).toMatchObject({ kind: "exists", file: join(folder, FIRST) });
    expect(error.message).toMatch(/--force/);
    expect(readdirSync(folder)).toEqual([FIRST]);
    expect(readFileSync(join(folder, FIRST), "utf8")).toBe("mine");
  });

  it("overwrites with force", async () => {
    writeFileSync(join(folder, FIRST), "mine");
    expect(await write({ force: true })).toHaveLength(6);
    expect(readFileSync(join(folder, FIRST), "latin1")).toMatch(/^%PDF/);
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it("keeps the name of a letter that an earlier run has written under another number", async () => {
    const [, ...rest] = candidate().activities;
    const judged = certification(rest.map((each) => activityResult(each)));
    await write();
    const again = (options: object) =>
      writeLetters(candidate(rest), result(judged), { directory: folder, date, ...options });
    const error = await kindOf(again({}));
    expect(error).toMatchObject({ kind: "exists", file: join(folder, "02-employment-job.pdf") });
    const written = await again({ force: true });
    expect(written.map(({ fileName }) => fileName)).toContain("02-employment-job.pdf");
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it("looks at all letters before it writes one", async () => {
    const activities = [activity("job"), { ...activity("foodbank"), description: "שלום" }];
    const judged = certification(activities.map((each) => activityResult(each)));
    const error = await kindOf(
      writeLetters(candidate(activities), result(judged), { directory: folder, date }),
    );
    expect(error).toMatchObject({
      kind: "character",
      activity: "foodbank",
      field: "volunteer_description",
      character: "ש",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("leaves nothing behind when a file cannot be written", async () => {
    await mkdir(join(folder, "06-extra-membership-chamber.pdf"));
    const error = await kindOf(write({ force: true }));
    expect(error.kind).toBe("unwritable");
    expect(readdirSync(folder)).toEqual(["06-extra-membership-chamber.pdf"]);
  });

  it("takes away the folders that it made when a file cannot be written", async () => {
    await mkdir(join(folder, "all.pdf"));
    const directory = join(folder, "new", "letters");
    expect((await kindOf(write({ directory, merge: join(folder, "all.pdf"), force: true }))).kind).toBe(
      "unwritable",
    );
    expect(readdirSync(folder)).toEqual(["all.pdf"]);
  });

  it("brings back what it has replaced when a later file cannot be written", async () => {
    writeFileSync(join(folder, FIRST), "mine");
    await mkdir(join(folder, "06-extra-membership-chamber.pdf"));
    expect((await kindOf(write({ force: true }))).kind).toBe("unwritable");
    expect(readdirSync(folder)).toEqual([FIRST, "06-extra-membership-chamber.pdf"]);
    expect(readFileSync(join(folder, FIRST), "utf8")).toBe("mine");
  });

  it("says when the folder is a file", async () => {
    writeFileSync(join(folder, "file"), "");
    const error = await kindOf(write({ directory: join(folder, "file", "letters") }));
    expect(error.kind).toBe("unwritable");
    expect(error.message).toMatch(/not a folder/);
  });
});
