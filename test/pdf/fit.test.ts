import { describe, expect, it } from "vitest";
import { type Fitted, fitBox, fitLine, PADDING } from "../../src/pdf/fit.js";
import { bundledFonts } from "./fonts.js";

const book = bundledFonts();
const room = { width: 200, height: 18 };
const box = { width: 300, height: 100 };

function textOf({ lines }: Fitted): string[] {
  return lines.map((line) => line.runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)).join(""));
}

describe("fitLine", () => {
  const setText = (text: string) => fitLine(text, room, book.setter(text));

  it("prints short text in the usual size", () => {
    expect(setText("Maria Alvarez")).toMatchObject({ size: 10.5, whole: true });
  });

  it("shrinks longer text, but stays legible", () => {
    const fitted = setText("Great Lakes Precision Components, Incorp.");
    expect(fitted.whole).toBe(true);
    expect(fitted.size).toBeLessThan(10.5);
    expect(fitted.size).toBeGreaterThanOrEqual(7.5);
  });

  it("prints the beginning of what is too long, and where the rest is", () => {
    const fitted = setText("Senior Vice President for Global Human Resources and Organizational Development");
    expect(fitted.whole).toBe(false);
    expect(textOf(fitted)[0]).toMatch(/^Senior Vice .* … see attachment$/);
  });

  it("points to the attachment alone where nothing else has room", () => {
    const fitted = fitLine("x".repeat(500), { width: 90, height: 18 }, book.setter("x"));
    expect(textOf(fitted)).toEqual(["See attachment"]);
  });

  it.each([0, 1, 10, 30, 60, 100, 1000, 10000])("stays inside with %i letters", (length) => {
    const { lines, size } = setText("Wm".repeat(length / 2));
    for (const line of lines)
      expect((line.width * size) / 1000).toBeLessThanOrEqual(room.width - 2 * PADDING);
  });
});

describe("fitBox", () => {
  const setText = (text: string) => fitBox(text, box, book.setter(text));

  it("keeps what fits", () => {
    expect(setText("one\ntwo")).toMatchObject({ size: 10, whole: true });
  });

  it("makes the text a little smaller before it gives up", () => {
    const fitted = setText(Array.from({ length: 8 }, (_, i) => `line ${i}`).join("\n"));
    expect(fitted).toMatchObject({ size: 9, whole: true });
  });

  it("ends with a pointer to the attached page", () => {
    const fitted = setText(Array.from({ length: 30 }, (_, i) => `line ${i}`).join("\n"));
    expect(fitted.whole).toBe(false);
    expect(textOf(fitted).at(-1)).toMatch(/the whole text is on the attached page/);
    expect(textOf(fitted)[0]).toBe("line 0 ");
  });

  it.each([1, 7, 8, 20, 500])("stays inside with %i lines", (count) => {
    const { lines, size, leading } = setText(Array.from({ length: count }, (_, i) => `line ${i}`).join("\n"));
    const lowest = box.height - PADDING - size - (lines.length - 1) * leading - 0.3 * size;
    expect(lowest).toBeGreaterThanOrEqual(PADDING - 1e-6);
  });
});
