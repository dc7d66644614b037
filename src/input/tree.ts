/** From the text of a YAML file to its plain tree: what reading any file of ours has in common. */

import type { Trouble } from "./diagnostic.js";
import type { ParseOptions } from "./parse.js";
import { Places } from "./places.js";
import { type PlainMap, type PlainTree, toPlain } from "./plain.js";
import { readSyntax } from "./syntax.js";
import { topTrouble, unseenTrouble } from "./top.js";

/** A tree whose top is a group of keys. */
export type MapTree = PlainTree & { value: PlainMap };

export interface TreeResult {
  places: Places;
  /** What is wrong with it as YAML. */
  troubles: Trouble[];
  /** There wherever the file can be looked at in spite of the troubles. */
  tree?: MapTree;
}

/**
 * @param input text of a file (see `decodeText`)
 * @returns its tree with all scalars as trimmed text; troubles, at least one where there is no tree. Never throws.
 */
export function readTree(input: string, options?: ParseOptions): TreeResult {
  // A lone CR ends a line, but not for the library; offsets stay as they are.
  const text = input.replace(/^\ufeff/, "").replace(/\r(?!\n)/g, "\n");
  const places = new Places(text);
  const { document, troubles: inSyntax } = readSyntax(text, places.lines, options);
  const troubles = [...unseenTrouble(text), ...inSyntax];
  if (document === undefined) return { places, troubles };
  const atTop = topTrouble(document.contents);
  if (atTop !== undefined) return { places, troubles: [...troubles, atTop] };
  const tree = toPlain(document.contents!, places.lines) as MapTree;
  return { places, troubles: [...troubles, ...tree.troubles], tree };
}
