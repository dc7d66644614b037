/** What the parts of the bar stand for, with their figures. */

import type { PointsSection } from "../view/types.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";

const GAP = "   ";

interface Key {
  sign: string;
  style: Style | undefined;
  words: string;
}

function keysOf({ total: { assured, possible }, threshold }: PointsSection, { signs }: Page): Key[] {
  const keys: Key[] = [{ sign: signs.assured, style: "good", words: `${assured} assured` }];
  if (possible > assured)
    keys.push({ sign: signs.open, style: "open", words: `${possible - assured} more if MSSC agrees` });
  if (possible < threshold)
    keys.push({ sign: signs.missing, style: "quiet", words: `${threshold - possible} missing` });
  if (possible > threshold)
    keys.push({ sign: signs.threshold, style: undefined, words: `the ${threshold} you need` });
  return keys;
}

/** @param indent columns before it, where it then fits in a line @returns its lines, no key parted */
export function legendLines(section: PointsSection, page: Page, indent: number): string[] {
  const { width, paint } = page.setting;
  const keys = keysOf(section, page);
  const lengthOf = ({ words }: Key): number => words.length + 2;
  const whole = keys.reduce((sum, key) => sum + lengthOf(key) + GAP.length, -GAP.length);
  const start = " ".repeat(indent + whole <= width ? indent : 2);
  const lines: string[] = [];
  let used = 0;
  for (const key of keys) {
    const painted = `${paint(key.sign, key.style)} ${key.words}`;
    if (lines.length > 0 && used + GAP.length + lengthOf(key) <= width) {
      lines.push(`${lines.pop()}${GAP}${painted}`);
      used += GAP.length + lengthOf(key);
    } else {
      lines.push(start + painted);
      used = start.length + lengthOf(key);
    }
  }
  return lines;
}
