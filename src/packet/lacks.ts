/** What keeps a packet from being complete: too few points, proof that is not there, letters that nobody has signed. */

import { printable } from "../input/printable.js";
import { kindInWords, neededInWords } from "../report/view/proof.js";
import { referringTo } from "../report/view/references.js";
import { listed } from "../report/view/words.js";
import type { CertificationView } from "../report/view.js";
import type { CertificationResult } from "../scoring/result.js";
import type { Exhibit, Lack, Paper } from "./types.js";

/** @returns the proof kinds in words: `transcript and course description` */
export function kindsInWords(kinds: Paper["kinds"]): string {
  return listed(kinds.map(kindInWords));
}

const NEXT = "What to do next stands in the checklist.";
const ASK = "Ask MSSC whether it can still be renewed.";

function ofPaper(exhibit: Exhibit, name: string, { file, kinds, trouble }: Paper): Lack[] {
  if (trouble === undefined) return [];
  const what = `${kindsInWords(kinds)}${file === undefined ? "" : ` (${printable(file)})`}`;
  return [
    {
      ...{ code: trouble.kind, exhibit: exhibit.number, activity: exhibit.activity.id },
      ...(file !== undefined && { file }),
      message: `${name}: ${what}: ${trouble.why}.`,
      brief: `${name}: ${kindsInWords(kinds)}`,
      ...(file !== undefined && { cause: `${printable(file)}: ${trouble.why}` }),
      remedy: trouble.remedy,
    },
  ];
}

function ofExhibit(exhibit: Exhibit, name: string): Lack[] {
  const { activity, number, result, papers, letter } = exhibit;
  const found = papers.flatMap((paper) => ofPaper(exhibit, name, paper));
  // What a file that is not there would prove has been said with the file.
  const named = new Set(papers.flatMap(({ kinds, trouble }) => (trouble ? kinds : [])));
  const about = { exhibit: number, activity: activity.id };
  if (letter !== undefined) {
    const { fileName } = letter;
    found.push({
      ...about,
      code: "letter",
      file: `letters/${fileName}`,
      message: `${name}: letters/${fileName} is still to be signed.`,
      brief: `${name}: letters/${fileName}`,
      remedy: "Have it signed, scan it, and record it: `mssc-recert proof FILE ACTIVITY form-letter PATH`.",
    });
    return found;
  }
  const needed = result.proof.missing.filter(
    (requirement) => !requirement.split(" or ").some((kind) => named.has(kind as Paper["kinds"][number])),
  );
  if (needed.length === 0) return found;
  return [
    ...found,
    {
      ...about,
      code: "proof",
      message: `${name}: proof still needed: ${neededInWords(needed)}.`,
      brief: `${name}: ${neededInWords(needed)}`,
      remedy: "Get it, scan it, and record it: `mssc-recert proof FILE ACTIVITY KIND PATH`.",
    },
  ];
}

/** @returns everything that is missing: what concerns the points first, then by exhibit */
export function lacksOf(
  certification: CertificationResult,
  view: CertificationView,
  exhibits: readonly Exhibit[],
  asOf: string,
): Lack[] {
  const refer = referringTo(certification);
  const { sentence } = view.verdict;
  const expired = asOf > certification.expires;
  const first: Lack[] = [];
  if (expired) first.push({ code: "expired", message: sentence, remedy: ASK, brief: sentence });
  else if (certification.verdict !== "meets")
    first.push({ code: "verdict", message: sentence, remedy: NEXT, brief: sentence });
  return [
    ...first,
    ...exhibits.flatMap((each) => ofExhibit(each, `Exhibit ${each.number}, ${refer(each.activity.id)}`)),
  ];
}

/** @returns them as JSON has them */
export function jsonLacks(lacks: readonly Lack[]): Omit<Lack, "brief" | "cause">[] {
  return lacks.map(({ brief: _, cause: __, ...lack }) => lack);
}
