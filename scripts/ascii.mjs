// Makes the program's files ASCII. V8 keeps a text with a single other character in twice the memory, and takes longer
// to read it. esbuild itself escapes such characters in strings, but not in regular expressions and templates.

import { readFileSync, writeFileSync } from "node:fs";

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * @param {string} path of a bundled file, rewritten where it is not ASCII yet
 * @throws {Error} where an escape would not mean the same: behind a backslash, or where a template is taken as it is written
 */
export function toAscii(path) {
  const text = readFileSync(path, "utf8");
  if (!/[^\0-\x7f]/.test(text)) return;
  const literal = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.exec(text);
  if (literal)
    throw new Error(`${path} cannot be made ASCII: ${text.slice(literal.index, literal.index + 40)}`);
  writeFileSync(path, text.replace(/[^\0-\x7f]/g, escaped));
}
