import type { Line, Run } from "./face.js";
import type { Setter } from "./font-book.js";
import { partsPattern } from "./parts-pattern.js";

/** A stretch of text that stays together: spaces, or letters up to the next place where a line may end. */
interface Piece {
  text: string;
  space: boolean;
  /** A soft hyphen follows: a line that ends here ends with a hyphen. */
  hyphen: boolean;
  /** How it is set, where that differs from piece to piece. */
  set?: Setter;
}

/** A stretch of a paragraph that is set in its own way, such as bold. */
export interface Span {
  text: string;
  set: Setter;
}

const SPACES_OR_WORD = /[ \t]+|[^ \t]+/g;
/** Most words: nothing in them needs a closer look. */
const ONE_PART = /^[!-.0-~\u00a1-\u00ac\u00ae-\u024f\u2018-\u2027]*$/;
const HYPHEN_AT_END = /[-\u2010\u2011]$/;
const TAB = "    ";

/**
 * Breaks a text into lines, in time proportional to its length.
 * @param text clean text; `\n` ends a line
 * @param width of the lines, in thousandths of the font size
 * @param most how many lines are wanted; more than that are not worked out
 * @returns at least one line; no line is wider than `width`, unless a single character is
 */
export function wrap(text: string, width: number, set: Setter, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  const paragraphs = text.split("\n");
  paragraphs.forEach((paragraph, index) => {
    if (lines.length >= most) return;
    wrapPieces(pieces(paragraph), { width, set, most, lines });
    // Not seen, but whoever reads the text aloud would join the last word with the first of the next paragraph.
    if (index < paragraphs.length - 1) endWithSpace(lines.at(-1)!, set);
  });
  return lines.length > most ? lines.slice(0, most) : lines;
}

function endWithSpace(line: Line, set: Setter): void {
  if (line.runs.length > 0) line.runs.push(...set(" "));
}

/**
 * Breaks a paragraph into lines that is not set in one way throughout.
 * @param spans clean text without line breaks, at least one; each setter can set the text of all
 * @param width of the lines, in thousandths of the font size
 * @returns at least one line, as `wrap`
 */
export function wrapSpans(spans: readonly Span[], width: number): Line[] {
  const lines: Line[] = [];
  const { set } = spans[0]!;
  wrapPieces(joined(spans), { width, set, most: Number.POSITIVE_INFINITY, lines });
  return lines;
}

/** The pieces of several spans; where two meet without a space between, no line ends. */
function joined(spans: readonly Span[]): Piece[] {
  const all: Piece[] = [];
  for (const { text, set } of spans) {
    const own = pieces(text).map((piece) => ({ ...piece, set }));
    const [before, first] = [all.at(-1), own[0]];
    if (before && first && !before.space && !first.space && !before.hyphen) {
      all.pop();
      own[0] = glued(before as Piece & { set: Setter }, first);
    }
    for (const piece of own) all.push(piece);
  }
  return all;
}

function glued(a: Piece & { set: Setter }, b: Piece & { set: Setter }): Piece & { set: Setter } {
  const text = a.text + b.text;
  // Cut apart, because it is too long for a line, it is set as its beginning.
  const set: Setter = (piece) => (piece === text ? [...a.set(a.text), ...b.set(b.text)] : a.set(piece));
  return { ...b, text, set };
}

/** Adds the lines of a paragraph to `lines`; once there are `most`, no more than one further. */
function wrapPieces(
  all: readonly Piece[],
  { width, set, most, lines }: { width: number; set: Setter; most: number; lines: Line[] },
): void {
  let line = new LineBuilder(set);
  let space = "";
  for (const piece of all) {
    if (lines.length >= most) return;
    if (piece.space) {
      space = piece.text.replaceAll("\t", TAB);
      continue;
    }
    const setPiece = piece.set ?? set;
    const runs = setPiece(piece.text);
    const own = widthOf(runs) + (piece.hyphen ? widthOf(set("-")) : 0);
    const gap = space ? widthOf(set(space)) : 0;
    if (!line.empty && line.width + gap + own > width) {
      const started = line.takeBack(width - gap - own);
      lines.push(line.end(true, space));
      line = started;
      if (line.empty) space = "";
    }
    if (own <= width - (space ? gap : 0)) {
      line.add(space).add(piece.text, piece.hyphen, runs);
    } else {
      for (const part of chop(piece.text, width, setPiece)) {
        if (!line.empty) {
          lines.push(line.end());
          line = new LineBuilder(set);
        }
        line.add(part, false, setPiece(part));
      }
    }
    space = "";
  }
  lines.push(line.end(false));
}

