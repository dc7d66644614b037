/** `-` where an output is named: standard output where the result can go there, and otherwise a clear error. */

import { existsSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { run } from "../support/run.js";

const FILE = "examples/short.yaml";
const AS_OF = ["--as-of", "2024-06-01"];

afterEach(() => expect(existsSync("-"), "no file is called -").toBe(false));

describe("what can be printed is printed", () => {
  it.each([
    [["check", FILE, ...AS_OF]],
    [["check", FILE, "--json", ...AS_OF]],
    [["check", FILE, "--brief", ...AS_OF]],
    [["check", FILE, "--format", "html", ...AS_OF]],
    [["check", FILE, "--format", "pdf", ...AS_OF]],
    [["batch", FILE, ...AS_OF]],
    [["batch", FILE, "--csv", ...AS_OF]],
    [["calendar", FILE, ...AS_OF]],
    [["roster", "--template"]],
  ])("%j", async (args) => {
    const plain = await run(args);
    expect(plain.out).not.toBe("");
    expect(await run([...args, "-o", "-"])).toEqual(plain);
  });

  it("with columns and colors, where a terminal is there", async () => {
    const terminal = { terminal: true, columns: 60, color: 1 } as const;
    const plain = await run(["check", FILE, ...AS_OF], "", terminal);
    expect(plain.out).toContain("\u001b[");
    expect(await run(["check", FILE, ...AS_OF, "--output", "-"], "", terminal)).toEqual(plain);
    const pdf = await run(["check", FILE, "--format", "pdf", "-o", "-"], "", terminal);
    expect(pdf).toMatchObject({ exit: 2, out: "" });
  });
});

describe("what goes into a file or folder is refused, and how to name one is said", () => {
  it.each([
    [["letters", FILE, "-o", "-"], "--output letters"],
    [["letters", "--blank", "-o", "-"], "--output letters"],
    [["letters", FILE, "-o", "somewhere", "--merge", "-"], "--merge all.pdf"],
    [["package", FILE, "-o", "-"], "--output packet"],
    [["package", FILE, "--zip", "-o", "-"], "--output packet"],
    [["roster", "students.csv", "-o", "-"], "--output students"],
    [["batch", FILE, "--html", "-"], "--html students.html"],
    [["batch", FILE, "--letters", "-"], "--letters letters"],
    [["batch", FILE, "--packages", "-"], "--packages packets"],
  ])("%j", async (args, remedy) => {
    const { exit, out, err } = await run(args);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain("not to standard output. Name one, as in");
    expect(err).toContain(`\`${remedy}\``);
    expect(existsSync("somewhere")).toBe(false);
  });
});
