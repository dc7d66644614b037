import { describe, expect, it } from "vitest";
import { FontBook, isPlainText } from "../../src/pdf/index.js";
import { openFonts } from "../../src/pdf/open-fonts.js";
import { bundledFonts, REGULAR_FILE, SIGNS_FILE } from "./fonts.js";

describe("FontBook.check", () => {
  const book = bundledFonts();

  it.each([
    "Łukasz Brzęczyszczykiewicz",
    "Nguyễn Thị Ánh Tuyết",
    "Nguye\u0302\u0303n",
    "Ελλάδα, Ἀθῆναι",
    "Привет, Їжак",
    "Þórður Ærøskøbing Ğ ı ẞ",
    "“typographic” ‘quotes’ – — … €",
    "tab\tand\nbreak, soft\u00adhyphen",
    "≤ 0.0005 in. → ✓ ⌀ 12",
    "x\u0302",
  ])("can print %j", (text) => {
    expect(book.check(text)).toBeUndefined();
  });

  it("names a character that no font has", () => {
    expect(book.check("Tanaka 田中")).toEqual({ character: "田", codePoint: "U+7530", reason: "no-font" });
    expect(book.check("ok 😀")).toEqual({ character: "😀", codePoint: "U+1F600", reason: "no-font" });
    expect(book.check("lost \ufffd")).toMatchObject({ codePoint: "U+FFFD", reason: "no-font" });
    expect(book.check("half \ud800")).toMatchObject({ codePoint: "U+D800", reason: "no-font" });
  });

  it("names a character that is written from right to left", () => {
    expect(book.check("David דוד")).toEqual({ character: "ד", codePoint: "U+05D3", reason: "right-to-left" });
  });

  it("asks a further font for what the first one lacks", () => {
    const alone = new FontBook(openFonts([REGULAR_FILE]));
    expect(alone.check("2 ≤ 3")).toMatchObject({ character: "≤" });
    expect(new FontBook(openFonts([REGULAR_FILE, SIGNS_FILE])).check("2 ≤ 3")).toBeUndefined();
  });

  it("refuses a file that is no font", () => {
    expect(() => openFonts([new TextEncoder().encode("not a font")])).toThrow();
    expect(() => openFonts([REGULAR_FILE.slice(0, 3000)])).toThrow();
  });
});

describe("FontBook.setter", () => {
  const book = bundledFonts();
  const facesOf = (text: string) =>
    book
      .setter(text)(text)
      .map((run) => run.face.name);

  it("needs the forms' own font only where it can", () => {
    expect(isPlainText("José “Pepe” Núñez\u00a0– ½")).toBe(true);
    expect(isPlainText("Łukasz")).toBe(false);
    expect(facesOf("José")).toEqual(["NoSa"]);
  });

  it("sets one text in one font as far as it goes", () => {
    expect(facesOf("Jan Łukasz")).toEqual(["NoSaX1"]);
    expect(facesOf("tolerance ≤ 2")).toEqual(["NoSaX1", "NoSaX2", "NoSaX1"]);
  });

  it("sets an accent over its letter, and neither apart", () => {
    const [run] = book.setter("x\u0302")("x\u0302");
    expect(run!.glyphs.map((glyph) => glyph.text)).toEqual(["x", "\u0302"]);
    expect(run!.glyphs[1]!.advance).toBe(0);
    expect(run!.glyphs[1]!.dx).toBeLessThan(0);
  });
});
