/** Text to a YAML tree, without ever hanging or running out of memory or stack. */

import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from "yaml";
import type { Fault, Trouble } from "./diagnostic.js";

/** A file of this format nests 6 deep; each level takes at most three entries of the parser's stack. */
const DEEPEST = 60;
/** Pieces of YAML (words, colons, line ends…): some 30,000 lines. Half a second's work. */
const MOST_PIECES = 250_000;
/** Characters of one text: a hundred pages. */
const LONGEST_PIECE = 250_000;

const OPTIONS = {
  schema: "failsafe", // every single value as text
  version: "1.2",
  prettyErrors: false,
  uniqueKeys: false, // the library compares every key with every other: we look ourselves
  resolveKnownTags: false,
  merge: false,
} as const;

export interface ParseOptions {
  /** The tree knows where dashes and colons stand: for changes of the text. */
  keepSourceTokens?: boolean;
}

export interface Tree {
  document: Document.Parsed;
  /** Where a second document starts. */
  further?: number;
  errors: YAMLError[];
}

function tooMuch(depth: number, pieces: number, length: number): Fault | undefined {
  if (depth > DEEPEST) {
    const message = "Too many lists or groups are nested in one another here.";
    const hint = "An activity file is only a few levels deep. Look for stray brackets or dashes.";
    return { code: "too-deep", message, hint };
  }
  if (pieces > MOST_PIECES) {
    const message =
      "The file goes on for far too long to be one candidate's activities; reading stopped here.";
    return { code: "too-many-parts", message, hint: "Write one file for each candidate." };
  }
  if (length <= LONGEST_PIECE) return undefined;
  const message = `There is a text of more than ${LONGEST_PIECE} characters here; reading stopped after it.`;
  return {
    code: "too-long-text",
    message,
    hint: "Shorten it. Look for a quotation mark that is never closed.",
  };
}

/**
 * @param text YAML
 * @param options `keepSourceTokens` takes time and memory
 * @returns the tree and the library's errors and warnings, or the trouble that forbids to build one:
 *   `too-deep`, `too-many-parts` or `too-long-text`
 */
export function parseTree(text: string, options: ParseOptions = {}): Tree | Trouble {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const piece of new Lexer().lex(text)) {
    for (const token of parser.next(piece)) tokens.push(token);
    pieces += 1;
    const trouble = tooMuch(parser.stack.length, pieces, piece.length);
    if (trouble !== undefined) return { ...trouble, start: parser.offset, end: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  const [document, further] = new Composer({ ...OPTIONS, ...options }).compose(tokens, true, text.length);
  const marks = document!.warnings.filter(
    ({ code }) => code === "TAG_RESOLVE_FAILED" || code === "BAD_COLLECTION_TYPE",
  );
  const errors = [...document!.errors, ...marks];
  return { document: document as Document.Parsed, errors, ...(further && { further: further.range[0] }) };
}
