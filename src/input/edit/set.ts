/** Puts another value in the place of one that is there. */

import { isScalar, type Node, Scalar } from "yaml";
import type { Path } from "../diagnostic.js";
import type { Plain } from "../plain.js";
import { asBlock } from "./scalar.js";
import { afterColon, isBlock, isEmpty, type Source, type Splice, spanOf, type YamlPair } from "./source.js";
import { inBrackets, itemLines, pairLines, type Style } from "./write.js";

/** A text in the quotation marks of the one before, or as it needs to be written. */
function inItsPlace(
  before: Scalar,
  key: string | undefined,
  text: string,
  style: Style,
  flow: boolean,
): string {
  if (before.type === Scalar.QUOTE_SINGLE && !style.quoted && !/[\n\r\t]/.test(text) && /^[ -~]*$/.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  if (before.type === Scalar.QUOTE_DOUBLE) return inBrackets(text, { ...style, quoted: true });
  if (flow) return inBrackets(text, style, key);
  return key === undefined
    ? inBrackets(text, style)
    : (pairLines(key, text, style)[0] as string).slice(key.length + 2);
}

const isFlowScalar = (node: Node | null): node is Scalar<string> =>
  isScalar(node) && node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED;

/**
 * @param path to the value
 * @param value other than undefined
 * @throws CannotEdit
 */
export function setValueAt(source: Source, path: Path, value: Plain, style: Style): Splice[] {
  const { node, pair, parent } = source.place(path);
  const key = pair === undefined ? undefined : (path.at(-1) as string);
  const block = isBlock(parent);
  if (typeof value === "string") {
    const inLine = style.quoted || !block || key === undefined || asBlock(key, value.trim()) === undefined;
    if (inLine && pair !== undefined && isEmpty(node)) {
      const colon = afterColon(pair);
      const text = block
        ? pairLines(key as string, value, style)[0]?.slice((key as string).length + 1)
        : undefined;
      return [{ start: colon, end: colon, put: text ?? ` ${inBrackets(value, style, key)}` }];
    }
    if (inLine && isFlowScalar(node)) {
      const put = inItsPlace(node, key, value.trim(), style, !block);
      return [{ start: spanOf(node)[0], end: source.contentEnd(node), put }];
    }
  }
  if (!block) {
    const [start, end] = spanOf(node);
    return [{ start, end, put: inBrackets(value, style, key) }];
  }
  return [rewritten(source, node, pair, value, style, key)];
}

/** A key with its value, or an entry after its dash, written anew in lines. */
function rewritten(
  source: Source,
  node: Node | null,
  pair: YamlPair | undefined,
  value: Plain,
  style: Style,
  key: string | undefined,
): Splice {
  const start = spanOf(pair === undefined ? node : pair.key)[0];
  const lines = key === undefined ? itemLines(value, { ...style, dash: 2 }) : pairLines(key, value, style);
  const [first = "", ...rest] = lines.map((line) => (key === undefined ? line.slice(2) : line));
  const indent = " ".repeat(source.column(start));
  const put = [first, ...rest.map((line) => (line === "" ? "" : indent + line))].join(source.eol(start));
  const end = source.contentEnd(node, pair);
  return { start, end, put };
}
