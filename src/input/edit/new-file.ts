/** The text of a new activity file. */

import type { PlainFile } from "../answers.js";
import { readTree } from "../tree.js";
import { groupLines, itemLines, type Style, USUAL } from "./write.js";

const HEAD = [
  // The name that README.md gives it; editors look for it beside this file.
  "# yaml-language-server: $schema=schema.json",
  "# With `mssc-recert schema > schema.json` in this folder, many editors check this",
  "# file as you type.",
];
const ACTIVITIES = [
  "# What you did in the five years before the expiry. `mssc-recert add` asks for more,",
  "# `mssc-recert check` counts the points.",
];

function written({ candidate, certifications, activities }: PlainFile, style: Style): string {
  const items = activities.map((each) =>
    itemLines(each, style).map((line) => (line === "" ? "" : `  ${line}`)),
  );
  const lines = [
    ...HEAD,
    "",
    ...groupLines({ candidate }, style),
    "",
    ...groupLines({ certifications }, style),
    "",
    ...ACTIVITIES,
    ...(items.length === 0
      ? ["activities: []"]
      : ["activities:", ...items.flatMap((each, index) => (index === 0 ? each : ["", ...each]))]),
  ];
  return `${lines.join("\n")}\n`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * @param file what it shall say, all single values as texts; keys in the order in which they are to be written
 * @returns the text, which is read back as just that
 */
export function newFile(file: PlainFile): string {
  const text = written(file, USUAL);
  // Blocks are nicer to read; where one would not say the same, quotation marks do.
  return same(readTree(text).tree?.value, readTree(written(file, { ...USUAL, quoted: true })).tree?.value)
    ? text
    : written(file, { ...USUAL, quoted: true });
}
