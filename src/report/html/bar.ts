/**
 * Points as a drawn bar: assured filled, open hatched, missing empty, a line where the needed points are reached. Drawn as
 * SVG, because printers leave out backgrounds; the figures beside it say the same.
 */

import type { Points } from "../../scoring/result.js";
import { Markup, markup } from "./markup.js";

const HEIGHT = 10;

export interface BarScale {
  threshold: number;
  most: number;
}

/** The pattern of what is open; once a page. */
export const HATCHING = new Markup(
  '<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>' +
    '<pattern id="hatch" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect class="hatch-ground" width="2" height="2"/><rect class="hatch-line" width="1" height="2"/></pattern></defs></svg>',
);

/** @param frame whether what is missing is drawn too */
export function bar({ assured, possible }: Points, { threshold, most }: BarScale, frame: boolean): Markup {
  const part = (name: string, from: number, to: number): Markup | null =>
    to > from ? markup`<rect class="${name}" x="${from}" width="${to - from}" height="${HEIGHT}"/>` : null;
  const line =
    frame && most > threshold
      ? markup`<line class="mark" x1="${threshold}" x2="${threshold}" y1="0" y2="${HEIGHT}"/>`
      : null;
  return markup`<svg class="bar" viewBox="0 0 ${most} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${
    frame ? part("missing", 0, most) : null
  }${part("assured", 0, assured)}${part("open", assured, possible)}${line}</svg>`;
}
