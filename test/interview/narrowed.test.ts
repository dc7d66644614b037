/** What is erased where the window was made narrower: as many rows as the terminal has made of the lines. */

import { Writable } from "node:stream";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { Narrowed } from "../../src/interview/narrowed.js";

const ERASE_TWO = "\x1b[2K\x1b[1A\x1b[2K\x1b[G";
const ERASE_THREE = `\x1b[1B\x1b[2K\x1b[1A${ERASE_TWO}`;

/** A terminal of twenty columns. */
function terminal() {
  let last = "";
  const write = (text: Buffer, _: string, done: () => void): void => {
    last = text.toString();
    done();
  };
  const output = Object.assign(new Writable({ write }), { columns: 20 });
  const narrowed = new Narrowed(output, stringWidth);
  return {
    output,
    /** @returns what reaches the terminal */
    written: (text: string): string => {
      narrowed.write(text);
      return last;
    },
  };
}

describe("a question in twenty columns", () => {
  it.each([
    ["two lines of one row, the cursor in the second", "Name?\n> Ann\x1b[6G", ERASE_TWO, "\x1b[1A"],
    ["a line that takes two rows now", "What is your name?\n> Ann\x1b[6G", ERASE_TWO, "\x1b[2A"],
    ["the cursor in the second row of its line", "Name?\n> Ann Margaret\x1b[15G", ERASE_TWO, "\x1b[2A"],
    ["the cursor behind a line that is just full", "Name?\n> Ann Marg\x1b[11G", ERASE_TWO, "\x1b[1A"],
    ["letters of two columns", "漢字漢字漢字\n> Ann\x1b[6G", ERASE_TWO, "\x1b[2A"],
    ["colors, which take none", "\x1b[1mName?\x1b[22m\n> Ann\x1b[6G", ERASE_TWO, "\x1b[1A"],
    ["lines below the cursor", "Name?\n> Ann\nEnter: go on\x1b[1A\x1b[6G", ERASE_THREE, "\x1b[1A"],
  ])("is erased whole where it has ten: %s", (_, drawn, erase, up) => {
    const { output, written } = terminal();
    expect(written(drawn)).toBe(drawn);
    output.columns = 10;
    expect(written(`${erase}Name?\n> Anna\x1b[7G`)).toBe(`${up}\r\x1b[JName?\n> Anna\x1b[7G`);
    // From then on it is as narrow as the window.
    expect(written(`${ERASE_TWO}Name?\n> B\x1b[4G`)).toBe(`${ERASE_TWO}Name?\n> B\x1b[4G`);
  });

  it("is left as the library does it where the window is as wide, or wider", () => {
    const { output, written } = terminal();
    written("What is your name?\n> Ann\x1b[6G");
    output.columns = 30;
    expect(written(`${ERASE_TWO}X\x1b[2G`)).toBe(`${ERASE_TWO}X\x1b[2G`);
  });

  it("keeps the row of a cursor that is moved in it", () => {
    const { output, written } = terminal();
    written("Name?\n> Ann Margaret\x1b[15G");
    output.columns = 10;
    expect(written("\x1b[4G")).toBe("\x1b[4G");
    expect(written(`${ERASE_TWO}Name?\x1b[6G`)).toBe("\x1b[2A\r\x1b[JName?\x1b[6G");
  });

  it("is left below all of its rows at the end", () => {
    const { output, written } = terminal();
    written("Name?\n> Ann\nEnter: go on\x1b[1A\x1b[6G");
    output.columns = 10;
    expect(written("\x1b[1B\n\x1b[G\x1b[?25h")).toBe("\x1b[2B\n\x1b[G\x1b[?25h");
  });
});
