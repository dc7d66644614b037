import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Line } from "../../src/pdf/face.js";
import { FontBook } from "../../src/pdf/index.js";
import { cleanText } from "../../src/pdf/text.js";
import { wrap } from "../../src/pdf/wrap.js";
import { bundledFonts } from "./fonts.js";

const book = bundledFonts();

function textOf(line: Line): string {
  return line.runs.map((run) => run.actualText ?? run.glyphs.map((glyph) => glyph.text).join("")).join("");
}

function wrapped(text: string, width: number): string[] {
  return wrap(text, width, book.setter(text)).map(textOf);
}

describe("wrap", () => {
  it("breaks at spaces, which end the line unseen, so that no two words are read as one", () => {
    expect(wrapped("the quick brown fox", 6000)).toEqual(["the quick ", "brown fox"]);
    const [first] = wrap("the quick brown fox", 6000, book.setter("the quick brown fox"));
    expect(first!.width).toBe(book.setter("")("the quick")[0]!.width);
  });

  it("keeps line breaks, blank lines and indents", () => {
    expect(wrapped("a\n\n  b\n\tc", 6000)).toEqual(["a ", "", "  b ", "    c"]);
  });

  it("does not break at a non-breaking space", () => {
    expect(wrapped("aaaa bbbb\u00a0cccc", 6000)).toEqual(["aaaa ", "bbbb cccc"]);
  });

  it("shows a soft hyphen only where a line ends at it", () => {
    const text = "manu\u00adfacturing";
    const [first] = wrap(text, 4500, book.setter(text));
    // Seen as a hyphen, read as a soft one.
    expect(first!.runs.at(-1)!.glyphs.map((glyph) => glyph.text)).toEqual(["-"]);
    expect(wrapped(text, 4500)).toEqual(["manu\u00ad", "facturing"]);
    expect(wrapped("manu\u00adfacturing", 9000)).toEqual(["manufacturing"]);
  });

  it("may break after a zero-width space, a slash or a dash", () => {
    expect(wrapped("aaaaaaa\u200bbbbbbbb", 5000)).toEqual(["aaaaaaa", "bbbbbbb"]);
    expect(wrapped("aaaaaaa/bbbbbbb", 5000)).toEqual(["aaaaaaa/", "bbbbbbb"]);
    expect(wrapped("aaaaaaa—bbbbbbb", 5500)).toEqual(["aaaaaaa—", "bbbbbbb"]);
  });

  it("ends no line with a hyphen of the text, which readers of the text would drop", () => {
    expect(wrapped("aaa call-outs", 4000)).toEqual(["aaa ", "call-outs"]);
    expect(wrapped("aaa pre- and post-test", 4400)).toEqual(["aaa ", "pre- and ", "post-test"]);
  });

  it("cuts a word that is longer than a line", () => {
    const lines = wrapped(`see ${"x".repeat(200)} end`, 10000);
    expect(lines[0]).toBe("see ");
    expect(lines.slice(1).join("")).toBe(`${"x".repeat(200)} end`);
  });

  it("does not part a letter from its accents", () => {
    const lines = wrapped("x\u0302".repeat(50), 3000);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^(x\u0302)+$/);
  });

  it("loses nothing and goes over no edge, whatever the text", () => {
    const letters = fc.constantFrom(..."abcdefgMW-/–.,;'\"“” \u00a0\t\n\u200b\u00adéŁНΩễx\u0302≤→");
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 400 }),
        fc.integer({ min: 2000, max: 50000 }),
        (array, width) => {
          const text = cleanText(array.join(""));
          const lines = wrap(text, width, book.setter(text));
          for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
          const bare = (some: string) => some.replace(/[\s\u200b\u00ad]/g, "");
          const got = lines.map(textOf);
          // Hyphens that soft hyphens left at line ends are not in the text.
          const hyphens = (some: string) => some.replace(/-/g, "");
          expect(hyphens(bare(got.join("")))).toBe(hyphens(bare(text)));
          if (!text.includes("\u00ad")) expect(bare(got.join(""))).toBe(bare(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to the length", () => {
    const time = (text: string) => {
      const set = new FontBook().setter(text);
      const start = performance.now();
      wrap(text, 45000, set);
      return performance.now() - start;
    };
    const text = "lathe mill gauge ".repeat(2000);
    time(text);
    const short = Math.max(1, ...[1, 2, 3].map(() => time(text)));
    // Sixteen times the text; a square would be 256 times as long.
    expect(time(text.repeat(16))).toBeLessThan(short * 80);
    const word = "x".repeat(30000);
    expect(time(word.repeat(16))).toBeLessThan(Math.max(1, time(word)) * 80);
  });
});
