/** Shapes as operators, for `Canvas.shape`. Each leaves the coordinates as they were. */

import { fill, type Ink, stroke } from "./ink.js";
import { num } from "./operators.js";

/** Points, from the bottom left corner of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = readonly [x: number, y: number];

export interface Pen {
  weight: number;
  ink: Ink;
}

/** So far from its ends a quarter of a circle of radius 1 has its control points. */
const ROUND = 0.5523;

const rectangle = ({ x, y, width, height }: Box): string => `${[x, y, width, height].map(num).join(" ")} re`;
const at = (...figures: number[]): string => figures.map(num).join(" ");

export function filledBox(box: Box, ink: Ink): string {
  return `${fill(ink)} ${rectangle(box)} f`;
}

export function framedBox(box: Box, { weight, ink }: Pen): string {
  return `${stroke(ink)} ${num(weight)} w ${rectangle(box)} S`;
}

/** A box filled with slanting lines, `step` apart. */
export function hatchedBox(box: Box, { weight, ink }: Pen, step: number): string {
  const { x, y, width, height } = box;
  const lines: string[] = [];
  for (let from = x - height; from < x + width; from += step)
    lines.push(`${at(from, y)} m ${at(from + height, y + height)} l`);
  return `q ${rectangle(box)} W n ${stroke(ink)} ${num(weight)} w ${lines.join(" ")} S Q`;
}

/** Lines from point to point. */
export function polyline(points: readonly Point[], { weight, ink }: Pen): string {
  const path = points.map(([x, y], index) => `${at(x, y)} ${index === 0 ? "m" : "l"}`);
  return `q 1 J 1 j ${stroke(ink)} ${num(weight)} w ${path.join(" ")} S Q`;
}

/** A filled shape with these corners. */
export function polygon(points: readonly Point[], ink: Ink): string {
  const path = points.map(([x, y], index) => `${at(x, y)} ${index === 0 ? "m" : "l"}`);
  return `${fill(ink)} ${path.join(" ")} f`;
}

export function circle([x, y]: Point, radius: number, { weight, ink }: Pen): string {
  const [r, c] = [radius, radius * ROUND];
  const path = [
    `${at(x + r, y)} m`,
    `${at(x + r, y + c, x + c, y + r, x, y + r)} c`,
    `${at(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${at(x - r, y - c, x - c, y - r, x, y - r)} c`,
    `${at(x + c, y - r, x + r, y - c, x + r, y)} c`,
  ];
  return `${stroke(ink)} ${num(weight)} w ${path.join(" ")} s`;
}
