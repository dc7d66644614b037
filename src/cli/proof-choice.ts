/** The activity and the kind of proof that somebody named on the command line. */

import { type Candidate, PROOF_KINDS, type ProofKind } from "../input/candidate.js";
import { proofKind } from "../input/edit/proof.js";
import { alternatives, printable, quoted } from "../input/printable.js";
import { suggest } from "../input/suggest.js";
import { labelOf } from "../scoring/label.js";
import { CliError, EXIT } from "./exit.js";

/** A list on the screen; a file of hundreds of activities is better looked at itself. */
const MOST_SHOWN = 30;
const LONGEST = 60;

const short = (text: string): string =>
  Array.from(text).length > LONGEST ? `${Array.from(text).slice(0, LONGEST).join("")}…` : text;

/** @param ids of the activities to be shown @returns the activities, a line each, with their ids */
export function activityList({ activities }: Candidate, ids = activities.map(({ id }) => id)): string[] {
  const shown = activities.filter(({ id }) => ids.includes(id)).slice(0, MOST_SHOWN);
  const width = Math.max(...shown.map(({ id }) => id.length));
  const lines = shown.map(
    (each) => `  ${printable(each.id).padEnd(width)}  ${printable(short(labelOf(each)))}`,
  );
  return ids.length > shown.length ? [...lines, `  … and ${ids.length - shown.length} more`] : lines;
}

const plainId = (text: string): string => text.trim().normalize("NFC").toLowerCase();

/** @returns the place of the activity in the file, from 0 @throws CliError (2), with the ids that there are */
export function chosenActivity(candidate: Candidate, id: string): number {
  const ids = candidate.activities.map((each) => each.id);
  if (ids.includes(id)) return ids.indexOf(id);
  const alike = ids.filter((each) => plainId(each) === plainId(id));
  if (alike.length === 1) return ids.indexOf(alike[0] as string);
  if (ids.length === 0)
    throw new CliError(EXIT.usage, "There is no activity in this file yet. `mssc-recert add` asks for them.");
  const near = suggest(id, ids) ?? (/^\d+$/.test(id) && ids.includes(`a${id}`) ? `a${id}` : undefined);
  const meant = near === undefined ? "" : ` Did you mean ${printable(near)}?`;
  const lines = [
    `There is no activity ${quoted(id)} in this file.${meant} The activities are:`,
    ...activityList(candidate),
  ];
  throw new CliError(EXIT.usage, lines.join("\n"));
}

/**
 * @param neededKinds kinds that the activity can have
 * @throws CliError (2), with the kinds that there are
 */
export function chosenKind(text: string, id: string, neededKinds: () => readonly string[]): ProofKind {
  const kind = proofKind(text);
  if (kind !== undefined) return kind;
  const needed = neededKinds();
  const near = suggest(text, needed) ?? suggest(text, PROOF_KINDS);
  const meant = near === undefined ? "" : ` Did you mean ${near}?`;
  const wants = needed.length === 0 ? "" : `\nActivity ${printable(id)} takes ${alternatives(needed)}.`;
  const all = `\nAll kinds: ${PROOF_KINDS.join(", ")}.`;
  throw new CliError(EXIT.usage, `There is no kind of proof called ${quoted(text)}.${meant}${wants}${all}`);
}
