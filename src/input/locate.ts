/** From the path of a value to its place in the YAML tree. */

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Path } from "./diagnostic.js";
import type { PlainTree } from "./plain.js";

type Span = readonly [start: number, end: number];

/** The key of a pair as `plain.ts` reads it. */
function isKey(pair: Pair<Node, Node | null>, key: string | number): boolean {
  return isScalar(pair.key) && String((pair.key as Scalar).value) === key;
}

function spanOf(node: Node): Span {
  const [start, end] = node.range!;
  return [start, end];
}

/**
 * @param tree as `toPlain` gave it
 * @param path to the value; where it leads to nothing, the place is that of the nearest thing around it
 * @param part `key` for the place of the key instead of the value
 * @returns offsets of the first character and after the last; of a list or group, its first character alone
 */
export function locate({ top, targets }: PlainTree, path: Path, part?: "key"): Span {
  let node: Node = top;
  let span = spanOf(top);
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = targets.get(node)!;
    let next: Node | null | undefined;
    if (isMap(node)) {
      const pair = (node.items as Pair<Node, Node | null>[]).find((item) => isKey(item, step));
      if (pair === undefined) break;
      if (part === "key" && index === path.length - 1) return spanOf(pair.key);
      next = pair.value ?? pair.key;
    } else {
      next = isSeq(node) ? (node.items as Node[])[step as number] : undefined;
    }
    if (!next) break;
    node = next;
    span = spanOf(node);
  }
  return isScalar(node) || isAlias(node) ? span : [span[0], span[0] + 1];
}
