/** From the path of a value to its place in the YAML tree. */

import { isAlias, isCollection, isMap, type ParsedNode, type YAMLSeq } from "yaml";
import type { Path } from "./diagnostic.js";
import type { PlainTree } from "./plain.js";

type Span = readonly [start: number, end: number];

function spanOf(node: ParsedNode): Span {
  const [start, end] = node.range;
  return isCollection(node) ? [start, start + 1] : [start, end];
}

/**
 * @param tree as `toPlain` gave it
 * @param path to a value or key, or to a key that is missing in a group that is there
 * @param part `key` for the place of the key instead of the value
 * @returns offsets of the first character and after the last; of a list or group, its first character alone. For a
 *   missing key that of the group.
 */
export function locate({ top, targets, pairs }: PlainTree, path: Path, part?: "key"): Span {
  let node: ParsedNode = top;
  for (const [index, step] of path.entries()) {
    const around = isAlias(node) ? targets.get(node)! : node;
    if (isMap(around)) {
      const pair = pairs.get(around, step as string);
      if (pair === undefined) break;
      if (part === "key" && index === path.length - 1) return spanOf(pair.key);
      node = pair.value ?? pair.key;
    } else {
      node = (around as YAMLSeq.Parsed).items[step as number]!;
    }
  }
  return spanOf(node);
}
