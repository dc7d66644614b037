/** The pairs of a tree's groups by their keys: looked through when first asked, which a file without faults never does. */

import { isScalar, type Pair, type ParsedNode, type YAMLMap } from "yaml";

export type YamlPair = Pair<ParsedNode, ParsedNode | null>;

/** @returns the key as text; undefined for one that is empty, a list, a group or a reference */
export function keyOf(node: ParsedNode): string | undefined {
  return isScalar(node) && node.value ? String(node.value) : undefined;
}

function byKey(group: YAMLMap.Parsed): Map<string, YamlPair> {
  const pairs = new Map<string, YamlPair>();
  for (const pair of group.items) {
    const key = keyOf(pair.key);
    if (key !== undefined && !pairs.has(key)) pairs.set(key, pair);
  }
  return pairs;
}

export class GroupPairs {
  readonly #known = new Map<YAMLMap.Parsed, ReadonlyMap<string, YamlPair>>();

  /** @returns the pair of this key; where the key stands twice, the first */
  get(group: YAMLMap.Parsed, key: string): YamlPair | undefined {
    const pairs = this.#known.get(group) ?? byKey(group);
    this.#known.set(group, pairs);
    return pairs.get(key);
  }
}
