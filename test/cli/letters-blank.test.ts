/** `letters --blank`: empty forms on the command line. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fieldsOf } from "../letters/pdf.js";
import { run } from "../support/run.js";
import { FILE, folder, letters, useFolder, written } from "./letters-folder.js";

useFolder();

describe("letters", () => {
  const FORMS = [
    "continuing-education.pdf",
    "employment-instructors.pdf",
    "employment.pdf",
    "extra-membership.pdf",
    "extra-volunteer.pdf",
  ];

  it("writes the five empty forms with --blank and no file", async () => {
    const { exit, out } = await run([
      "letters",
      "--blank",
      "-o",
      join(folder, "out"),
      "--date",
      "2015-01-01",
    ]);
    expect(exit).toBe(0);
    expect(out).toContain("5 empty forms written.");
    expect(written()).toEqual(FORMS);
    for (const form of FORMS) {
      const fields = await fieldsOf(new Uint8Array(readFileSync(join(folder, "out", form))));
      expect(fields.length, form).toBeGreaterThan(15);
      expect(fields.map(({ value }) => value).join(""), form).toBe("");
    }
    expect((await run(["letters", "--blank", "-o", join(folder, "out")])).exit).toBe(4);
  });

  it("writes the empty forms that a candidate's letters take with --blank and a file", async () => {
    const { exit, out } = await letters(FILE, "--blank");
    expect(exit).toBe(0);
    expect(written()).toEqual(["employment.pdf"]);
    expect(out).toContain("1 empty form written.");
  });

  it.each([["--flatten"], ["--merge", "all.pdf"], ["--font", "a.ttf"], ["--activity", "a1"], ["--all"]])(
    "refuses %s for empty forms, where it has no meaning",
    async (...args) => {
      const { exit, err } = await run(["letters", "--blank", "-o", join(folder, "out"), ...args]);
      expect(exit).toBe(2);
      expect(err).toContain(args[0]);
      expect(written()).toEqual([]);
    },
  );
});
