/** Pieces of activity files, and what comes out where a change of them is made. */

import type { Edited } from "../../../src/input/edit/index.js";

export const HEAD = "candidate: { id: 1, name: A }\ncertifications: [{ type: CPT, certified: 2020-04-15 }]\n";
export const OSHA = {
  type: "industry-certification",
  title: "OSHA 10 General Industry",
  earned: "2022-03-04",
};
/** OSHA, as it is written below a dash that stands two columns in. */
export const ADDED =
  "type: industry-certification\n    title: OSHA 10 General Industry\n    earned: 2022-03-04";
export const BOARD = {
  type: "committee",
  organization: "SME",
  group: "Board",
  start: "2021-01-01",
  end: "present",
};
/** BOARD, below such a dash. */
export const JOB =
  "type: committee\n    organization: SME\n    group: Board\n    start: 2021-01-01\n    end: present";
/** BOARD, within brackets but without them. */
export const FLAT = "type: committee, organization: SME, group: Board, start: 2021-01-01, end: present";

/** @returns the changed text; a test fails where the change was refused */
export function text(edited: Edited): string {
  if (!edited.ok) throw new Error(edited.message);
  return edited.text;
}

/** @returns why a change was refused; a test fails where it was made */
export function refusal(edited: { ok: true; text: string } | { ok: false; message: string }): string {
  if (edited.ok) throw new Error(`Changed to ${edited.text}`);
  return edited.message;
}
