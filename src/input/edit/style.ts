/** How a file is written, found out from what it holds. */

import { isMap, isSeq, type ParsedNode } from "yaml";
import type { Path } from "../diagnostic.js";
import { dashesOf, isBlock, type Source } from "./source.js";
import { type Style, USUAL } from "./write.js";

interface Seen {
  step?: number;
  listStep?: number;
  dash?: number;
}

/** The later a part of the file, the more it says about what is added at the end of it. */
function look(source: Source, node: ParsedNode | null, key: number | undefined, seen: Seen): void {
  if (isSeq(node)) {
    if (isBlock(node) && node.items.length > 0) {
      const dashes = dashesOf(node);
      if (key !== undefined) seen.listStep = source.column(dashes[0] as number) - key;
      for (const [index, item] of node.items.entries()) {
        const dash = dashes[index] as number;
        const gap = item.range[0] - dash;
        const sameLine = source.lineStart(item.range[0]) === source.lineStart(dash);
        if (isMap(item) && isBlock(item) && gap > 1 && sameLine) seen.dash = gap;
      }
    }
    for (const item of node.items) look(source, item, undefined, seen);
  } else if (isMap(node)) {
    for (const pair of node.items) {
      const column = source.column(pair.key.range[0]);
      const { value } = pair;
      if (isMap(value) && isBlock(value)) seen.step = source.column(value.range[0]) - column;
      look(source, value, isBlock(node) ? column : undefined, seen);
    }
  }
}

/** @param path to the part that something is added to: what is there already says most about it */
export function styleOf(source: Source, path: Path): Style {
  const seen: Seen = {};
  look(source, source.top, undefined, seen);
  const json = /^\s*\{\s*"/.test(source.text);
  const near: Seen = {};
  look(source, source.at(path), undefined, near);
  const { step, listStep, dash } = { ...seen, ...near };
  return {
    ...USUAL,
    step: Math.max(1, step ?? USUAL.step),
    listStep: Math.max(0, listStep ?? USUAL.listStep),
    dash: Math.max(2, dash ?? USUAL.dash),
    json,
  };
}
