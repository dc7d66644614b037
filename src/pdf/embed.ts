import type { Face, Glyph } from "./face.js";
import { type Entries, reference } from "./operators.js";
import type { Encoder } from "./paint.js";
import type { ObjectSink } from "./writer.js";

/** A font from a file: the text in it is written with codes of the document's own. */
export interface EmbeddableFace extends Face {
  /** Writes the glyphs used, by code from 1 on, under a number. */
  embed(sink: ObjectSink, number: number, glyphs: readonly Glyph[]): void;
}

interface Embedded {
  number: number;
  /** `glyph id:text` → code. The same shape for two characters gets two codes, so that both can be copied. */
  codes: Map<string, number>;
  /** By code, less one. */
  glyphs: Glyph[];
}

/** The fonts of one document: gives codes to glyphs while pages are written, then embeds what was used. */
export class DocumentFonts implements Encoder {
  private readonly used = new Map<EmbeddableFace, Embedded>();

  constructor(private readonly sink: ObjectSink) {}

  code(face: Face, glyph: Glyph): number {
    if (!isEmbeddable(face)) return glyph.id;
    const { codes, glyphs } = this.embedded(face);
    const key = `${glyph.id}:${glyph.text}`;
    let code = codes.get(key);
    if (code === undefined) {
      glyphs.push(glyph);
      code = glyphs.length;
      codes.set(key, code);
    }
    return code;
  }

  /**
   * Gives the first codes to these characters, whether they are used or not.
   * @param characters by code, from 1 on; undefined leaves a code without a glyph
   */
  reserve(face: EmbeddableFace, characters: readonly (string | undefined)[]): void {
    const { codes, glyphs } = this.embedded(face);
    for (const character of characters) {
      const glyph = character === undefined ? NO_GLYPH : face.shape(character).glyphs[0]!;
      glyphs.push(glyph);
      if (character !== undefined) codes.set(`${glyph.id}:${glyph.text}`, glyphs.length);
    }
  }

  /**
   * Font resources for content that uses these fonts.
   * @param carried references to the fonts that the form brings with it, by name
   */
  resources(faces: Iterable<Face>, carried: Entries): Entries {
    const fonts: Entries = {};
    for (const face of faces) {
      const ref = isEmbeddable(face) ? reference(this.embedded(face).number) : carried[face.name];
      if (!ref) throw new Error(`the form does not carry the font ${face.name}`);
      fonts[face.name] = ref;
    }
    return fonts;
  }

  /** Writes the fonts into the document. To be called once, when all text is encoded. */
  finish(): void {
    for (const [face, { number, glyphs }] of this.used) face.embed(this.sink, number, glyphs);
  }

  private embedded(face: EmbeddableFace): Embedded {
    let found = this.used.get(face);
    if (!found) {
      found = { number: this.sink.next(), codes: new Map(), glyphs: [] };
      this.used.set(face, found);
    }
    return found;
  }
}

function isEmbeddable(face: Face): face is EmbeddableFace {
  return "embed" in face;
}

const NO_GLYPH: Glyph = { id: 0, width: 0, advance: 0, dx: 0, dy: 0, text: "" };
