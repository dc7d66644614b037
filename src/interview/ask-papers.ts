/** Asks which proof of an activity there is, and what its letter needs. All of it may wait. */

import { type Plain, type PlainMap, textOf } from "../input/answers.js";
import { PROOF_KINDS } from "../input/candidate.js";
import { neededInWords } from "../report/view/proof.js";
import { capital } from "../report/view/words.js";
import { type Ask, Back } from "./ask.js";
import { askFile } from "./ask-file.js";
import { type Setting, standings } from "./draft.js";
import { storedPath } from "./paths.js";

const LATER = "";

/** What is still needed, alternatives joined with " or ". */
function stillMissing(activity: PlainMap, setting: Setting): string[] {
  return [...new Set(standings(activity, setting).flatMap((each) => each.activity.proof.missing))];
}

/** The kinds of proof of which one is still needed. */
function wanted(activity: PlainMap, setting: Setting): string[] {
  const missing = stillMissing(activity, setting);
  const kinds = [...new Set(missing.flatMap((requirement) => requirement.split(" or ")))];
  return PROOF_KINDS.filter((kind) => kinds.includes(kind));
}

/** @returns the proof with one more, or null where the rest may wait */
async function askProof(ask: Ask, kinds: readonly string[], activityFile: string): Promise<PlainMap | null> {
  for (;;) {
    const kind = await ask.choice<string>({
      question: "Which proof of it do you have?",
      name: "Proof",
      help: "One file each. What you do not have yet may wait.",
      choices: [
        { value: LATER, name: "None right now; later" },
        ...kinds.map((each) => ({ value: each, name: capital(neededInWords([each])) })),
      ],
    });
    if (kind === LATER) return null;
    try {
      const path = await askFile(ask, kind);
      return path === "" ? { kind } : { kind, file: storedPath(path, activityFile) };
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** @returns the activity with the proof there is @throws Back where none was given, Leave, Stop */
export async function askProofs(
  ask: Ask,
  activity: PlainMap,
  setting: Setting,
  activityFile: string,
): Promise<PlainMap> {
  let current = activity;
  for (let kinds = wanted(current, setting); kinds.length > 0; kinds = wanted(current, setting)) {
    const proof = await askProof(ask, kinds, activityFile);
    if (proof === null) return current;
    const before = Array.isArray(current.proof) ? current.proof : [];
    current = { ...current, proof: [...before, proof] as Plain[] };
    const missing = stillMissing(current, setting);
    ask.say(missing.length > 0 ? `Still needed: ${neededInWords(missing)}.` : "The proof is complete.");
  }
  return current;
}

/** @returns whether a letter would be prepared for somebody to sign */
export function hasLetter(activity: PlainMap, setting: Setting): boolean {
  return standings(activity, setting).some((each) => each.activity.proof.status === "letter");
}

const LETTER_LINES = [
  {
    key: "name",
    name: "Signs",
    question: "Who could sign the letter? Their name?",
    skip: "I do not know yet",
  },
  {
    key: "title",
    name: "Their job title",
    question: "What is their job title?",
    help: "Such as HR Manager.",
    skip: "leave it out",
  },
  { key: "company", name: "Their company", question: "At which company or school?", skip: "leave it out" },
] as const;

function askDescription(ask: Ask, before: string): Promise<string> {
  return ask.line({
    question: "What was it about, in a sentence or two?",
    name: "About",
    help: "`mssc-recert letters` prints this on a letter that someone can sign as proof.",
    skip: "later",
    ...(before !== "" && { standard: before }),
  });
}

/** Asks what the letter says: what it was about, and who signs. @throws Back from the first question, Leave, Stop */
export async function askForLetter(ask: Ask, activity: PlainMap): Promise<PlainMap> {
  const standard = (text: string) => (text === "" ? {} : { standard: text });
  // The letter of an instructor lists the courses instead.
  const description = "courses" in activity ? "" : await askDescription(ask, textOf(activity.description));
  const before = (activity.verifier ?? {}) as PlainMap;
  const verifier: PlainMap = { ...before };
  for (const { key, ...asked } of LETTER_LINES) {
    if (key !== "name" && textOf(verifier.name) === "") break;
    const answer = await ask.line({ ...asked, ...standard(textOf(before[key])) });
    if (answer !== "") verifier[key] = answer;
  }
  return {
    ...activity,
    ...(description !== "" && { description }),
    ...(Object.keys(verifier).length > 0 && { verifier }),
  };
}
