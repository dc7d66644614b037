/** Records that a proof is there. */

import { type Candidate, type FileExists, PROOF_KINDS, type ProofKind } from "../candidate.js";
import type { Plain, PlainMap } from "../plain.js";
import { changed, type Edited, refused, type Step } from "./change.js";
import { type FilledGroup, filledGroup } from "./filled.js";
import { Source } from "./source.js";
import { inBrackets, USUAL } from "./write.js";

export interface GivenProof {
  kind: ProofKind;
  /** As the activity file has it: seen from its folder, with slashes. */
  file?: string | undefined;
}

/**
 * What was done: a new entry (`added`); an entry of the kind that had no file got it (`file-added`); or one whose file does not
 * stand (`file-replaced`). Nothing, as the same is recorded already (`already-there`), or as it is but its file, `file`, does
 * not stand and no other was given (`file-missing`).
 */
export type ProofEdit =
  | { ok: true; text: string; candidate: Candidate; done: "added" | "file-added" }
  | { ok: true; text: string; candidate: Candidate; done: "file-replaced"; file: string }
  | { ok: true; text: string; done: "already-there" }
  | { ok: true; text: string; done: "file-missing"; file: string }
  | Extract<Edited, { ok: false }>;

const plainPath = (path: string): string => path.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
const fileOf = (entry: PlainMap): string | undefined => entry.file as string | undefined;

/** Entries of a kind: those whose file stands, that have none, whose file does not. */
function sorted(entries: readonly Plain[], kind: string, stands: FileExists) {
  const ofKind = (entries as PlainMap[])
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) => entry.kind === kind);
  const named = ofKind.filter(({ entry }) => entry.file !== undefined);
  return {
    there: named.filter(({ entry }) => stands(fileOf(entry) as string)),
    bare: ofKind.filter(({ entry }) => entry.file === undefined),
    fallen: named.filter(({ entry }) => !stands(fileOf(entry) as string)),
  };
}

/**
 * Records a proof of an activity. An entry of the same kind that lacks its file is completed instead of doubled.
 * @param text of an activity file that is right (`readCandidate`)
 * @param index of the activity, from 0
 * @param fileExists whether a proof file is there; without it, all are
 * @param stands whether a file that is recorded is to stay: it is there, and could be a proof
 */
export function addProof(
  text: string,
  index: number,
  given: GivenProof,
  fileExists: FileExists = () => true,
  stands: FileExists = fileExists,
): ProofEdit {
  const { kind } = given;
  const file = given.file?.trim();
  const value = filledGroup({ kind, file });
  const byHand = `Open it in a text editor and add to activity ${index + 1}: proof: [${inBrackets(value, USUAL)}]`;
  const source = Source.of(text);
  const activity = (source?.value.activities as PlainMap[] | undefined)?.[index];
  if (activity === undefined) return refused("this part of it is not there", byHand);
  const path = ["activities", index, "proof"];
  const entries = (activity.proof ?? []) as Plain[];
  const { there, bare, fallen } = sorted(entries, kind, stands);
  const make = (step: Step): Edited => changed(source, () => [step], byHand, { fileExists });
  if (file === undefined) {
    if (there.length + bare.length > 0) return { ok: true, text, done: "already-there" };
    const [lost] = fallen;
    if (lost !== undefined)
      return { ok: true, text, done: "file-missing", file: fileOf(lost.entry) as string };
    return done(make(appended(activity, path, value)), "added");
  }
  if ([...there, ...fallen].some(({ entry }) => plainPath(fileOf(entry) as string) === plainPath(file)))
    return { ok: true, text, done: "already-there" };
  const [open] = bare;
  if (open !== undefined)
    return done(
      make({ do: "add", path: [...path, open.index, "file"], value: file, after: "kind" }),
      "file-added",
    );
  const [lost] = fallen;
  if (lost === undefined) return done(make(appended(activity, path, value)), "added");
  const edited = make({ do: "set", path: [...path, lost.index, "file"], value: file });
  return edited.ok ? { ...edited, done: "file-replaced", file: fileOf(lost.entry) as string } : edited;
}

const done = (edited: Edited, what: "added" | "file-added"): ProofEdit =>
  edited.ok ? { ...edited, done: what } : edited;

function appended(activity: PlainMap, path: readonly (string | number)[], value: FilledGroup): Step {
  if (Object.hasOwn(activity, "proof")) return { do: "append", path, value };
  return { do: "add", path, value: [value] };
}

/** @returns the kind that a text names, whatever its case and with spaces for dashes; undefined for none */
export function proofKind(text: string): ProofKind | undefined {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  return PROOF_KINDS.find((kind) => kind === name);
}
