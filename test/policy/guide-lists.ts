/** Reads `guide-lists.txt`, the second copy of the guide's lists. */

import { readFileSync } from "node:fs";

const sections = new Map<string, string[][]>();
let rows: string[][] = [];
for (const line of readFileSync(new URL("./guide-lists.txt", import.meta.url), "utf8").split("\n")) {
  if (line.startsWith("== ")) {
    rows = [];
    sections.set(line.slice(3).trim(), rows);
  } else if (line.trim() !== "" && !line.startsWith("# "))
    rows.push(line.split(" | ").map((cell) => cell.trim()));
}

/** @returns the rows of a section, each its columns; fails where there is none */
export function guideList(name: string): string[][] {
  const list = sections.get(name);
  if (!list || list.length === 0) throw new Error(`no section ${name}`);
  return list;
}
