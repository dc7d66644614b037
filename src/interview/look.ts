/** How the interview looks: width, colors and signs of the terminal that it runs in. */

import { measureFor } from "../report/text/measure.js";
import { type Paint, painter } from "../report/text/paint.js";
import { ASCII, BLOCKS, type Signs } from "../report/text/signs.js";
import { type Setting, wrapped } from "../report/text/wrap.js";

export interface Look {
  setting: Setting;
  signs: Signs;
  /** Of prompts. */
  icons: { asked: string; answered: string; cursor: string; wrong: string; none: string };
  /** Lines of the window as it is now. */
  readonly rows: number;
  /** Between the keys that are named. */
  dot: string;
}

/** What a terminal can show. */
export interface Screen {
  columns: number | undefined;
  color: 0 | 1 | 2 | 3;
  blocks: boolean;
}

const USUAL = 80;
const USUAL_ROWS = 24;
const NARROWEST = 40;
const WIDEST = 100;
/** Whatever is entered later: a name in any script makes the prompts measure characters as the terminal does. */
const ANY_SCRIPT = "漢";

/**
 * @param now the columns there are now: a window can be made wider while somebody answers
 * @param rows the lines there are now
 * @returns what everything is drawn with
 */
export async function lookFor(
  { columns, color, blocks }: Screen,
  now: () => number | undefined = () => columns,
  rows: () => number | undefined = () => undefined,
): Promise<Look> {
  const paint: Paint = await painter(color);
  const measure = await measureFor(ANY_SCRIPT);
  const icons = blocks
    ? { asked: "?", answered: "✔", cursor: "❯", wrong: "✗", none: "–" }
    : { asked: "?", answered: "*", cursor: ">", wrong: "!", none: "-" };
  return {
    setting: {
      // A column less: a line that is full to its end makes some terminals begin another.
      get width() {
        return Math.min(Math.max(now() || columns || USUAL, NARROWEST), WIDEST) - 1;
      },
      measure,
      paint,
    },
    signs: blocks ? BLOCKS : ASCII,
    icons,
    get rows() {
      return rows() || USUAL_ROWS;
    },
    dot: blocks ? "·" : "|",
  };
}

/** @returns a sentence in lines, quietly, indented by two */
export function quiet(text: string, { setting }: Look): string[] {
  return text === "" ? [] : wrapped([{ text, style: "quiet" }], setting, "  ");
}
