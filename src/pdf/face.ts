/**
 * What the layout knows of fonts. All measures are thousandths of the font size, so a glyph of width 500 is
 * 5 points wide at 10 points.
 */

/** One shape of a font, placed. */
export interface Glyph {
  /** Number of the shape: the code in a font that the form carries, the glyph's index in a font file. */
  id: number;
  /** The width that the font gives it. */
  width: number;
  /** How far the pen moves on; differs from `width` where the shaper moved it. */
  advance: number;
  /** Shift of this glyph alone, for accents set over a letter. */
  dx: number;
  dy: number;
  /** The characters that it stands for, so that text can be copied and searched; may be empty. */
  text: string;
}

/** Glyphs of one font in a row. */
export interface Run {
  face: Face;
  glyphs: Glyph[];
  width: number;
  /** The run's text, given where the glyphs do not spell it one by one. */
  actualText?: string;
  /** Drawn heavier than the font is, for a bold one that is not there. */
  heavy?: boolean;
  /** The codes of the glyphs in hexadecimal, given where they stand one after the other in a font of the form's own. */
  codes?: string;
}

/** A font: which characters it has, and their shapes. */
export interface Face {
  /** Unique within a font book. */
  readonly name: string;
  has(codePoint: number): boolean;
  /** Shapes text of which the font has every character. */
  shape(text: string): Run;
}

/** Text that stands on one line. */
export interface Line {
  runs: Run[];
  width: number;
}
