/** How a file is written, found out from what it holds. */

import { isMap, isSeq, type Node } from "yaml";
import type { Path } from "../diagnostic.js";
import { dashesOf, type Group, isBlock, type List, type Source, spanOf, type YamlPair } from "./source.js";
import { type Style, USUAL } from "./write.js";

interface Seen {
  step?: number;
  listStep?: number;
  dash?: number;
}

/** The later a part of the file, the more it says about what is added at the end of it. */
function look(source: Source, node: Node | null, key: number | undefined, seen: Seen): void {
  if (isSeq(node)) {
    if (isBlock(node) && node.items.length > 0) {
      const dashes = dashesOf(node as List);
      if (key !== undefined) seen.listStep = source.column(dashes[0] as number) - key;
      for (const [index, item] of (node as List).items.entries()) {
        const gap = item.range ? item.range[0] - (dashes[index] as number) : 0;
        const sameLine =
          item.range && source.lineStart(item.range[0]) === source.lineStart(dashes[index] as number);
        if (isMap(item) && isBlock(item) && gap > 1 && sameLine) seen.dash = gap;
      }
    }
    for (const item of node.items) look(source, item as Node, undefined, seen);
  } else if (isMap(node)) {
    for (const pair of node.items as YamlPair[]) {
      const column = source.column(spanOf(pair.key)[0]);
      const first = (pair.value as Group | null)?.items?.[0] as YamlPair | undefined;
      if (isMap(pair.value) && isBlock(pair.value) && first?.key.range)
        seen.step = source.column(first.key.range[0]) - column;
      look(source, pair.value, isBlock(node) ? column : undefined, seen);
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
