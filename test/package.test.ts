/** `npm pack` holds what is needed and nothing else, and what is in it works by itself. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const about = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Everything that may be in the package. */
const EXPECTED = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^bin\/(mssc-recert\.js|package\.json)$/,
  /^docs\/(codes|rules)\.md$/,
  /^dist\/(start|cli|add|batch|calendar|check|compare|letters|lookup|new|package|proof|roster|rules|schema)\.cjs$/,
  /^dist\/(batch-letters|batch-packages|batch-page|batch-worker|font-library|open-fonts|pdf-checklist|proof-thread|sitting|template-check|template-folder)\.cjs$/,
  /^dist\/forms\/[\w-]+\.form$/,
  /^dist\/(index|letters\/index|chunks\/[\w-]+)\.mjs$/,
  /^dist\/types\/[\w/-]+\.d\.ts$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^templates\/[\w-]+\.pdf$/,
  /^templates\/fields\.json$/,
  /^templates\/fonts\//,
];

describe("the package", () => {
  let folder: string;
  let files: string[];
  let home: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mssc-recert-"));
    const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: root,
      encoding: "utf8",
    });
    const [{ files: list, filename }] = JSON.parse(packed);
    files = list.map(({ path }: { path: string }) => path);
    mkdirSync(join(folder, "node_modules"));
    execFileSync("tar", ["-xzf", join(folder, filename), "-C", folder]);
    execFileSync("mv", [join(folder, "package"), join(folder, "node_modules", "mssc-recert")]);
    home = join(folder, "node_modules", "mssc-recert");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds nothing that is not needed", () => {
    expect(files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it("holds each thing that is needed", () => {
    for (const pattern of EXPECTED)
      expect(
        files.some((file) => pattern.test(file)),
        String(pattern),
      ).toBe(true);
    expect(files.filter((file) => /^templates\/[\w-]+\.pdf$/.test(file))).toHaveLength(5);
  });

  it("names an oldest Node version and needs no other package", () => {
    expect(about.engines.node).toBe(">=20.19");
    expect(about.dependencies).toBeUndefined();
    expect(about.license).toBe("MIT");
  });

  it("runs by itself: check and letters", () => {
    const program = join(home, about.bin["mssc-recert"]);
    const example = join(root, "examples/meets.yaml");
    const check = spawnSync(process.execPath, [program, "check", example, "--as-of", "2025-02-03"], {
      encoding: "utf8",
    });
    expect(check.status, check.stderr).toBe(0);
    const letters = spawnSync(process.execPath, [program, "letters", example, "-o", join(folder, "out")], {
      encoding: "utf8",
    });
    expect(letters.status, letters.stderr).toBe(0);
    expect(letters.stdout).toContain("01-employment-a1.pdf");
  });

  it("is a library: reads, scores and fills", () => {
    writeFileSync(
      join(folder, "use.mjs"),
      `import { readFileSync } from "node:fs";
import { decodeText, readCandidate, score, READINGS, candidateJsonSchema } from "mssc-recert";
import { prepareLetters } from "mssc-recert/letters";
const { text } = decodeText(readFileSync(process.argv[2]));
const read = readCandidate(text);
const result = score(read.candidate, { asOf: "2025-02-03", readings: { "thirty-hours": "full-time" } });
const letters = await prepareLetters(read.candidate, result, { date: "2025-02-03" });
console.log(JSON.stringify([result.certifications[0].verdict, letters.map(({ bytes }) => bytes.length > 1000)]));
`,
    );
    const use = spawnSync(process.execPath, ["use.mjs", join(root, "examples/meets.yaml")], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(use.stderr).toBe("");
    expect(JSON.parse(use.stdout)).toEqual(["meets", [true]]);
  });

  it("has types that stand on their own", () => {
    writeFileSync(
      join(folder, "use.ts"),
      `import { type Candidate, readCandidate, type Result, score } from "mssc-recert";
import { fillLetter, type LetterValues } from "mssc-recert/letters";
const read = readCandidate("");
const candidate: Candidate | undefined = read.ok ? read.candidate : undefined;
const result: Result | undefined = candidate && score(candidate, { asOf: "2025-02-03" });
const values: LetterValues = { candidate_name: "Maria Alvarez" };
const bytes: Promise<Uint8Array> = fillLetter("employment", values, { context: { activityId: "a1", date: "2025-02-03" } });
// @ts-expect-error: there is no such reading
if (candidate) score(candidate, { asOf: "2025-02-03", readings: { lunch: "long" } });
export { bytes, result };
`,
    );
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--types",
      "",
      "use.ts",
    ];
    const { status, stdout } = spawnSync(process.execPath, [compiler, ...options], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
