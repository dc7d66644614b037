/** Text to a YAML tree, with what is wrong with it as YAML: one trouble for one cause. */

import type { Trouble } from "./diagnostic.js";
import type { LineMap } from "./lines.js";
import { type ParseOptions, parseTree, type Tree } from "./parse.js";
import { colonInValue, hardTrouble, softTrouble } from "./syntax-errors.js";

/** How often a file is mended and read again, to find what comes after. */
const ROUNDS = 5;

/** Nobody reads more. */
const MOST_ERRORS = 200;

export interface Syntax {
  troubles: Trouble[];
  /** The tree, where it is sound enough to look at what the file says. */
  document?: Tree["document"];
}

/** Replaces colons by something harmless of the same length, so that the rest of the file can be read. */
function mend(text: string, colons: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const colon of colons) {
    pieces.push(text.slice(from, colon), "_");
    from = colon + 1;
  }
  return pieces.join("") + text.slice(from);
}

interface Round {
  troubles: Trouble[];
  colons: number[];
  /** The tree is not to be relied on. */
  broken: boolean;
}

/** What is wrong up to the first trouble that makes the rest unreliable: what comes after often only follows from it. */
function sortOut(tree: Tree, text: string, map: LineMap): Round {
  const source = { text, map, document: tree.document };
  const round: Round = { troubles: [], colons: [], broken: false };
  const errors = tree.errors.sort((a, b) => a.pos[0] - b.pos[0]).slice(0, MOST_ERRORS);
  for (const [index, error] of errors.entries()) {
    const next = errors[index + 1];
    const inValue = colonInValue(error, next, source);
    const soft = inValue?.trouble ?? softTrouble(error, source);
    if (inValue !== undefined) round.colons.push(...inValue.colons);
    if (soft !== undefined) round.troubles.push(soft);
    else if (round.colons.length === 0) round.troubles.push(hardTrouble(error, next, source));
    if (soft === undefined) return { ...round, broken: true };
  }
  if (tree.further !== undefined) round.troubles.push(furtherDocument(tree.further));
  return { ...round, broken: round.colons.length > 0 || tree.errors.length > MOST_ERRORS };
}

function furtherDocument(start: number): Trouble {
  const message = "A second document begins here, and a file holds one candidate only.";
  const hint = "Delete the line with --- or ... and what follows, or put that into a file of its own.";
  return { code: "several-documents", start, end: start, message, hint };
}

/**
 * @param text YAML; lines end with LF or CRLF
 * @param lines its lines, built when needed
 * @returns the troubles, at most one a line, and the tree if it can be used in spite of them
 */
export function readSyntax(text: string, lines: () => LineMap, options?: ParseOptions): Syntax {
  const byLine = new Map<number, Trouble>();
  let current = text;
  for (let round = 1; ; round += 1) {
    const tree = parseTree(current, options);
    if ("code" in tree) return { troubles: [...byLine.values(), tree] };
    if (tree.errors.length === 0 && tree.further === undefined) {
      return { troubles: [...byLine.values()], document: tree.document };
    }
    const { troubles, colons, broken } = sortOut(tree, current, lines());
    for (const trouble of troubles) {
      const line = lines().lineAt(trouble.start);
      if (!byLine.has(line)) byLine.set(line, trouble);
    }
    if (colons.length === 0 || round === ROUNDS) {
      return { troubles: [...byLine.values()], ...(!broken && { document: tree.document }) };
    }
    current = mend(
      current,
      [...new Set(colons)].sort((a, b) => a - b),
    );
  }
}
