/** Parts of a document as lines for a terminal. */

import { plainMeasure } from "../../report/text/measure.js";
import { wrapped } from "../../report/text/wrap.js";
import type { Block, Section } from "./document.js";

const WIDEST = 100;
const NARROWEST = 40;

type Set = (text: string, first: string, further?: string) => string[];

/** A row of a table: what it is about, and below it each column with its name; on one line where there is room. */
function rowLines(head: readonly string[], row: readonly string[], set: Set): string[] {
  const [title = "", ...cells] = row;
  const more = cells.map((cell, at) => `${head[at + 1]}: ${cell}`);
  const together = set(more.join("; "), "      ");
  return [
    ...set(title, "  ", "    "),
    ...(together.length === 1 ? together : more.flatMap((each) => set(each, "      ", "        "))),
  ];
}

function blockLines(block: Block, set: Set): string[] {
  switch (block.kind) {
    case "paragraph":
      return set(block.text, "");
    case "item":
      return set(block.text, `  ${block.mark} `, " ".repeat(block.mark.length + 3));
    case "table":
      return block.rows.flatMap((row) => rowLines(block.head, row, set));
  }
}

/** @param columns of the terminal @returns titles and what stands below them, in lines that end */
export function sectionsText(sections: readonly Section[], columns = 80): string {
  const width = Math.max(NARROWEST, Math.min(columns, WIDEST));
  const setting = { width, measure: plainMeasure, paint: (text: string) => text };
  const set: Set = (text, first, further = first) => wrapped([{ text }], setting, first, further);
  const parts = sections.map(({ title, blocks }) => {
    const lines = blocks.map((block, index) => {
      const apart = index === 0 || block.kind !== "item" || blocks[index - 1]?.kind !== "item";
      return [...(apart ? [""] : []), ...blockLines(block, set)];
    });
    return [...set(title, ""), ...lines.flat()];
  });
  return parts.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
