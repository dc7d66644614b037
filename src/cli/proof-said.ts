/** What `proof` answers, in plain English. */

import type { Activity } from "../input/candidate.js";
import type { ProofEdit } from "../input/edit/proof.js";
import { printable } from "../input/printable.js";
import { neededInWords } from "../report/view/proof.js";
import { labelOf } from "../scoring/label.js";
import type { ProofStanding } from "./proof-standing.js";

type Recorded = Extract<ProofEdit, { ok: true }>;

/** One proof, and what became of it. */
export interface Entry {
  /** As it stands in the activity file now. */
  path: string | undefined;
  edit: Recorded;
  /** The file that was recorded before is a letter that nobody has signed, rather than not there. */
  unsigned: boolean;
}

export interface Said {
  /** The activity file, as it was named. */
  file: string;
  activity: Activity;
  kind: string;
  /** Of each file; of one without a path for a proof on paper. */
  entries: readonly Entry[];
  standing: ProofStanding;
}

const MOST_IDS = 12;

function whatWasDone({ activity, kind, entries, file }: Said, { path, edit, unsigned }: Entry): string {
  const id = printable(activity.id);
  const name = neededInWords([kind]);
  const where = path === undefined ? "" : ` (${printable(path)})`;
  switch (edit.done) {
    case "added":
      return `Recorded for ${id}, ${printable(labelOf(activity))}: ${name}${where}.`;
    case "file-added":
      return `Recorded for ${id}, ${printable(labelOf(activity))}: the ${name} that was there already is in ${printable(path as string)}.`;
    case "file-replaced":
      return `Recorded for ${id}, ${printable(labelOf(activity))}: ${name}${where}, in place of ${printable(edit.file)}, which ${unsigned ? "nobody has signed" : "is not there"}.`;
    case "file-missing":
      if (unsigned)
        return `Nothing was changed: ${id} has the ${name} already, but its file ${printable(edit.file)} is a letter just as it was prepared: nobody has signed it. Name the signed one: mssc-recert proof ${printable(file)} ${id} ${kind} PATH`;
      return `Nothing was changed: ${id} has the ${name} already, but its file ${printable(edit.file)} is not there. Name the file that is: mssc-recert proof ${printable(file)} ${id} ${kind} PATH`;
    default: {
      const what = entries.length > 1 ? "Not recorded again" : "Nothing was changed";
      return `${what}: ${id} has the ${name}${where} already.`;
    }
  }
}

function ofActivity({ activity, kind, standing: { proof, kinds }, file }: Said): string[] {
  const id = printable(activity.id);
  if (proof.status === "not-needed")
    return [`But ${id} needs no proof: it does not count as it is entered, or MSSC has it on record.`];
  const odd =
    kinds.length > 0 && !kinds.includes(kind)
      ? [
          `But ${/^[aeio]/i.test(neededInWords([kind])) ? "an" : "a"} ${neededInWords([kind])} is no proof that ${id} needs.`,
        ]
      : [];
  if (proof.status === "complete") return [...odd, `The proof of ${id} is complete.`];
  const letter =
    proof.status === "letter"
      ? ` (\`mssc-recert letters ${printable(file)} -o letters\` prepares the form letter to sign)`
      : "";
  return [...odd, `Still needed for ${id}: ${neededInWords(proof.missing)}${letter}.`];
}

function ofFile({ open }: ProofStanding): string {
  if (open.length === 0) return "No activity in the file needs further proof.";
  const ids = open.slice(0, MOST_IDS).map(printable).join(", ");
  const more = open.length > MOST_IDS ? ", …" : "";
  const [one, verb] = open.length === 1 ? ["activity", "needs"] : ["activities", "need"];
  return `${open.length} ${one} in the file still ${verb} proof: ${ids}${more}.`;
}

/** @returns what `--json` prints; `proof` as in the JSON of `check` */
export function jsonOfProof(
  { file, activity, kind, entries, standing: { proof, kinds, open } }: Said,
  warnings: readonly string[],
) {
  const files = entries.map(({ path, edit }) => ({ path: path ?? null, done: edit.done }));
  return {
    file,
    activity: activity.id,
    kind,
    ...(files.length === 1 ? files[0] : { files }),
    needed: kinds.includes(kind),
    proof,
    stillOpen: open,
    warnings: warnings.map((message) => ({ message })),
  };
}

/** @returns paragraphs */
export function saidOfProof(said: Said): string[] {
  const done = said.entries.map((entry) => whatWasDone(said, entry));
  // The letter that is still recorded stands for signed: that the proof is complete would be wrong.
  if (said.entries.some(({ edit, unsigned }) => unsigned && edit.done === "file-missing")) return done;
  return [...done, ...ofActivity(said), ofFile(said.standing)];
}
