/** Text in Markdown: what a candidate wrote is shown as it is, and never becomes a link, a tag or a table. */

import { partsOf } from "../view/marked.js";

const SIGNS = /[\\`*_[\]|~$#!]/g;

/** What begins a list, a quotation or a heading when it stands first. */
const BEGINNING = /^(\s*)([-+=]|\d+[.)])/;

/** @returns plain text that is read back as it stands, wherever it is put in */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(SIGNS, "\\$&")
    .replace(
      BEGINNING,
      (_, space: string, sign: string) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`,
    );
}

/** @returns a text of the view, names of keys and commands as code */
export function marked(text: string): string {
  return partsOf(text)
    .map(({ text: part, code }) => (code ? `\`${part}\`` : escaped(part)))
    .join("");
}

/** @returns a row of a table */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** @returns a table, the cells escaped already */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(heads), row(heads.map(() => "---")), ...rows.map(row)];
}
