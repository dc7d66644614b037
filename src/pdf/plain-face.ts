import type { Face, Glyph, Run } from "./face.js";
import { hexCode } from "./operators.js";
import { BOLD_WIDTHS, REGULAR_WIDTHS, WINANSI } from "./plain-metrics.js";

/**
 * A font that the forms themselves carry, with the characters of WinAnsi: text in them needs no font file. Its codes
 * are those of WinAnsi, in two bytes.
 */
export class PlainFace implements Face {
  private made: Map<number, Glyph> | undefined;

  /**
   * @param name the name of the font among the form's resources
   * @param widths by WinAnsi byte, from 32 on
   */
  constructor(
    readonly name: string,
    private readonly widths: readonly number[],
  ) {}

  /** By code point; made when the first is asked for, as most letters have nothing in bold. */
  private get glyphs(): Map<number, Glyph> {
    this.made ??= glyphsOf(this.widths);
    return this.made;
  }

  has(codePoint: number): boolean {
    return this.glyphs.has(codePoint);
  }

  shape(text: string): Run {
    let width = 0;
    let codes = "";
    const glyphs: Glyph[] = [];
    for (const character of text) {
      const glyph = this.glyphs.get(character.codePointAt(0)!);
      if (!glyph) throw new Error(`not in WinAnsi: ${JSON.stringify(character)}`);
      width += glyph.advance;
      codes += hexCode(glyph.id);
      glyphs.push(glyph);
    }
    return { face: this, glyphs, width, codes };
  }
}

function glyphsOf(widths: readonly number[]): Map<number, Glyph> {
  const glyphs = new Map<number, Glyph>();
  WINANSI.forEach((text, id) => {
    if (text === undefined) return;
    const width = widths[id - 32]!;
    glyphs.set(text.codePointAt(0)!, { id, width, advance: width, dx: 0, dy: 0, text });
  });
  // A non-breaking space prints as a space.
  glyphs.set(0xa0, glyphs.get(0x20)!);
  return glyphs;
}

export const REGULAR = new PlainFace("NoSa", REGULAR_WIDTHS);
export const BOLD = new PlainFace("NoSaBd", BOLD_WIDTHS);
