import type { Line, Run } from "./face.js";
import type { Setter } from "./font-book.js";
import { fieldValue } from "./text.js";
import { wrap } from "./wrap.js";

/** Text set to the size of its place. Measures in points. */
export interface Fitted {
  lines: Line[];
  size: number;
  /** From one baseline to the next. */
  leading: number;
  /** False where only the beginning is here, followed by a pointer to the attached page. */
  whole: boolean;
}

export interface Room {
  width: number;
  height: number;
  /** Width of the frame round it. */
  frame?: number;
  /** What points to the rest of a text that does not fit a line. */
  more?: string;
}

/** Between the edge of a field and its text. */
export const PADDING = 2;
const LINE_SIZE = { normal: 10.5, least: 7.5, beginning: 8.5 };
const BOX_SIZES = [10, 9.5, 9];
const LEADING = 1.3;
/** From the baseline to the top of a line, accents included, in parts of the font size. */
export const ASCENT = 1;
const DESCENT = 0.3;
const MORE = " … see attachment";
const ALL_ELSEWHERE = "See attachment";
const BOX_MORE = "… the whole text is on the attached page";

/** Text for a field of one line: smaller where it must be, and where that is not enough its beginning. */
export function fitLine(text: string, room: Room, set: Setter): Fitted {
  const available = availableWidth(room);
  // A low field asks for small letters; those of the forms themselves are high enough.
  const most = Math.min(LINE_SIZE.normal, quarters(room.height / (ASCENT + DESCENT)));
  const line = lineOf(set(fieldValue(text)));
  const size = Math.min(most, quarters((available / line.width) * 1000));
  if (size >= Math.min(LINE_SIZE.least, most)) return { lines: [line], size, leading: 0, whole: true };
  const small = Math.min(LINE_SIZE.beginning, most);
  return {
    lines: [beginning(text, (available / small) * 1000, set, room.more)],
    size: small,
    leading: 0,
    whole: false,
  };
}

/** Font sizes go in quarters of a point. */
function quarters(size: number): number {
  return Math.floor(size * 4) / 4;
}

function availableWidth({ width, frame = 0 }: Room): number {
  return Math.max(1, width - 2 * (PADDING + frame));
}

/** @param units the room, in thousandths of the font size */
function beginning(text: string, units: number, set: Setter, pointer = MORE): Line {
  const more = lineOf(set(pointer));
  const room = units - more.width;
  // At least a handful of letters, otherwise the beginning says nothing.
  const start = room > 4000 ? wrap(text, room, set, 1)[0]! : undefined;
  if (!start || start.width > room) return lineOf(set(ALL_ELSEWHERE));
  // The line may end with a space that its width does not count; `more` brings its own.
  const runs = isSpace(start.runs.at(-1)) ? start.runs.slice(0, -1) : start.runs;
  return { runs: [...runs, ...more.runs], width: start.width + more.width };
}

function isSpace(run: Run | undefined): boolean {
  return run?.glyphs.length === 1 && run.glyphs[0]!.text === " ";
}

/** Text for a field of several lines: as much as fits, and in the last line where the rest is. */
export function fitBox(text: string, room: Room, set: Setter): Fitted {
  const available = availableWidth(room);
  for (const size of BOX_SIZES) {
    const most = capacity(room.height, size);
    const lines = wrap(text, (available / size) * 1000, set, most + 1);
    if (lines.length <= most) {
      return { lines, size, leading: size * LEADING, whole: true };
    }
  }
  const size = BOX_SIZES[0]!;
  const fitting = Math.max(1, capacity(room.height, size));
  const lines = wrap(text, (available / size) * 1000, set, fitting - 1);
  while (lines.at(-1)?.runs.length === 0) lines.pop();
  return { lines: [...lines, lineOf(set(BOX_MORE))], size, leading: size * LEADING, whole: false };
}

/** How many lines a box of this height takes. */
function capacity(height: number, size: number): number {
  const first = 2 * PADDING + (ASCENT + DESCENT) * size;
  return Math.floor((height - first) / (size * LEADING) + 1e-9) + 1;
}

function lineOf(runs: Run[]): Line {
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
}
