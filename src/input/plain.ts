/** The YAML tree made plain: maps and lists of trimmed texts, with what YAML allows and this format does not. */

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Trouble } from "./diagnostic.js";
import { GroupPairs, keyOf, type YamlPair } from "./group-pairs.js";
import type { LineMap } from "./lines.js";
import { quoted } from "./printable.js";

/** A text, a list, a group of keys; undefined for what is empty. */
export type Plain = string | undefined | Plain[] | PlainMap;
export interface PlainMap {
  [key: string]: Plain;
}

/** What aliases may stand for, all in all; a bomb of them stands for millions. */
const MOST_REPEATED = 10_000;
/** Lists that may be given empty, as `activities:` alone. */
const MAY_BE_EMPTY = new Set(["activities", "courses"]);

export interface PlainTree {
  top: ParsedNode;
  value: Plain;
  troubles: Trouble[];
  /** What each alias stands for. */
  targets: ReadonlyMap<Alias, ParsedNode>;
  pairs: GroupPairs;
}

interface Anchored {
  node: ParsedNode;
  value: Plain;
  size: number;
}

function put(group: PlainMap, key: string, value: Plain): void {
  // A key named __proto__ must become an ordinary key, and be found to be unknown.
  if (key === "__proto__") Object.defineProperty(group, key, { value, enumerable: true });
  else group[key] = value;
}

/** Makes a tree plain: once for each tree. */
class Flattener {
  readonly troubles: Trouble[] = [];
  readonly targets = new Map<Alias, ParsedNode>();
  readonly pairs = new GroupPairs();
  private readonly anchors = new Map<string, Anchored>();
  private readonly unused = new Map<string, Scalar.Parsed>();
  private size = 0;
  private repeated = 0;

  constructor(private readonly map: () => LineMap) {}

  trouble(
    node: { range: readonly [number, number, number?] },
    code: string,
    message: string,
    hint: string,
  ): void {
    const [start, end] = node.range;
    this.troubles.push({ code, start, end, message, hint });
  }

  plain(node: ParsedNode): Plain {
    if (isAlias(node)) return this.alias(node);
    const before = this.size;
    this.size += 1;
    const value = isScalar(node) ? this.text(node) : isMap(node) ? this.group(node) : this.list(node);
    const anchor = (node as Scalar).anchor;
    if (anchor) this.anchors.set(anchor, { node, value, size: this.size - before });
    return value;
  }

  private text(node: Scalar.Parsed): string | undefined {
    if (node.anchor) this.unused.set(node.anchor, node);
    return String(node.value).trim() || undefined;
  }

  private list(node: YAMLSeq.Parsed): Plain[] {
    return node.items.map((item) => this.plain(item));
  }

  private group(node: YAMLMap.Parsed): PlainMap {
    const value: PlainMap = {};
    for (const pair of node.items) {
      const key = this.key(pair.key);
      if (key === undefined) continue;
      const content = pair.value === null ? undefined : this.plain(pair.value);
      if (Object.hasOwn(value, key)) this.twice(pair.key, key, this.pairs.get(node, key) as YamlPair);
      else put(value, key, content === undefined && MAY_BE_EMPTY.has(key) ? [] : content);
    }
    return value;
  }

  private twice(node: ParsedNode, key: string, first: YamlPair): void {
    const line = this.map().lineAt(first.key.range[0]) + 1;
    const message = `The key ${quoted(key)} stands here a second time; the first is in line ${line}.`;
    const hint = "Keep one of the two. If they are two entries of a list, put a dash before each.";
    this.trouble(node, "duplicate-key", message, hint);
  }

  private key(node: ParsedNode): string | undefined {
    const key = keyOf(node);
    if (key !== undefined) return key;
    const message = isScalar(node)
      ? "There is no key before this colon."
      : "A key must be a plain word, not a list, a group or a reference.";
    this.trouble(
      node,
      "bad-key",
      message,
      "Write each line as key: value. Put a text that begins with [ { or * in quotation marks.",
    );
    return undefined;
  }

  private alias(node: Alias.Parsed): Plain {
    const name = node.source;
    const anchored = this.anchors.get(name);
    if (anchored === undefined) {
      const message = `A value that begins with * refers to a part marked “&…” further up, and there is none for ${quoted(`*${name}`)}.`;
      this.trouble(node, "unknown-alias", message, `If it is meant as text, put it in quotation marks.`);
      return undefined;
    }
    this.unused.delete(name);
    this.targets.set(node, anchored.node);
    this.repeated += anchored.size;
    this.size += anchored.size;
    if (this.repeated <= MOST_REPEATED) return anchored.value;
    if (this.repeated - anchored.size <= MOST_REPEATED) {
      const message =
        "The file repeats parts of itself by references (“*…”) so often that it would grow beyond all measure.";
      this.trouble(
        node,
        "too-many-aliases",
        message,
        "Write the activities out instead of referring to others.",
      );
    }
    return undefined;
  }

  /** A text after `&name` loses its first word in silence, where `&` was meant as "and". */
  lost(): void {
    for (const [name, node] of this.unused) {
      const start = this.map().text.lastIndexOf(`&${name}`, node.range[0]);
      const message = `A value that begins with & is not read as text: ${quoted(`&${name}`)} would be lost.`;
      const hint = "Put the whole value in quotation marks.";
      this.trouble({ range: [start, start + name.length + 1] }, "special-start", message, hint);
    }
  }
}

/**
 * @param contents the tree's top node
 * @param map lines of the text, built when needed
 */
export function toPlain(contents: ParsedNode, map: () => LineMap): PlainTree {
  const flattener = new Flattener(map);
  const value = flattener.plain(contents);
  flattener.lost();
  const { troubles, targets, pairs } = flattener;
  return { top: contents, value, troubles, targets, pairs };
}
