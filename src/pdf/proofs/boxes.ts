import { PDFArray, PDFNumber, type PDFObject } from "pdf-lib";
import { num } from "../operators.js";

export type Box = [left: number, bottom: number, right: number, top: number];
/** As in `a b c d e f cm`. */
export type Matrix = [number, number, number, number, number, number];

/** What viewers take for the size of a page that does not say. */
export const LETTER: Box = [0, 0, 612, 792];

/** Numbers of an array; undefined where it is none, or not of that length. */
export function figuresIn(object: PDFObject | undefined, count: number): number[] | undefined {
  if (!(object instanceof PDFArray) || object.size() < count) return undefined;
  const figures = Array.from({ length: count }, (_, index) => {
    const figure = object.lookup(index);
    return figure instanceof PDFNumber ? figure.asNumber() : Number.NaN;
  });
  return figures.every(Number.isFinite) ? figures : undefined;
}

/** A rectangle with an area, its corners in order. */
export function boxIn(object: PDFObject | undefined): Box | undefined {
  const figures = figuresIn(object, 4);
  if (!figures) return undefined;
  const [a, b, c, d] = figures as Box;
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] > box[0] && box[3] > box[1] ? box : undefined;
}

export function boxText(box: readonly number[]): string {
  return `[${box.map(num).join(" ")}]`;
}

/**
 * How an appearance is put into its place (ISO 32000-1, 12.5.5).
 * @param box what it draws in, `matrix` how that is turned @returns undefined where there is nothing to see
 */
export function placing(box: Box, matrix: Matrix, place: Box): Matrix | undefined {
  const [a, b, c, d, e, f] = matrix;
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ] as const;
  const xs = corners.map(([x, y]) => a * x + c * y + e);
  const ys = corners.map(([x, y]) => b * x + d * y + f);
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  if (!(width > 0 && height > 0)) return undefined;
  const [across, upright] = [(place[2] - place[0]) / width, (place[3] - place[1]) / height];
  return [across, 0, 0, upright, place[0] - left * across, place[1] - bottom * upright];
}