function pieces(paragraph: string): Piece[] {
  const found: Piece[] = [];
  for (const word of paragraph.match(SPACES_OR_WORD) ?? []) {
    if (word[0] === " " || word[0] === "\t") found.push({ text: word, space: true, hyphen: false });
    else if (ONE_PART.test(word)) found.push({ text: word, space: false, hyphen: false });
    else found.push(...partsOf(word));
  }
  return found;
}

function partsOf(word: string): Piece[] {
  return Array.from(word.matchAll(partsPattern(word)), ([part]) => {
    const text = part.replace(/[\u00ad\u200b]/g, "");
    return { text, space: false, hyphen: part.endsWith("\u00ad") };
  }).filter(({ text }) => text !== "");
}

/** Cuts a word that is wider than a line into parts that are not, between letters. */
function* chop(word: string, width: number, set: Setter): Generator<string> {
  let part = "";
  let used = 0;
  for (const [cluster] of word.matchAll(/[^\p{M}][\p{M}\u200c\u200d]*|\p{M}+/gu)) {
    const own = widthOf(set(cluster));
    if (part && used + own > width) {
      const hyphen = part.length > 1 ? (HYPHEN_AT_END.exec(part)?.[0] ?? "") : "";
      yield part.slice(0, part.length - hyphen.length);
      part = hyphen;
      used = hyphen ? widthOf(set(hyphen)) : 0;
    }
    part += cluster;
    used += own;
  }
  if (part) yield part;
}

interface Entry {
  text: string;
  runs: Run[];
  width: number;
}

class LineBuilder {
  private readonly entries: Entry[] = [];
  private hyphen = false;
  width = 0;

  constructor(private readonly set: Setter) {}

  get empty(): boolean {
    return this.entries.length === 0;
  }

  add(text: string, hyphen = false, runs?: Run[]): this {
    return text ? this.addRuns(text, hyphen, runs ?? this.set(text)) : this;
  }

  private addRuns(text: string, hyphen: boolean, runs: Run[]): this {
    this.push({ text, runs, width: widthOf(runs) });
    this.hyphen = hyphen;
    return this;
  }

  /**
   * Takes what ends in a hyphen back from the end of a line: whoever extracts the text takes a hyphen at the end of a
   * line for one that was put in, and drops it.
   * @param room what may be taken
   * @returns the beginning of the next line
   */
  takeBack(room: number): LineBuilder {
    const next = new LineBuilder(this.set);
    const last = this.entries.at(-1);
    if (!last || this.hyphen || this.entries.length < 2 || !HYPHEN_AT_END.test(last.text)) return next;
    if (last.width > room) return next;
    this.entries.pop();
    this.width -= last.width;
    next.push(last);
    return next;
  }

  /**
   * @param broken true where the paragraph goes on in the next line
   * @param space what parts it from the next line
   */
  end(broken = true, space = ""): Line {
    if (broken && this.hyphen) {
      // Seen as a hyphen, read as the soft hyphen that it is.
      const runs = this.set("-").map((run) => ({ ...run, actualText: "\u00ad" }));
      this.push({ text: "-", runs, width: widthOf(runs) });
    }
    while (this.entries.length > 1 && this.entries.at(-1)!.text.trim() === "") {
      this.width -= this.entries.pop()!.width;
    }
    const runs: Run[] = [];
    for (const entry of this.entries) for (const run of entry.runs) runs.push(run);
    // Not seen either: it keeps two words apart.
    if (broken && space) runs.push(...this.set(" "));
    return { runs, width: this.width };
  }

  private push(entry: Entry): void {
    this.entries.push(entry);
    this.width += entry.width;
  }
}

function widthOf(runs: readonly Run[]): number {
  let width = 0;
  for (const run of runs) width += run.width;
  return width;
}
