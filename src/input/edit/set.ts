/** Puts another value in the place of one that is there. */

import { isScalar, type ParsedNode, Scalar } from "yaml";
import type { Path } from "../diagnostic.js";
import type { Filled } from "./filled.js";
import { insertLines } from "./lines.js";
import { asBlock } from "./scalar.js";
import { afterColon, givenValue, isBlock, type Source, type Splice, type YamlPair } from "./source.js";
import { entryLines, inBrackets, indented, type Style, scalar, valueLines } from "./write.js";

/** A text in the quotation marks of the one before, or as it needs to be written. */
function inItsPlace(before: Scalar, key: string, text: string, style: Style, flow: boolean): string {
  if (before.type === Scalar.QUOTE_SINGLE && !style.quoted && /^[ -~]*$/.test(text))
    return `'${text.replaceAll("'", "''")}'`;
  const quoted = style.quoted || before.type === Scalar.QUOTE_DOUBLE;
  return scalar(key, text, { ...style, quoted }, flow);
}

const isFlowScalar = (node: ParsedNode | undefined): node is Scalar.Parsed =>
  isScalar(node) && node.type !== Scalar.BLOCK_LITERAL && node.type !== Scalar.BLOCK_FOLDED;

const joined = (source: Source, at: number, [first, ...rest]: readonly string[], column: number): string =>
  [first, ...indented(rest, column)].join(source.eol(at));

/** @returns what can stand just where the old value does; undefined where lines of its own are better */
function inPlace(before: ParsedNode, key: string, value: Filled, style: Style, flow: boolean) {
  if (typeof value === "string" && isFlowScalar(before)) {
    const inLine = style.quoted || flow || asBlock(key, value) === undefined;
    if (inLine) return inItsPlace(before, key, value, style, flow);
  }
  return flow ? inBrackets(value, style, key) : undefined;
}

function ofPair(
  source: Source,
  pair: YamlPair,
  key: string,
  value: Filled,
  style: Style,
  flow: boolean,
): Splice {
  const before = givenValue(pair);
  const put = before && inPlace(before, key, value, style, flow);
  if (before && put) return { start: before.range[0], end: source.contentEnd(before), put };
  const start = afterColon(pair);
  const lines = flow ? [` ${inBrackets(value, style, key)}`] : valueLines(key, value, style);
  const column = source.column(pair.key.range[0]);
  // A comment beside a key that had no value stays beside it.
  if (before === undefined && lines[0] === "")
    return insertLines(source, source.nextLine(start), lines.slice(1), column);
  return { start, end: source.pairEnd(pair), put: joined(source, start, lines, column) };
}

/**
 * @param path to a key, which may have no value, or to an entry of a list
 * @throws CannotEdit
 */
export function setValueAt(source: Source, path: Path, value: Filled, style: Style): Splice[] {
  const { node, pair, parent } = source.place(path);
  const flow = !isBlock(parent);
  if (pair !== undefined) return [ofPair(source, pair, path.at(-1) as string, value, style, flow)];
  const [start] = node.range;
  const lines = flow ? [inBrackets(value, style)] : entryLines(value, style);
  return [{ start, end: source.contentEnd(node), put: joined(source, start, lines, source.column(start)) }];
}
