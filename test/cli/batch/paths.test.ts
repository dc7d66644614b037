/** Which files a list on standard input names, and what is said of paths that lead nowhere. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../../src/cli/batch/paths.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { run } from "../../support/run.js";

let home: string;
let own: string[];

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "mssc-recert-"));
  mkdirSync(join(home, "my class"));
  own = ["my class/Łukasz.yaml", "my class/b.yaml", 'my class/"c".yaml'].map((name) => join(home, name));
  for (const file of own) writeFileSync(file, "");
});

afterAll(() => rmSync(home, { recursive: true }));

const listed = async (bytes: Uint8Array): Promise<string[]> =>
  (await filesOf(["-"], { readInput: async () => bytes } as unknown as Terminal)).files;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it.each([
  ["one a line, with Windows line ends", (paths: string[]) => utf8(`${paths.join("\r\n")}\r\n\r\n`)],
  ["with a byte order mark", (paths: string[]) => utf8(`\ufeff${paths.join("\n")}`)],
  ["as PowerShell writes it", (paths: string[]) => Buffer.from(`\ufeff${paths.join("\r\n")}\r\n`, "utf16le")],
  [
    "in UTF-16 the other way round",
    (paths: string[]) => Buffer.from(`\ufeff${paths.join("\n")}`, "utf16le").swap16(),
  ],
  [
    "in quotation marks, as Windows copies paths",
    (paths: string[]) => utf8(paths.map((path) => `"${path}"`).join("\r\n")),
  ],
  ["parted by zero bytes", (paths: string[]) => utf8(`${paths.join("\0")}\0`)],
])("reads a list %s", async (_, write) => {
  expect(await listed(write(own))).toEqual(own);
});

describe("paths that lead nowhere", () => {
  beforeAll(() => {
    mkdirSync(join(home, "empty"));
    writeFileSync(join(home, "empty", "list.csv"), "ID,Name");
  });

  it.each(["batch", "calendar"])("end %s with 2, say which they are, and how to go on", async (command) => {
    const empty = join(home, "empty");
    const { exit, out, err } = await run([command, join(home, "my class"), empty]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe(
      `Nothing was done, because nothing is found at this path:\n  ${empty}  (a folder without activity files)\n` +
        "Of a folder, every .yaml and .yml file is taken, also from the folders in it. Or leave it out: without it the command goes on with 3 files.\n",
    );
  });

  it("say why for each, and offer to leave them out only where something remains", async () => {
    const paths = [join(home, "empty"), join(home, "nowhere"), join(home, "cla*/*.yaml")];
    const { exit, err } = await run(["batch", ...paths]);
    expect(exit).toBe(2);
    expect(err.split("\n").slice(0, 4)).toEqual([
      "Nothing was done, because nothing is found at these paths:",
      `  ${paths[0]}  (a folder without activity files)`,
      `  ${paths[1]}  (there is no file or folder of that name)`,
      `  ${paths[2]}  (no file fits this pattern)`,
    ]);
    expect(err).toContain("Check the name and the folder. A pattern such as");
    expect(err).not.toContain("leave");
  });
});
