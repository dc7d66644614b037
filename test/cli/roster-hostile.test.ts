/** `roster` of tables whose cells hold whatever somebody may have put into them. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readCandidate } from "../../src/input/read.js";
import { run } from "../support/run.js";

let folder: string;
let students: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  students = join(folder, "students");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("writes nothing outside its folder and sends nothing to the terminal, whatever is in a table", async () => {
  const nasty = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.constantFrom(
      ..."../../evil|..\\..\\evil|/etc/passwd|C:\\x|con|nul|.|..|~|\u001b[31mred|\u001b]0;x\u0007|=1+1".split(
        "|",
      ),
      ..."'=cmd|\u202eabc|\u0000|a\nb|\"|,|;|é|e\u0301|- x|: y|# z|__proto__|constructor".split("|"),
      "x".repeat(400),
      "ł".repeat(300),
    ),
  );
  const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const row = fc
    .tuple(nasty, nasty, nasty)
    .map(([id, name, title]) => [id, name, "2020-04-15", "volunteer", "", "", "", "", "", title, title]);
  const head =
    "Candidate ID,Name,CPT certified,Type,Title,Provider,End,Credit hours,Passed,Role,Organization,Start,Hours";
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), fc.boolean(), async (rows, free) => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      const lines = rows.map((cells) => [
        ...cells.slice(0, 6),
        "present",
        "",
        "",
        ...cells.slice(9),
        "2021-01-01",
        "3",
      ]);
      const text = free
        ? rows.map((cells) => cells.join(",")).join("\n")
        : [head, ...lines.map((cells) => cells.map(cell).join(","))].join("\r\n");
      const { exit, out, err } = await run(["roster", "-", "-o", students], text);
      expect([0, 3]).toContain(exit);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      expect(readdirSync(folder).filter((name) => name !== "students")).toEqual([]);
      for (const name of existsSync(students) ? readdirSync(students) : []) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.yaml$/u);
        expect(Buffer.byteLength(name)).toBeLessThan(120);
        expect(readCandidate(readFileSync(join(students, name), "utf8")).ok).toBe(true);
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 150) },
  );
});
