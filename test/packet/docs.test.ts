/** docs/packet.md names what there is. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { program } from "../../src/cli/program.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const docs = read("docs/packet.md");

describe("docs/packet.md", () => {
  it("lists every option", () => {
    const terminal = {
      out() {},
      err() {},
      readInput: async () => new Uint8Array(),
      today: () => "",
      errorColumns: () => undefined,
      display: () => ({}) as never,
    };
    const command = program(terminal, () => {}).commands.find((each) => each.name() === "package");
    for (const { long } of command!.options)
      expect(docs).toContain(`\`${long === "--output" ? "-o, " : ""}${long}`);
  });

  it("explains every code of what is missing", () => {
    const codes = read("src/packet/types.ts").split("export type LackCode")[1]!.split(";")[0]!;
    const all = [...codes.matchAll(/"([a-z-]+)"/g)].map((match) => match[1]);
    expect(all.length).toBeGreaterThan(5);
    for (const code of all) expect(docs).toContain(`\`${code}\``);
  });
});
