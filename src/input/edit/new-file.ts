/** The text of a new activity file. */

import type { PlainFile } from "../answers.js";
import { filledGroup } from "./filled.js";
import { groupLines, indented, itemLines, USUAL } from "./write.js";

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

/**
 * @param file what it shall say, all single values as texts; keys in the order in which they are to be written
 * @returns the text, which is read back as just that
 */
export function newFile({ candidate, certifications, activities }: PlainFile): string {
  const items = activities.map((each) => indented(itemLines(filledGroup(each), USUAL), USUAL.listStep));
  const lines = [
    ...HEAD,
    "",
    ...groupLines(filledGroup({ candidate }), USUAL),
    "",
    ...groupLines(filledGroup({ certifications }), USUAL),
    "",
    ...ACTIVITIES,
    ...(items.length === 0
      ? ["activities: []"]
      : ["activities:", ...items.flatMap((each, index) => (index === 0 ? each : ["", ...each]))]),
  ];
  return `${lines.join("\n")}\n`;
}
