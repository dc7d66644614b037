/** What is told after a batch on the error stream: broken files, candidates in two files, and what else to know. */

import { printable } from "../../input/printable.js";
import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import type { Tally } from "./tally.js";
import type { BatchFormat } from "./work.js";

const files = (count: number): string => counted(grouped(count), "file");

/** Each broken file with its first error: the rest is seen with `check`. */
function brokenLines({ broken }: Tally): string[] {
  if (broken.length === 0) return [];
  return [
    `${files(broken.length)} could not be read, and ${broken.length === 1 ? "is" : "are"} not in the figures:`,
    ...broken.map(({ errors }) => {
      const more = errors.length - 1;
      return `  ${errors[0]}${more > 0 ? ` (and ${counted(more, "more mistake")})` : ""}`;
    }),
    "`mssc-recert check FILE` shows all that is wrong in a file, and what to do about it.",
  ];
}

const WHERE: Record<BatchFormat, string> = {
  json: "see `errors` in its line",
  csv: "see the column `errors` in its row",
  table: "",
};

/** @returns the lines, none where there is nothing to tell */
export function notesOf(tally: Tally, format: BatchFormat, certification: string | undefined): string[] {
  const { states, twice, timesTwice, warned } = tally;
  return [
    ...(format === "table"
      ? brokenLines(tally)
      : states.broken > 0
        ? [`${files(states.broken)} could not be read: ${WHERE[format]}.`]
        : []),
    ...(timesTwice > 0 ? ["The same candidate more than once; each file is counted by itself:"] : []),
    ...twice.map((each) => `  ${each}`),
    ...(timesTwice > twice.length ? [`  and ${grouped(timesTwice - twice.length)} more`] : []),
    ...(states.absent > 0
      ? [`${files(states.absent)} without a ${printable(certification ?? "")} certification left out.`]
      : []),
    ...(warned > 0 && format === "table"
      ? [`${files(warned)} with warnings: \`mssc-recert check FILE\` shows them.`]
      : []),
  ];
}
