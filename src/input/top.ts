/** What is wrong with a file as a whole. */

import { isMap, isSeq, type Node } from "yaml";
import type { Trouble } from "./diagnostic.js";

const START =
  "The file starts with candidate:, certifications: and activities:, each at the beginning of a line.";

/** What YAML forbids in a file: control characters other than tab and line ends. They get in by copying. */
// biome-ignore lint/complexity/useRegexLiterals: the characters cannot be seen in a literal
const UNSEEN = new RegExp("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]");

/** @returns `control-character`, at the first one that the text holds */
export function unseenTrouble(text: string): Trouble[] {
  const found = UNSEEN.exec(text);
  if (found === null) return [];
  const name = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const message = `There is an invisible control character here (U+${name}), and a text file must not hold one.`;
  const hint =
    "Delete it: put the cursor behind it and press Backspace, or type this part of the line again.";
  return [{ code: "control-character", start: found.index, end: found.index + 1, message, hint }];
}

/** @returns `empty-file` or `not-a-mapping`, where the file's top is something else than keys */
export function topTrouble(contents: Node | null): Trouble | undefined {
  if (isMap(contents)) return undefined;
  if (contents === null || contents.range![0] === contents.range![1]) {
    const message = "The file is empty: it holds no candidate.";
    return { code: "empty-file", start: 0, end: 0, message, hint: START };
  }
  const [start] = contents.range!;
  const what = isSeq(contents) ? "a list" : "plain text";
  return {
    code: "not-a-mapping",
    start,
    end: start,
    message: `The file is ${what}, not a candidate's file.`,
    hint: START,
  };
}
