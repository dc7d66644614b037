/** What keeps a packet from being complete: too few points, proof that is not there, letters that nobody has signed. */

import { printable } from "../input/printable.js";
import { signerFor } from "../letters/signer.js";
import { neededInWords } from "../report/view/proof.js";
import { fileInCommand } from "../report/view/prove.js";
import { referringTo } from "../report/view/references.js";
import type { CertificationView } from "../report/view.js";
import type { CertificationResult } from "../scoring/result.js";
import { proofSource } from "../scoring/say-rules.js";
import { isUnsignedPaper, kindsInWords } from "./called.js";
import { plainPath } from "./find-file.js";
import type { Exhibit, Lack, Paper } from "./types.js";

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
      ...(file !== undefined && { cause: `${printable(plainPath(file))}: ${trouble.why}` }),
      remedy: trouble.remedy,
    },
  ];
}

/** How a document is recorded that has come; what is not known is named in capitals. */
const record = (own: string, command: string, activity: string, kind: string): string =>
  `${own} record it: \`${command} ${activity} ${kind} PATH\`.`;

const TO_SIGN = "Print or send it, have it signed, scan it, and";
const EACH_TO_SIGN = "Print or send each, have it signed, scan it, and";
const SIGNED = "Have it signed, scan it, and";
const EACH_SIGNED = "Have each signed, scan it, and";
const GOT = "Get it, scan it, and";

/** A letter that was entered as proof before anybody had signed it. */
function ofUnsigned(exhibit: Exhibit, name: string, paper: Paper, command: string): Lack {
  const { activity, number, result, papers } = exhibit;
  const { file = "", kinds } = paper;
  const own = printable(file);
  const signer = result.category === "IC" ? undefined : signerFor(activity.type);
  const lack = { code: "unsigned" as const, exhibit: number, activity: activity.id, file };
  const unsigned = `${name}: ${own} is a letter just as it was prepared: nobody has signed it.`;
  if (signer === undefined)
    return {
      ...lack,
      message: `${unsigned} The guide has no form letter for this (${proofSource(result)}).`,
      brief: `${name}: ${own}; name the ${kindsInWords(kinds)} itself in its place (${proofSource(result)})`,
      remedy: `Name the ${kindsInWords(kinds)} itself in its place in the activity file.`,
    };
  const isThere = (other: Paper): boolean => !other.trouble && other.kinds.includes("form-letter");
  if (papers.some(isThere))
    return {
      ...lack,
      message: unsigned,
      brief: `${name}: ${own}; a signed one is entered too, so take this one out of the activity file`,
      remedy: "A signed one is entered too: take this one out of the activity file.",
    };
  return {
    ...lack,
    message: `${unsigned} It is to be signed by ${signer}.`,
    brief: `${name}: ${own}, to be signed by ${signer}`,
    remedy: record(TO_SIGN, command, activity.id, "form-letter"),
    general: record(EACH_TO_SIGN, command, "ACTIVITY", "form-letter"),
  };
}

/** @param command that records a proof, with the activity file */
function ofExhibit(exhibit: Exhibit, name: string, command: string): Lack[] {
  const { activity, number, result, papers, letter } = exhibit;
  const found = papers.flatMap((paper) =>
    isUnsignedPaper(paper) ? [ofUnsigned(exhibit, name, paper, command)] : ofPaper(exhibit, name, paper),
  );
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
      remedy: record(SIGNED, command, activity.id, "form-letter"),
      general: record(EACH_SIGNED, command, "ACTIVITY", "form-letter"),
    });
    return found;
  }
  const needed = result.proof.missing.filter(
    (requirement) => !requirement.split(" or ").some((kind) => named.has(kind as Paper["kinds"][number])),
  );
  if (needed.length === 0) return found;
  const sole = needed.length === 1 && !needed[0]?.includes(" ") ? needed[0] : undefined;
  return [
    ...found,
    {
      ...about,
      code: "proof",
      message: `${name}: proof still needed: ${neededInWords(needed)}.`,
      brief: `${name}: ${neededInWords(needed)}`,
      remedy: record(GOT, command, activity.id, sole ?? "KIND"),
      general: record(GOT, command, "ACTIVITY", "KIND"),
    },
  ];
}

/** @param file the activity file, as it is named in commands @returns everything that is missing: what concerns the points first, then by exhibit */
export function lacksOf(
  certification: CertificationResult,
  view: CertificationView,
  exhibits: readonly Exhibit[],
  { asOf, file }: { asOf: string; file: string },
): Lack[] {
  const command = `mssc-recert proof ${fileInCommand({ file })}`;
  const refer = referringTo(certification);
  const { sentence } = view.verdict;
  const expired = asOf > certification.expires;
  const first: Lack[] = [];
  if (expired) first.push({ code: "expired", message: sentence, remedy: ASK, brief: sentence });
  else if (certification.verdict !== "meets")
    first.push({ code: "verdict", message: sentence, remedy: NEXT, brief: sentence });
  return [
    ...first,
    ...exhibits.flatMap((each) =>
      ofExhibit(each, `Exhibit ${each.number}, ${refer(each.activity.id)}`, command),
    ),
  ];
}

/** @returns them as JSON has them */
export function jsonLacks(lacks: readonly Lack[]): Omit<Lack, "brief" | "cause" | "general">[] {
  return lacks.map(({ brief: _, cause: __, general: ___, ...lack }) => lack);
}
