/** What the parts of the bar stand for, with their figures. */

import type { PointsKey, PointsSection } from "../view/types.js";
import type { Page } from "./page.js";
import type { Style } from "./paint.js";

const GAP = "   ";

const STYLES: Record<PointsKey["part"], Style | undefined> = {
  assured: "good",
  open: "open",
  missing: "quiet",
  threshold: undefined,
};

/** @param indent columns before it, where it then fits in a line @returns its lines, no key parted */
export function legendLines({ keys }: PointsSection, { signs, setting }: Page, indent: number): string[] {
  const { width, paint } = setting;
  const lengthOf = ({ words }: PointsKey): number => words.length + 2;
  const whole = keys.reduce((sum, key) => sum + lengthOf(key) + GAP.length, -GAP.length);
  const start = " ".repeat(indent + whole <= width ? indent : 2);
  const lines: string[] = [];
  let used = 0;
  for (const key of keys) {
    const painted = `${paint(signs[key.part], STYLES[key.part])} ${key.words}`;
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
