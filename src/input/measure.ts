/** Lengths on a page: points, 72 to the inch, or a number with its unit. */

import type { Fault } from "./diagnostic.js";
import { quoted } from "./printable.js";

const LENGTH = /^(\d+\.?\d*|\.\d+) ?(pt|in|mm|cm)?$/i;
const UNITS: Readonly<Record<string, number>> = { pt: 1, in: 72, mm: 72 / 25.4, cm: 720 / 25.4 };
/** The longest side that a PDF's page can have. */
const MOST = 14_400;

export interface MeasureRange {
  /** Whether 0 is right too. */
  zero: boolean;
  /** A right length, for the hint. */
  example: string;
}

/**
 * @param text as written: `72`, `72pt`, `1in`, `2.5cm` or `25.4mm`
 * @returns points, to a thousandth; or what is wrong: `bad-number` or `out-of-range`
 */
export function readMeasure(text: string, { zero, example }: MeasureRange): number | Fault {
  const [, figure, unit = "pt"] = LENGTH.exec(text) ?? [];
  if (figure === undefined) {
    const message = `A length is expected here, not ${quoted(text)}.`;
    const comma = /^\d+,\d{1,3} ?(?:pt|in|mm|cm)?$/i.test(text);
    const forms = `Write points (72 to the inch), or a number with in, cm or mm: ${example}, 1in, 2.5cm, 25.4mm.`;
    const hint = comma ? `Write a point, not a comma: ${text.replace(",", ".")}` : forms;
    return { code: "bad-number", message, hint };
  }
  const points = Math.round(Number(figure) * UNITS[unit.toLowerCase()]! * 1000) / 1000;
  if (points <= MOST && (points > 0 || zero)) return points;
  const bound = points > MOST ? `at most ${MOST} points (200 inches)` : "more than 0";
  return {
    code: "out-of-range",
    message: `${quoted(text)} is out of range: this must be ${bound}.`,
    hint: `Write a length such as ${example}; numbers without a unit are points, 72 to the inch.`,
  };
}
