/** Bars of parts, drawn as SVG because printers leave out backgrounds. The figures beside them say the same. */

import { type Markup, markup } from "../html/markup.js";

export interface Part {
  /** The class that gives it its looks. */
  name: string;
  size: number;
}

const percent = (figure: number): string => `${Math.round(figure * 100) / 100}%`;

const shares =
  (of: number) =>
  (size: number): string =>
    percent((size / of) * 100);

/**
 * @param most what the whole width stands for; what goes beyond is cut
 * @param needed how much would be enough: drawn as an empty frame, with a line at its end
 * @returns the parts side by side
 */
export function lyingBar(parts: readonly Part[], most: number, needed?: number): Markup {
  const share = shares(most);
  let from = 0;
  const drawn = parts.map(({ name, size }) => {
    const width = Math.min(size, most - from);
    if (width <= 0) return null;
    from += width;
    return markup`<rect class="${name}" x="${share(from - width)}" width="${share(width)}" height="100%"/>`;
  });
  const frame =
    needed === undefined ? null : markup`<rect class="missing" width="${share(needed)}" height="100%"/>`;
  const line =
    needed === undefined
      ? null
      : markup`<line class="mark" x1="${share(needed)}" x2="${share(needed)}" y1="0" y2="100%"/>`;
  return markup`<svg class="bar" aria-hidden="true" focusable="false">${frame}${drawn}${line}</svg>`;
}

/**
 * @param most what the whole height stands for
 * @param mark before which of them a line is drawn
 * @returns columns side by side, each of its parts from the ground up
 */
export function columns(all: readonly (readonly Part[])[], most: number, mark?: number): Markup {
  const share = shares(most);
  const width = 100 / all.length;
  const drawn = all.map((parts, index) => {
    let top = most;
    return parts.map(({ name, size }) => {
      if (size <= 0) return null;
      top -= size;
      return markup`<rect class="${name}" x="${percent(index * width + width * 0.1)}" width="${percent(width * 0.8)}" y="${share(top)}" height="${share(size)}"/>`;
    });
  });
  const line =
    mark === undefined
      ? null
      : markup`<line class="mark" x1="${percent(mark * width)}" x2="${percent(mark * width)}" y1="0" y2="100%"/>`;
  return markup`<svg class="columns" aria-hidden="true" focusable="false">${drawn}${line}</svg>`;
}
