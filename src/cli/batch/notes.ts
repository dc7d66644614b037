/** What is told after a batch on the error stream: broken files, candidates in two files, and what else to know. */

import { printable } from "../../input/printable.js";
import { grouped } from "../../report/view/away.js";
import { counted } from "../../report/view/words.js";
import type { Tally } from "./tally.js";
import type { BatchFormat } from "./work.js";

const files = (count: number): string => counted(grouped(count), "file");

const filesOrFolders = (count: number): string =>
  `${grouped(count)} ${count === 1 ? "file or folder" : "files or folders"}`;

/** @param opened those that are files for certain */
const unread = (count: number, opened: number): string =>
  opened < count ? filesOrFolders(count) : files(count);

/** Each broken file with its first error: the rest is seen with `check`. */
function brokenLines({ broken, opened }: Tally): string[] {
  if (broken.length === 0) return [];
  return [
    `${unread(broken.length, opened)} could not be read, and ${broken.length === 1 ? "is" : "are"} not in the figures:`,
    ...broken.map(({ errors }) => {
      const more = errors.length - 1;
      return `  ${errors[0]}${more > 0 ? ` (and ${counted(more, "more mistake")})` : ""}`;
    }),
    ...(opened > 0
      ? ["`mssc-recert check FILE` shows all that is wrong in a file, and what to do about it."]
      : []),
  ];
}

const WHERE: Record<BatchFormat, string> = {
  json: "see `errors` in its line",
  csv: "see the column `errors` in its row",
  table: "",
};

/** @returns the lines, none where there is nothing to tell */
export function notesOf(tally: Tally, format: BatchFormat, certification: string | undefined): string[] {
  const { states, ids, warned } = tally;
  return [
    ...(format === "table"
      ? brokenLines(tally)
      : states.broken > 0
        ? [`${unread(states.broken, tally.opened)} could not be read: ${WHERE[format]}.`]
        : []),
    ...ids
      .found()
      .flatMap(({ title, advice, lines }) => [`${title}. ${advice}`, ...lines.map((each) => `  ${each}`)]),
    ...(states.absent > 0
      ? [`${files(states.absent)} without a ${printable(certification ?? "")} certification left out.`]
      : []),
    ...(warned > 0 && format === "table"
      ? [`${files(warned)} with warnings: \`mssc-recert check FILE\` shows them.`]
      : []),
  ];
}
