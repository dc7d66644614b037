import { num } from "./operators.js";

/** A shade from 0, black, to 1, white, or a color as red, green, blue. */
export type Ink = number | readonly [number, number, number];

/** The operator that chooses the color of letters and areas. */
export function fill(ink: Ink): string {
  return typeof ink === "number" ? `${num(ink)} g` : `${ink.map(num).join(" ")} rg`;
}

/** The operator that chooses the color of lines. */
export function stroke(ink: Ink): string {
  return typeof ink === "number" ? `${num(ink)} G` : `${ink.map(num).join(" ")} RG`;
}
