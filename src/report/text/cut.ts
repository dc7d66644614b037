/** Cuts what must stay in one line. */

import type { Setting } from "./wrap.js";

/** @returns the text, or as much of it as the line holds, with an ellipsis */
export function cut(text: string, { width, measure }: Setting): string {
  if (measure(text) <= width) return text;
  let part = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (measure(part + segment) > width - 1) break;
    part += segment;
  }
  return `${part.trimEnd()}…`;
}
