import { describe, expect, it } from "vitest";
import type { Face } from "../../src/pdf/face.js";
import { OpenFace } from "../../src/pdf/open-face.js";
import { BOLD, REGULAR } from "../../src/pdf/plain-face.js";
import { WINANSI } from "../../src/pdf/plain-metrics.js";
import { BOLD_FILE, REGULAR_FILE } from "./fonts.js";

describe.each([
  { face: REGULAR, file: REGULAR_FILE },
  { face: BOLD, file: BOLD_FILE },
])("the widths of $face.name", ({ face, file }) => {
  const font = OpenFace.read("font", file);

  it("are the font's", () => {
    const characters = WINANSI.filter((character) => character !== undefined);
    const widths = (of: Face) => characters.map((character) => [character, of.shape(character).width]);
    expect(widths(face)).toEqual(widths(font));
  });
});

describe("WinAnsi", () => {
  it("has its 216 signs, each once", () => {
    const characters = WINANSI.filter((character) => character !== undefined);
    expect(new Set(characters).size).toBe(characters.length);
    expect(characters.length).toBe(95 + 27 + 94);
    expect(WINANSI[0x80]).toBe("€");
    expect(WINANSI[0x9f]).toBe("Ÿ");
  });

  it("prints a non-breaking space as a space, and has no soft hyphen", () => {
    expect(REGULAR.shape("\u00a0").glyphs[0]!.id).toBe(0x20);
    expect(REGULAR.has(0xad)).toBe(false);
  });
});
