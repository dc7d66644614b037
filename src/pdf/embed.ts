import type { PDFDict, PDFDocument, PDFRef } from "pdf-lib";
import type { Face, Glyph } from "./face.js";
import { writeFont } from "./font-object.js";
import { OpenFace } from "./open-face.js";
import type { Encoder } from "./paint.js";

interface Embedded {
  ref: PDFRef;
  /** `glyph id:text` → code. The same shape for two characters gets two codes, so that both can be copied. */
  codes: Map<string, number>;
  /** By code, less one. */
  glyphs: Glyph[];
}

/** The fonts of one document: gives codes to glyphs while pages are written, then embeds what was used. */
export class DocumentFonts implements Encoder {
  private readonly used = new Map<Face, Embedded>();

  /** @param carried references to the fonts that the document has already, by resource name */
  constructor(
    private readonly document: PDFDocument,
    private readonly carried: ReadonlyMap<string, PDFRef> = new Map(),
  ) {}

  fontName(face: Face): string {
    return face.name;
  }

  code(face: Face, glyph: Glyph): number {
    if (!(face instanceof OpenFace)) return glyph.id;
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
  reserve(face: OpenFace, characters: readonly (string | undefined)[]): void {
    const { codes, glyphs } = this.embedded(face);
    for (const character of characters) {
      const glyph = character === undefined ? NO_GLYPH : face.shape(character).glyphs[0]!;
      glyphs.push(glyph);
      if (character !== undefined) codes.set(`${glyph.id}:${glyph.text}`, glyphs.length);
    }
  }

  /** The font as an entry of font resources. */
  ref(face: Face): PDFRef {
    return this.embedded(face).ref;
  }

  /** The `/Font` resources for content that uses these fonts. */
  resources(faces: Iterable<Face>): PDFDict {
    const fonts: Record<string, PDFRef> = {};
    for (const face of faces) fonts[face.name] = this.ref(face);
    return this.document.context.obj({ Font: fonts });
  }

  /** Writes the fonts into the document. To be called once, when all text is encoded. */
  finish(): void {
    for (const [face, { ref, glyphs }] of this.used) {
      if (face instanceof OpenFace) writeFont(this.document, ref, face, glyphs);
    }
  }

  private embedded(face: Face): Embedded {
    let found = this.used.get(face);
    if (!found) {
      const ref = face instanceof OpenFace ? this.document.context.nextRef() : this.carried.get(face.name);
      if (!ref) throw new Error(`the form does not carry the font ${face.name}`);
      found = { ref, codes: new Map(), glyphs: [] };
      this.used.set(face, found);
    }
    return found;
  }
}

const NO_GLYPH: Glyph = { id: 0, width: 0, advance: 0, dx: 0, dy: 0, text: "" };
