/** A paragraph broken into lines as wide as the terminal. */

import type { Terminal } from "./terminal.js";

/** @param text printable @returns lines with their ends; where nobody looks, or a word is too long, lines may be longer */
export function inLines(text: string, terminal: Terminal): string {
  const { columns } = terminal.display();
  if (columns === undefined) return `${text}\n`;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > columns) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return `${lines.join("\n")}\n`;
}
