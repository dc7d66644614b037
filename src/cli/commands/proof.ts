/** `proof`: records in the activity file that a proof is there, and answers with what is still missing. */

import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { FileError } from "../../files/errors.js";
import { replaceIfUnchanged } from "../../files/replace-if-unchanged.js";
import type { Activity, Candidate, ProofKind } from "../../input/candidate.js";
import { addProof } from "../../input/edit/proof.js";
import { encodeLike } from "../../input/encode.js";
import { printable } from "../../input/printable.js";
import { signerFor } from "../../letters/signer.js";
import { isUnsignedFile } from "../../letters/unsigned.js";
import type { ScoreOptions } from "../../scoring/score.js";
import { type AskFlags, assertCanAsk } from "../can-ask.js";
import { type CandidateFile, readCandidateFile } from "../candidate-file.js";
import { CliError, EXIT, type ExitCode } from "../exit.js";
import { inLines, tell } from "../in-lines.js";
import { type ScoringFlags, scoreOptions } from "../options.js";
import { activityList, chosenActivity, chosenKind } from "../proof-choice.js";
import { proofPaths, WrongPaths } from "../proof-path.js";
import { type Entry, jsonOfProof, type Said, saidOfProof } from "../proof-said.js";
import { needsOf, openIn, proofStanding } from "../proof-standing.js";
import type { Terminal } from "../terminal.js";

export interface ProofArguments {
  file: string;
  activity?: string | undefined;
  kind?: string | undefined;
  paths?: readonly string[];
}

type Flags = ScoringFlags & AskFlags & { json?: boolean };
type Read = Extract<CandidateFile, { ok: true }>;

interface Choice {
  /** Place of the activity, from 0. */
  index: number;
  kind: ProofKind;
  paths: readonly string[];
}

/** @throws CliError */
export async function proof(given: ProofArguments, flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const { file } = given;
  const options = scoreOptions(flags, terminal.today());
  if (file === "" || file === "-")
    throw new CliError(
      EXIT.usage,
      "Name the file to record the proof in, as in `mssc-recert proof maria.yaml a3 form-letter signed/a3.pdf`. Standard input cannot be written to.",
    );
  const read = await readCandidateFile(file, { json: flags.json, quiet: true }, options, terminal);
  if (!read.ok) return read.exit;
  const choice = await chosen(read.candidate, given, { ...flags, options }, terminal);
  if (choice === undefined) return EXIT.interrupted;
  try {
    return recorded(file, read, choice, { ...flags, options }, terminal);
  } catch (error) {
    if (!flags.json || !(error instanceof CliError)) throw error;
    const messages = error instanceof WrongPaths ? error.messages : [error.message];
    terminal.out(`${JSON.stringify({ file, errors: messages.map((message) => ({ message })) })}\n`);
    return error.exitCode;
  }
}

type Settings = Flags & { options: ScoreOptions };

/** What the command line names, or what is answered; undefined where the questions were left. */
async function chosen(
  candidate: Candidate,
  { file, activity, kind, paths = [] }: ProofArguments,
  { options, ...flags }: Settings,
  terminal: Terminal,
): Promise<Choice | undefined> {
  const index = activity === undefined ? undefined : chosenActivity(candidate, activity);
  if (index !== undefined && kind !== undefined) {
    const { id } = candidate.activities[index] as Candidate["activities"][number];
    return {
      index,
      kind: chosenKind(kind, id, () => needsOf(candidate, options)[index]?.kinds ?? []),
      paths,
    };
  }
  assertCanAsk(flags, "proof", choices(candidate, { file, options, index }));
  const answer = await (await import("../sitting.js")).sitForProof({ candidate, options, index }, terminal);
  return answer && { ...answer, paths: answer.path === undefined ? [] : [answer.path] };
}

/** What could be named instead of being asked for. */
function choices(
  candidate: Candidate,
  { file, options, index }: { file: string; options: ScoreOptions; index: number | undefined },
): string {
  const needs = needsOf(candidate, options);
  if (index !== undefined) {
    const { id } = candidate.activities[index] as Candidate["activities"][number];
    const kinds = needs[index]?.kinds ?? [];
    const takes = kinds.length === 0 ? "It needs no proof." : `It takes: ${kinds.join(", ")}.`;
    return `Or name the kind: mssc-recert proof ${printable(file)} ${printable(id)} KIND [PATH...]\n${takes}`;
  }
  const open = openIn(candidate, needs);
  const how = `Or name the activity and the kind: mssc-recert proof ${printable(file)} ACTIVITY KIND [PATH...]`;
  if (open.length === 0) return `${how}\nNo activity in the file needs further proof.`;
  return [how, "These activities still need proof:", ...activityList(candidate, open)].join("\n");
}

function recorded(
  file: string,
  { candidate, text, bytes }: Read,
  { index, kind, paths }: Choice,
  { options, json }: Settings,
  terminal: Terminal,
): ExitCode {
  const found = proofPaths(paths, file, signerFor((candidate.activities[index] as Activity).type));
  const place = (name: string): string => resolve(dirname(file), name);
  const fileExists = (name: string): boolean => existsSync(place(name));
  const stands = (name: string): boolean => fileExists(name) && !isUnsignedFile(place(name));
  const entries: Entry[] = [];
  let now = text;
  let after = candidate;
  for (const path of found.length === 0 ? [undefined] : found.map(({ stored }) => stored)) {
    const edit = addProof(now, index, { kind, file: path }, fileExists, stands);
    if (!edit.ok) throw new CliError(EXIT.unreadable, printable(edit.message));
    // One that does not stand and is there can only be a letter that is not signed.
    entries.push({ path, edit, unsigned: "file" in edit && fileExists(edit.file) });
    now = edit.text;
    if ("candidate" in edit) after = edit.candidate;
  }
  if (now !== text) replaced(file, bytes, now);
  const activity = after.activities[index] as Candidate["activities"][number];
  const standing = proofStanding(after, options, index);
  const warnings = found.flatMap((each) => each.warnings);
  const said: Said = { file, activity, kind, entries, standing };
  if (json) terminal.out(`${JSON.stringify(jsonOfProof(said, warnings))}\n`);
  else {
    for (const warning of warnings) tell(`Warning: ${warning}`, terminal);
    terminal.out(
      saidOfProof(said)
        .map((paragraph) => inLines(paragraph, terminal))
        .join(""),
    );
  }
  return entries.some(({ edit }) => edit.done === "file-missing") ? EXIT.notMet : EXIT.done;
}

function replaced(file: string, before: Uint8Array, text: string): void {
  try {
    replaceIfUnchanged(file, before, encodeLike(text, before));
  } catch (error) {
    if (error instanceof FileError) throw new CliError(EXIT.unreadable, `${printable(error.message)}.`);
    throw error;
  }
}
