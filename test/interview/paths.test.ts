import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { completePath, pathFault, storedPath } from "../../src/interview/paths.js";
import { fillLetter } from "../../src/letters/index.js";
import { folder } from "./place.js";

describe("paths of proof files", () => {
  const before = process.cwd();
  beforeEach(() => {
    process.chdir(folder());
    mkdirSync("proof/signed", { recursive: true });
    for (const name of ["proof/a.pdf", "proof/ab.pdf", "proof/.hidden", "my letter.pdf"])
      writeFileSync(name, "");
    symlinkSync("proof", "link");
  });
  afterEach(() => process.chdir(before));

  it("are completed as far as is certain", () => {
    expect(completePath("pr")).toEqual({ text: "proof/", choices: ["proof/"] });
    expect(completePath("proof/a")).toEqual({ text: "proof/a", choices: ["a.pdf", "ab.pdf"] });
    expect(completePath("proof/ab")).toEqual({ text: "proof/ab.pdf", choices: ["ab.pdf"] });
    expect(completePath("proof/")).toMatchObject({ choices: ["a.pdf", "ab.pdf", "signed/"] });
    expect(completePath("proof/.")).toMatchObject({ text: "proof/.hidden" });
    expect(completePath("li")).toMatchObject({ text: "link/" });
    expect(completePath("nothing/x")).toEqual({ text: "nothing/x", choices: [] });
    expect(completePath("~")).toEqual({ text: "~/", choices: [] });
    expect(completePath("")).toMatchObject({ text: "", choices: ["link/", "my letter.pdf", "proof/"] });
  });

  it("must name a file that is there", () => {
    expect(pathFault("proof/a.pdf")).toBeUndefined();
    expect(pathFault("proof/c.pdf")).toContain("There is no file proof/c.pdf.");
    expect(pathFault("proof")).toContain("proof is a folder, not a file.");
    expect(pathFault("proof/a.pdf/x")).toContain("Check the name");
    expect(pathFault("bad\u001b[2J")).not.toContain("\u001b");
  });

  it("must not name a letter that nobody has signed", async () => {
    const letter = await fillLetter("employment", {}, { context: { activityId: "a1", date: "2025-02-03" } });
    writeFileSync("proof/letter.pdf", letter);
    expect(pathFault("proof/letter.pdf")).toContain(
      "letter.pdf is a letter just as it was prepared: nobody has",
    );
    writeFileSync("proof/letter.pdf", Buffer.concat([letter, Buffer.from(" ")]));
    expect(pathFault("proof/letter.pdf")).toBeUndefined();
  });

  it("may come as a terminal writes a file that is dropped on it", () => {
    for (const typed of [
      "'my letter.pdf'",
      '"my letter.pdf"',
      "my\\ letter.pdf ",
      `'${join(process.cwd(), "my letter.pdf")}'`,
    ])
      expect(storedPath(typed, "maria.yaml"), typed).toBe("my letter.pdf");
  });

  it("are kept as seen from the folder of the activity file", () => {
    expect(storedPath("proof/a.pdf", "maria.yaml")).toBe("proof/a.pdf");
    expect(storedPath("proof/a.pdf", "people/maria.yaml")).toBe("../proof/a.pdf");
    expect(storedPath("~/a.pdf", join(homedir(), "maria.yaml"))).toBe("a.pdf");
  });
});
