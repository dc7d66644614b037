import { create, type Font } from "@cantoo/fontkit";
import type { EmbeddableFace } from "./embed.js";
import type { Glyph, Run } from "./face.js";
import { type Compress, writeFont } from "./font-object.js";
import type { ObjectSink } from "./writer.js";

/** Scripts in which each character is one shape after the other. Whatever else there is goes through the shaper. */
const SIMPLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}]*$/u;
const JOINERS = /[\u200c\u200d]/;
/** No ligatures: they gain nothing at this size, and letters stay letters for copying. */
const FEATURES = { liga: false, clig: false };

/** A font read from a file, of which the glyphs used are embedded. */
export class OpenFace implements EmbeddableFace {
  private readonly simple = new Map<number, Glyph>();
  private readonly scale: number;

  private constructor(
    readonly name: string,
    readonly font: Font,
    private readonly compress?: Compress,
  ) {
    this.scale = 1000 / font.unitsPerEm;
  }

  /**
   * @param bytes a TrueType or OpenType font, or a collection, of which the first font is taken
   * @param compress makes what is embedded smaller; it is left as it is where this is left out
   * @throws Error when it is none
   */
  static read(name: string, bytes: Uint8Array, compress?: Compress): OpenFace {
    const read = create(Uint8Array.from(bytes));
    const font = "fonts" in read ? read.fonts[0] : read;
    if (!font?.unitsPerEm || !font.createSubset) throw new Error("not a TrueType or OpenType font");
    // Tables are read when they are needed: a damaged file would fail in the middle of a letter.
    const trial = font.createSubset();
    trial.includeGlyph(font.glyphForCodePoint(font.characterSet[0] ?? 0x20)!);
    trial.encode();
    return new OpenFace(name, font, compress);
  }

  has(codePoint: number): boolean {
    // These stand for a character or a picture that was lost: no text should carry them, even where a font has a shape.
    return codePoint !== 0xfffd && codePoint !== 0xfffc && this.font.hasGlyphForCodePoint(codePoint);
  }

  shape(text: string): Run {
    return SIMPLE.test(text) && !JOINERS.test(text) ? this.oneByOne(text) : this.shaped(text);
  }

  private oneByOne(text: string): Run {
    let width = 0;
    const glyphs = Array.from(text, (character) => {
      const glyph = this.glyph(character.codePointAt(0)!, character);
      width += glyph.advance;
      return glyph;
    });
    return { face: this, glyphs, width };
  }

  private glyph(codePoint: number, text: string): Glyph {
    let glyph = this.simple.get(codePoint);
    if (!glyph) {
      const shape = this.font.glyphForCodePoint(codePoint)!;
      const width = shape.advanceWidth * this.scale;
      glyph = { id: shape.id, width, advance: width, dx: 0, dy: 0, text };
      this.simple.set(codePoint, glyph);
    }
    return glyph;
  }

  embed(sink: ObjectSink, number: number, glyphs: readonly Glyph[]): void {
    writeFont(sink, number, this, glyphs, this.compress);
  }

  /** Through the font's own rules: accents that find their letter, scripts that reorder or join. */
  private shaped(text: string): Run {
    const { glyphs: shapes, positions } = this.font.layout(text, FEATURES);
    const characters = [...text];
    const plain =
      shapes.length === characters.length &&
      shapes.every((shape, i) => shape.codePoints[0] === characters[i]!.codePointAt(0));
    let width = 0;
    const glyphs = shapes.map((shape, i): Glyph => {
      const { xAdvance, xOffset, yOffset } = positions![i]!;
      const advance = xAdvance * this.scale;
      width += advance;
      return {
        id: shape.id,
        width: shape.advanceWidth * this.scale,
        advance,
        dx: xOffset * this.scale,
        dy: yOffset * this.scale,
        text: plain ? characters[i]! : "",
      };
    });
    // Where glyphs stand over one another, readers of the text would sort them by their place.
    return { face: this, glyphs, width, actualText: text };
  }
}
