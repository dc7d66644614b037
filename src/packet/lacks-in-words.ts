/** What is missing, for a person to read: what many exhibits share is said once. */

import type { Item } from "../report/view.js";
import type { Lack, LackCode } from "./types.js";

interface Heading {
  head: (count: number) => string;
  /** Where it is not the remedy that each of them has. */
  sentence?: (count: number) => string;
}

const one = (count: number, single: string, several: string): string =>
  count === 1 ? single : `${count} ${several}`;

const HEADINGS: Partial<Record<LackCode, Heading>> = {
  proof: {
    head: (count) => one(count, "Proof is still needed", "activities still need proof"),
  },
  unsigned: {
    head: (count) =>
      count === 1
        ? "A letter that is entered as proof is just as it was prepared: nobody has signed it"
        : `${count} letters that are entered as proof are just as they were prepared: nobody has signed them`,
  },
  letter: {
    head: (count) => one(count, "A letter is still to be signed", "letters are still to be signed"),
  },
  "no-file": {
    head: (count) => one(count, "A document is not in the packet", "documents are not in the packet"),
    sentence: (count) =>
      count === 1
        ? "The activity file says that it is there, but not where: scan it, and name its file: `file: …`."
        : "The activity file says that they are there, but not where: scan each, and name its file: `file: …`.",
  },
};

const ORDER: readonly LackCode[] = [
  "expired",
  "verdict",
  "unreadable",
  "missing",
  "refused",
  "no-file",
  "proof",
  "unsigned",
  "letter",
];

/** A file may be missing in several places: what is wrong with it is said once. */
function byCause(lacks: readonly Lack[]): Item[] {
  const causes = [...new Set(lacks.map(({ cause, message }) => cause ?? message))];
  return causes.map((cause): Item => {
    const same = lacks.filter((each) => (each.cause ?? each.message) === cause);
    const [{ remedy, cause: ofFile }] = same as [Lack, ...Lack[]];
    if (ofFile === undefined) return { head: null, sentences: [{ text: `${cause} ${remedy}` }] };
    return {
      head: cause,
      sentences: [{ text: remedy }],
      points: same.map(({ brief }) => ({ text: brief })),
    };
  });
}

/** One has its own, in which everything is filled in; several have one for all, if any of them has. */
const remedyOf = (lacks: readonly Lack[]): string =>
  (lacks.length > 1 ? lacks.find(({ general }) => general)?.general : undefined) ?? lacks[0]?.remedy ?? "";

/** @returns an item for each kind of thing that is missing */
export function lacksInWords(lacks: readonly Lack[]): Item[] {
  return ORDER.flatMap((code): Item[] => {
    const same = lacks.filter((each) => each.code === code);
    const heading = HEADINGS[code];
    if (same.length === 0) return [];
    if (heading === undefined) return byCause(same);
    return [
      {
        head: heading.head(same.length),
        sentences: [{ text: heading.sentence?.(same.length) ?? remedyOf(same) }],
        points: same.map(({ brief }) => ({ text: brief })),
      },
    ];
  });
}
