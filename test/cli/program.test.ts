/** The commands as they are declared. */

import { describe, expect, it } from "vitest";
import { program } from "../../src/cli/program.js";
import type { Terminal } from "../../src/cli/terminal.js";

const declared = (first?: string) => program({} as Terminal, () => {}, first);

describe("the program", () => {
  const commands = declared().commands.filter((command) => command.name() !== "help");

  it("has all commands, whatever comes first that is none", () => {
    expect(commands.length).toBeGreaterThan(10);
    for (const first of ["--help", "help", "chek", "toString", ""])
      expect(declared(first).commands).toHaveLength(declared().commands.length);
  });

  it.each(commands.map((command) => [command.name(), command]))(
    "has %s alone as among all",
    (name, among) => {
      const { commands: alone } = declared(name);
      expect(alone.map((command) => command.name())).toEqual([name]);
      expect(alone[0]!.helpInformation()).toBe(among.helpInformation());
    },
  );
});
