/** Imports go only the way that docs/architecture.md draws them. */

import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const src = join(root, "src");

/** Which rooms each room may import from. */
const MAY_IMPORT: Record<string, string[]> = {
  policy: [],
  input: ["policy"],
  scoring: ["policy", "input"],
  advice: ["policy", "input", "scoring"],
  compare: ["policy", "scoring"],
  report: ["scoring", "advice", "input", "pdf", "compare"],
  pdf: [],
  files: [],
  roster: ["policy", "input"],
  letters: ["policy", "input", "scoring", "pdf", "files"],
  // It is drawn like the checklist, from the same view, and holds the letters.
  packet: ["input", "scoring", "report", "letters", "pdf", "files"],
  // Of letters only whether a file is one that nobody has signed.
  interview: ["policy", "input", "scoring", "report", "files", "letters"],
  cli: [
    "policy",
    "input",
    "scoring",
    "advice",
    "report",
    "letters",
    "packet",
    "pdf",
    "files",
    "roster",
    "interview",
    "compare",
  ],
  library: ["policy", "input", "scoring", "advice", "letters"],
};

/** The only rooms that may import a package. */
const MAY_USE: Record<string, string[]> = {
  yaml: ["input"],
  "zod/mini": ["input"],
  zod: ["policy"],
  "pdf-lib": ["pdf"],
  "@cantoo/fontkit": ["pdf"],
  "pdfjs-dist": ["pdf"],
  "fast-png": ["pdf"],
  "jpeg-js": ["pdf"],
  commander: ["cli"],
  papaparse: ["roster"],
  fflate: ["packet", "pdf"],
  "@inquirer": ["interview"],
  picomatch: ["files"],
  chalk: ["report"],
  "string-width": ["report"],
  "date-fns": ["scoring"],
  "@date-fns/utc": ["scoring"],
  "fastest-levenshtein": ["policy"],
};

/** Scoring takes only the types of the candidate from input; so do advice, report, letters and packet, and how text is made printable. */
const OF_INPUT = ["candidate", "diagnostic", "printable", "template-types"];

interface Import {
  file: string;
  room: string;
  target: string;
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const roomOf = (file: string): string => (file.includes("/") ? file.split("/")[0]! : "library");

const imports: Import[] = files.flatMap((name) => {
  const file = name.replaceAll("\\", "/");
  const text = readFileSync(join(src, name), "utf8");
  const statements = /^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm;
  const found = [...text.matchAll(statements)].map(([, from, bare, lazy]) => (from ?? bare ?? lazy)!);
  return found.map((target) => ({
    file,
    room: roomOf(file),
    target: target.startsWith(".") ? posix.join(posix.dirname(file), target) : target,
  }));
});
/** The files of a package have endings too. */
const isOwn = (target: string): boolean =>
  /\.(js|yaml|script)$/.test(target) && !target.startsWith("jpeg-js/");
const own = imports.filter(({ target }) => isOwn(target));
const packages = imports.filter(({ target }) => !isOwn(target));

describe("imports", () => {
  it("are found", () => {
    expect(own.length).toBeGreaterThan(100);
    expect(new Set(imports.map(({ room }) => room))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it("go only down", () => {
    const up = own.filter(
      ({ room, target }) => roomOf(target) !== room && !MAY_IMPORT[room]!.includes(roomOf(target)),
    );
    expect(up).toEqual([]);
  });

  it("of scoring, advice, report, letters and packet take nothing of input but what a candidate is", () => {
    const more = own.filter(
      ({ room, target }) =>
        ["scoring", "advice", "report", "letters", "packet", "compare"].includes(room) &&
        roomOf(target) === "input" &&
        !OF_INPUT.includes(posix.basename(target, ".js")),
    );
    expect(more).toEqual([]);
  });

  it("of packages stay in the room that knows them", () => {
    const name = (target: string): string => {
      const known = Object.keys(MAY_USE).find((each) => target === each || target.startsWith(`${each}/`));
      return target.startsWith("zod/") ? "zod/mini" : (known ?? target);
    };
    const outside = packages.filter(
      ({ room, target }) =>
        !target.startsWith("node:") &&
        !builtinModules.includes(target) &&
        !MAY_USE[name(target)]?.includes(room),
    );
    expect(outside).toEqual([]);
  });

  it("keep clock, disk and terminal out of policy, scoring, advice, report and roster", () => {
    const pure = ["policy", "scoring", "advice", "report", "roster", "compare"];
    expect(packages.filter(({ room, target }) => pure.includes(room) && target.startsWith("node:"))).toEqual(
      [],
    );
    for (const name of files.filter((file) => pure.includes(roomOf(file)))) {
      const text = readFileSync(join(src, name), "utf8");
      expect(/\bnew Date\(\)|\bDate\.now\b|\bprocess\.|\bconsole\./.test(text), name).toBe(false);
    }
  });
});

describe("files", () => {
  it.each(["src", "test", "scripts", "bin"])("in %s stay under 300 lines", (folder) => {
    const all = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    const code = all.filter((name) => /\.(?:ts|js|mjs)$/.test(name));
    expect(code).not.toEqual([]);
    const long = code.filter(
      (name) => readFileSync(join(root, folder, name), "utf8").split("\n").length > 300,
    );
    expect(long).toEqual([]);
  });
});
