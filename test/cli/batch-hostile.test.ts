/** 200 students whose names and titles are meant to do harm: in no output are they more than text. */

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const AS_OF = ["--as-of", "2024-11-18"];

const EVIL = [
  '=cmd|"/C calc"!A0',
  "+1+1",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  " =1+1",
  "＝1+1",
  "'=1+1",
  '"=1+1',
  ";=1+1",
  "<script>alert(1)</script>",
  "</script><img src=x onerror=alert(1)>",
  "<!--",
  "]]>",
  "&lt;b&gt; & co",
  "\u001b[31mred\u001b[0m",
  "\u001b]0;title\u0007",
  "\u009b31mC1",
  "\u202egnp.exe",
  "\u2066isolated\u2069",
  "../../../etc/passwd",
  "..\\..\\windows",
  "/absolute",
  "C:\\con",
  "CON",
  "nul",
  ".",
  "..",
  "~root",
  "$(touch pwned)",
  "`touch pwned`",
  "%s%n%d",
  "a,b;c\td",
  'say "hi"',
  "line\nbreak",
  "x".repeat(300),
  "👩🏽‍🏭".repeat(40),
  "Z̵̡̢̛͔̯̣͎̥͎̗̲̖̬̙̠̼̯̞͇͙̩̎̏̓̆̽̇̐",
];

/** Each in front of, behind and around something harmless, and as it is. */
const NAMES = EVIL.flatMap((evil) => [
  evil,
  `${evil} Smith`,
  `Smith ${evil}`,
  `Jo ${evil} Smith`,
  `${evil}${evil}`,
]);

let home: string;
let folder: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  folder = join(home, "students");
  mkdirSync(folder);
  for (const [at, name] of NAMES.entries()) {
    const file = {
      candidate: { id: at % 3 === 0 ? name : String(at), name },
      certifications: [{ type: "CPT", certified: "2020-04-15" }],
      activities: [
        {
          type: "third-party-training",
          title: name,
          provider: name,
          end: "2022-03-04",
          keyActivities: ["CPT-S1"],
        },
      ],
    };
    // JSON is YAML; what YAML forbids as it is, it takes escaped.
    const text = JSON.stringify(file).replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
    writeFileSync(join(folder, `${String(at).padStart(3, "0")}.yaml`), text);
  }
});

afterAll(() => rmSync(home, { recursive: true }));

const UNSEEN = /[^\P{Cc}\n\r\t]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

interface Line {
  file: string;
  candidate?: { id: string; name: string };
}

const lines = async (): Promise<Line[]> =>
  (await run(["batch", folder, "--json", ...AS_OF])).out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

it("are 200, and all are read", async () => {
  const all = await lines();
  expect(all).toHaveLength(200);
  expect(all.filter(({ candidate }) => candidate === undefined)).toEqual([]);
});

describe("no control character reaches a terminal", () => {
  it.each([[[]], [["--json"]], [["--csv"]]])("with %j", async (format) => {
    const { out, err } = await run(["batch", folder, ...format, ...AS_OF], "", {
      terminal: true,
      columns: 80,
    });
    expect(out.replace(/^\ufeff/, "")).not.toMatch(UNSEEN);
    expect(err).not.toMatch(UNSEEN);
    // What moves the cursor back stands in a spreadsheet at the end of lines alone.
    expect(out.replaceAll("\r\n", "")).not.toContain("\r");
  });
});

const python = spawnSync("python3", ["-c", "import csv"]).status === 0;

/** The spreadsheet as another program reads it, with the sign taken off that keeps a cell from being a formula. */
function readBack(path: string): Record<string, string>[] {
  const script = `import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8-sig", newline="")))
print(json.dumps(rows))`;
  const { stdout } = spawnSync("python3", ["-c", script, path], { encoding: "utf8", maxBuffer: 1e8 });
  return JSON.parse(stdout) as Record<string, string>[];
}

const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

describe.skipIf(!python)("the spreadsheet (read by Python's csv, skipped where there is no python3)", () => {
  it("has no cell that could be a formula, and says what JSON says", async () => {
    const path = join(home, "out.csv");
    await run(["batch", folder, "--csv", "-o", path, ...AS_OF]);
    const rows = readBack(path);
    const all = await lines();
    expect(rows).toHaveLength(all.length);
    for (const [at, row] of rows.entries()) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(FORMULA);
      const { candidate, file } = all[at] as Required<Line>;
      const plain = (cell = ""): string => cell.replace(/^'/, "");
      // Control characters are written out, as everywhere; what is left is the same.
      const seen = (text: string): string =>
        text.replace(/[^\P{Cc}\n\t]|[\u202e\u2066\u2069]/gu, (each) => {
          const code = each.charCodeAt(0).toString(16);
          return code.length > 2 ? `\\u{${code}}` : `\\x${code.padStart(2, "0")}`;
        });
      expect(plain(row.name)).toBe(seen(candidate.name));
      expect(plain(row.id)).toBe(seen(candidate.id));
      expect(plain(row.file)).toBe(file);
    }
  });
});

/** Every path below a folder. */
const below = (path: string): string[] => readdirSync(path, { recursive: true, encoding: "utf8" });

it("puts letters into folders within the one that was named, one for each student", async () => {
  const letters = join(home, "inner/letters");
  const { err } = await run(["batch", folder, "--letters", letters, ...AS_OF]);
  expect(readdirSync(join(home, "inner"))).toEqual(["letters"]);
  expect(readdirSync(home).sort()).toEqual(expect.arrayContaining(["inner", "students"]));
  for (const path of below(letters)) {
    expect(path).toMatch(/^[\p{L}\p{M}\p{N}-]+(\/[\p{L}\p{M}\p{N}-]+\.pdf)?$/u);
    expect(path).not.toMatch(/^(con|nul|prn|aux)$/i);
  }
  const folders = readdirSync(letters).filter((name) => statSync(join(letters, name)).isDirectory());
  expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(folders.length);
  // Characters that no font has are told, not skipped in silence.
  expect(folders.length + (err.match(/No letters for/g) ?? []).length).toBeGreaterThan(150);
  expect(readdirSync(folder)).toHaveLength(200);
});

it("has no markup of theirs in the page", async () => {
  const page = join(home, "page.html");
  await run(["batch", folder, "--html", page, ...AS_OF]);
  const html = readFileSync(page, "utf8");
  expect(html).not.toMatch(/<script>alert|<img src=x|<!-- ?Smith/);
});
