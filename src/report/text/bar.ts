/** Points as a bar: assured, open and missing by different signs. */

import type { Points } from "../../scoring/result.js";
import type { Paint } from "./paint.js";
import type { Signs } from "./signs.js";

/** What a whole bar stands for: the needed points, or more where more are possible. */
export interface Scale {
  threshold: number;
  most: number;
  cells: number;
}

/** Rounded down, so that 99 of 100 points never look like all; but what is there is seen. */
function cellsOf(points: number, { most, cells }: Scale): number {
  return points <= 0 ? 0 : Math.max(1, Math.floor((points * cells) / most));
}

/** @returns the bar of the total: up to its end, with a mark where the threshold lies before it */
export function totalBar(points: Points, scale: Scale, signs: Signs, paint: Paint): string {
  const { full, open, rest } = parts(points, scale);
  const cells = [
    ...Array<string>(full).fill(paint(signs.assured, "good")),
    ...Array<string>(open).fill(paint(signs.open, "open")),
    ...Array<string>(rest).fill(paint(signs.missing, "quiet")),
  ];
  if (scale.most > scale.threshold)
    cells[Math.floor((scale.threshold * scale.cells) / scale.most)] = paint(signs.threshold, "strong");
  return `[${cells.join("")}]`;
}

/** @returns the bar of a category, on the same scale and open at its end */
export function categoryBar(points: Points, scale: Scale, signs: Signs, paint: Paint): string {
  const { full, open } = parts(points, scale);
  return paint(signs.assured.repeat(full), "good") + paint(signs.open.repeat(open), "open");
}

function parts({ assured, possible }: Points, scale: Scale): { full: number; open: number; rest: number } {
  const full = cellsOf(assured, scale);
  const most = Math.max(cellsOf(possible, scale), full + (possible > assured ? 1 : 0));
  const end = Math.min(most, scale.cells);
  return { full: Math.min(full, end), open: Math.max(0, end - full), rest: scale.cells - end };
}
