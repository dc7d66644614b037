import type { Face, Run } from "./face.js";
import { BOLD, REGULAR } from "./plain-face.js";
import { PLAIN_TEXT } from "./plain-metrics.js";
import { cleanText, isPrintableAscii, rightToLeft } from "./text.js";

const PLAIN: readonly Face[] = [REGULAR];
const PLAIN_BOLD: readonly Face[] = [BOLD];
/** No font needs a shape for these: they are read by the layout, or only by the shaper. */
const NO_SHAPE = /[\n\t\u00ad\u200b-\u200d]/;

/** Words in the forms' own font, and how many of them are kept. */
const plainWords = new Map([PLAIN, PLAIN_BOLD].map((faces) => [faces, new Map<string, Run[]>()]));
const MOST_KNOWN = 20_000;

/** A character that cannot be printed, and why. */
export interface CharacterProblem {
  character: string;
  /** As in `U+05D0`. */
  codePoint: string;
  reason: "right-to-left" | "no-font";
}

/** Sets pieces of one text, always in the same fonts. */
export type Setter = (piece: string) => Run[];

/** True where the font that the forms carry is enough, so that no font file is needed. */
export function isPlainText(text: string): boolean {
  return isPrintableAscii(text) || PLAIN_TEXT.test(cleanText(text));
}

/** The fonts at hand, in the order in which they are asked for a character. */
export class FontBook {
  /** @param open fonts from files, the preferred one first */
  constructor(private readonly open: readonly Face[] = []) {}

  /** The first character of a text that cannot be printed, or undefined. */
  check(text: string): CharacterProblem | undefined {
    const clean = cleanText(text);
    if (PLAIN_TEXT.test(clean)) return undefined;
    const turned = rightToLeft(clean);
    if (turned) return problem(turned, "right-to-left");
    const missing = findMissing(clean, this.faces(clean));
    return missing === undefined ? undefined : problem(missing, "no-font");
  }

  /**
   * A text in which something visible stands for each character that cannot be printed: `[U+6771]`. For documents that
   * must come out, whatever a person has entered.
   */
  withStandIns(text: string): string {
    if (PLAIN_TEXT.test(text)) return text;
    const faces = this.faces(text);
    return Array.from(text, (character) => {
      const lacking = rightToLeft(character) ?? findMissing(character, faces);
      // A line may end behind it.
      return lacking === undefined ? character : `[${problem(lacking, "no-font").codePoint}]\u200b`;
    }).join("");
  }

  /**
   * The way to set a text. A text of WinAnsi characters needs the forms' own fonts only.
   * @param bold fonts from files are there in one weight: their letters are drawn heavier
   */
  setter(text: string, bold = false): Setter {
    const faces = this.faces(text, bold);
    // Words come again in one letter after the other.
    const known = plainWords.get(faces) ?? new Map<string, Run[]>();
    if (known.size > MOST_KNOWN) known.clear();
    return (piece) => {
      let runs = known.get(piece);
      if (!runs) {
        runs = setPiece(piece, faces);
        if (bold) runs = runs.map((run) => (run.face === BOLD ? run : { ...run, heavy: true }));
        known.set(piece, runs);
      }
      return runs;
    };
  }

  private faces(text: string, bold = false): readonly Face[] {
    const plain = bold ? PLAIN_BOLD : PLAIN;
    return PLAIN_TEXT.test(text) ? plain : [...this.open, ...plain];
  }
}

function findMissing(text: string, faces: readonly Face[]): string | undefined {
  for (const character of text) {
    if (!NO_SHAPE.test(character) && !faces.some((face) => face.has(character.codePointAt(0)!))) {
      return character;
    }
  }
  return undefined;
}

function problem(character: string, reason: CharacterProblem["reason"]): CharacterProblem {
  const hex = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return { character, codePoint: `U+${hex}`, reason };
}

/** Gives each cluster to the first font that has all of it, and shapes neighbours of one font together. */
function setPiece(piece: string, faces: readonly Face[]): Run[] {
  const [first] = faces;
  if (first && hasAll(first, piece)) return piece ? [first.shape(piece)] : [];
  const parts: { face: Face; text: string }[] = [];
  const put = (face: Face, text: string) => {
    const last = parts.at(-1);
    if (last?.face === face) last.text += text;
    else parts.push({ face, text });
  };
  // A letter with what belongs on it; joiners stay with what they join.
  for (const [cluster] of piece.matchAll(/[^\p{M}][\p{M}\u200c\u200d]*|\p{M}+/gu)) {
    const whole = faces.find((face) => hasAll(face, cluster));
    if (whole) put(whole, cluster);
    else for (const character of cluster) putAlone(character, faces, put);
  }
  return parts.map(({ face, text }) => face.shape(text));
}

function hasAll(face: Face, text: string): boolean {
  for (const character of text) if (!face.has(character.codePointAt(0)!)) return false;
  return true;
}

function putAlone(character: string, faces: readonly Face[], put: (face: Face, text: string) => void): void {
  const face = faces.find((each) => each.has(character.codePointAt(0)!));
  if (face) put(face, character);
  else if (!NO_SHAPE.test(character)) throw new Error(`no font has ${JSON.stringify(character)}`);
}
