/** The steps that complete the proof: letters to have signed, and papers to get. */

import type { Advice, ProofNeeded } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import { about } from "./about.js";
import type { ViewOptions } from "./options.js";
import { neededInWords } from "./proof.js";
import type { Refer } from "./references.js";
import type { Item } from "./types.js";

/** @returns the activity file as it stands in a command; what a shell would not take as one word is quoted */
export function fileInCommand({ file = "-" }: Pick<ViewOptions, "file">): string {
  if (file === "-") return "FILE";
  const name = printable(file);
  return /^[\w./\\:-]+$/.test(name) ? name : `"${name}"`;
}

function letterStep(letters: readonly ProofNeeded[], refer: Refer, options: ViewOptions): Item[] {
  if (letters.length === 0) return [];
  const one = letters.length === 1;
  const { sentences, points } = about(
    "For",
    letters.map(({ activity }) => refer(activity)),
  );
  return [
    {
      head: `Have ${one ? "a letter" : `${letters.length} letters`} signed`,
      ...(points && { points }),
      sentences: [
        ...(points ? [] : sentences),
        {
          text:
            `\`mssc-recert letters ${fileInCommand(options)} -o letters\` fills ${one ? "it" : "them"} for you. ` +
            `Once ${one ? "it" : "one"} is signed, ` +
            `\`mssc-recert proof ${fileInCommand(options)} ${letters[0]?.activity} form-letter\` records it.`,
        },
      ],
    },
  ];
}

function paperStep(papers: readonly ProofNeeded[], refer: Refer): Item[] {
  if (papers.length === 0) return [];
  return [
    {
      head:
        papers.length === 1
          ? "Get the proof that is missing"
          : `Get the proof that is missing for ${papers.length} activities`,
      sentences: [],
      points: papers.map(({ activity, missing }) => ({
        text: `${refer(activity)}: ${neededInWords(missing)}.`,
      })),
    },
  ];
}

/** @returns the steps; none where all proof is there */
export function proofSteps({ proofs }: Advice, refer: Refer, options: ViewOptions): Item[] {
  return [
    ...letterStep(
      proofs.filter(({ letter }) => letter !== null),
      refer,
      options,
    ),
    ...paperStep(
      proofs.filter(({ letter }) => letter === null),
      refer,
    ),
  ];
}
