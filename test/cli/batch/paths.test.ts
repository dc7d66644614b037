/** Which files a list on standard input names. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filesOf } from "../../../src/cli/batch/paths.js";
import type { Terminal } from "../../../src/cli/terminal.js";

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
