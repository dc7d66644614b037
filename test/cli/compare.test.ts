/** `compare` as people use it, on what `batch --json` wrote. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
// @ts-expect-error: a script, without types
import { studentFile } from "../../scripts/cohort-files.mjs";
import { run } from "../support/run.js";

let home: string;
let old: string;
let fresh: string;

async function snapshot(name: string, files: Record<string, string>): Promise<string> {
  const folder = join(home, "students");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const output = join(home, name);
  await run(["batch", folder, "--json", "-o", output, "--as-of", "2023-06-01"]);
  return output;
}

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  const [one, six] = [studentFile(1) as string, studentFile(6) as string];
  old = await snapshot("old.ndjson", { "1.yaml": one, "6.yaml": six, "7.yaml": studentFile(7) });
  fresh = await snapshot("new.ndjson", {
    "1.yaml": one.replace(
      / {2}- type: industry-certification[^-]*-[^-]*-[^-]*- \{ kind: certificate \}\n/,
      "",
    ),
    "6.yaml": six.replace("notes: Ask the registrar", "field: Welders"),
    "7.yaml": studentFile(7),
    "8.yaml": studentFile(8),
  });
});

afterAll(() => rmSync(home, { recursive: true }));

it("says who got worse and why, who moved up, who is new, and ends with 1", async () => {
  const { exit, out } = await run(["compare", old, fresh]);
  expect(exit).toBe(1);
  expect(out).toContain("1 worse, 1 moved up, 1 new, 1 unchanged.");
  expect(out).toContain("“Six Sigma Green Belt” (a5) is no longer in the file: it had 10 points.");
  expect(out.indexOf("Got worse")).toBeLessThan(out.indexOf("Moved up"));
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});

it("ends with 0 where nobody got worse", async () => {
  expect((await run(["compare", old, old])).exit).toBe(0);
});

it("asks whether the files are the right way round where the second is the earlier one", async () => {
  const later = join(home, "later.ndjson");
  writeFileSync(later, readFileSync(old, "utf8").replaceAll('"asOf":"2023-06-01"', '"asOf":"2023-07-01"'));
  expect((await run(["compare", later, old])).out).toContain("of an earlier day than the first");
  expect((await run(["compare", old, later])).out).not.toContain("of an earlier day than the first");
});

it("gives the same as JSON", async () => {
  const { out, exit } = await run(["compare", old, fresh, "--json"]);
  const { counts, changes } = JSON.parse(out);
  expect(exit).toBe(1);
  expect(counts).toEqual({ worse: 1, gone: 0, better: 1, new: 1, changed: 0, same: 1 });
  expect(changes.map(({ direction }: { direction: string }) => direction)).toEqual([
    "worse",
    "better",
    "new",
  ]);
});

it("names the line of what is no output of a batch (3), and what cannot be read (4)", async () => {
  const wrong = join(home, "wrong.ndjson");
  writeFileSync(wrong, '{"file":"a","errors":[]}\nnonsense\n');
  const invalid = await run(["compare", old, wrong]);
  expect([invalid.exit, invalid.err]).toEqual([3, expect.stringContaining(`${wrong}:2  `)]);
  expect((await run(["compare", join(home, "gone"), old])).exit).toBe(4);
  expect((await run(["compare", old])).exit).toBe(2);
});
