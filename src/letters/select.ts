/** Which letters to prepare: those that are due, or those of the activities that somebody names. */

import type { Activity, Candidate } from "../input/candidate.js";
import { printable, quoted } from "../input/printable.js";
import { nearest } from "../policy/nearest.js";
import type { ActivityResult, CertificationResult, Result } from "../scoring/result.js";
import { named, together } from "./activity-name.js";
import { type LetterDue, letterFor, lettersDue } from "./due.js";

/** Why an activity that was named gets no letter. */
export interface SelectProblem {
  /** The ID as it was given. */
  activity: string;
  /** What is wrong and what to do about it. */
  message: string;
}

export type Selection = { ok: true; due: LetterDue[] } | { ok: false; problems: SelectProblem[] };

/** So many IDs are listed; of longer files only those that come near. */
const FEW = 12;

type Judged = { certification: CertificationResult; own: ActivityResult };

function unknown(id: string, ids: readonly string[]): string {
  const parts = id.split(/[\s,;]+/).filter((part) => part !== "");
  const message = `There is no activity ${quoted(id)} in the file.`;
  if (parts.length > 1 && parts.every((part) => ids.includes(part)))
    return `${message} Name each by itself: ${parts.map((part) => `--activity ${part}`).join(" ")}`;
  if (ids.length === 0) return `${message} It has no activities yet.`;
  const same = ids.filter((each) => each.toLowerCase() === id.toLowerCase());
  const near = same.length > 0 ? same : nearest(id, ids, 3);
  const meant = near.length > 0 ? ` Did you mean ${near.join(" or ")}?` : "";
  const list = ids.length <= FEW ? `Its activities are ${together(ids)}.` : "`mssc-recert check` lists them.";
  return printable(`${message}${meant} ${list}`);
}

/** The first reason of each certification decides. */
function rejected(activity: Activity, judged: readonly Judged[]): string {
  const reasons = new Set(judged.flatMap(({ own }) => own.reasons.slice(0, 1).map(({ message }) => message)));
  return `${named(activity)} does not count, so a letter would not help. ${[...reasons].join(" ")}`.trim();
}

function withoutLetter(activity: Activity, { proof, category }: ActivityResult): string {
  const what =
    letterFor(activity.type) !== null && category === "IC"
      ? "for an OSHA card"
      : `for the type ${activity.type}`;
  const instead = {
    complete: "Its proof is complete.",
    "not-needed": "MSSC asks for no proof of it.",
    letter: "",
    missing: `What proves it: ${proof.missing.join("; and ")}.`,
  }[proof.status];
  return `${named(activity)}: there is no form letter ${what}. ${instead}`.trim();
}

/** The day on which a planned activity can first be confirmed to count: its end, start, or next course. */
function plannedFor(activity: Activity, { asOf }: Result, { certified }: CertificationResult): string {
  if ("courses" in activity) {
    const ahead = activity.courses.map(({ date }) => date).filter((date) => date > asOf && date >= certified);
    return ahead.sort()[0] ?? certified;
  }
  if ("earned" in activity) return activity.earned;
  if ("title" in activity) return activity.end;
  return activity.start > certified ? activity.start : certified;
}

function problemOf(activity: Activity, result: Result): string | undefined {
  const judged = result.certifications.flatMap((certification): Judged[] => {
    const own = certification.activities.find(({ id }) => id === activity.id);
    return own ? [{ certification, own }] : [];
  });
  const open = judged.filter(({ own }) => own.status !== "rejected");
  const [first] = open;
  if (first === undefined) return rejected(activity, judged);
  if (letterFor(activity.type) === null || open.every(({ own }) => own.category === "IC"))
    return withoutLetter(activity, first.own);
  if (open.some(({ own }) => own.status !== "planned")) return undefined;
  const day = plannedFor(activity, result, first.certification);
  return `${named(activity)} is planned for ${day}; prepare the letter when it is done.`;
}

/**
 * Chooses the letters.
 * @param choice `activities`: IDs; each of them gets a letter, whatever proof it has, and no other. Without any, those
 *   that are due, with `all` those of every activity of a type that has a letter.
 * @returns the letters in the order of the file; or for each ID that gets none why, in the order given
 */
export function selectLetters(
  candidate: Candidate,
  result: Result,
  choice: { all?: boolean | undefined; activities?: readonly string[] | undefined } = {},
): Selection {
  const { all, activities = [] } = choice;
  if (activities.length === 0) return { ok: true, due: lettersDue(candidate, result, { all }) };
  const only = new Set(activities);
  const byId = new Map(candidate.activities.map((activity) => [activity.id, activity]));
  const problems = [...only].flatMap((id): SelectProblem[] => {
    const activity = byId.get(id);
    const message = activity ? problemOf(activity, result) : unknown(id, [...byId.keys()]);
    return message === undefined ? [] : [{ activity: id, message }];
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, due: lettersDue(candidate, result, { only }) };
}
