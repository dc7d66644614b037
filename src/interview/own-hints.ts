/** What to do about a message in the interview, where the message itself speaks of the file's keys. */

import type { Fault } from "../input/answers.js";

const FOR_REASONS: Record<string, string> = {
  "relation-open":
    "Here: choose “Change an activity” below and then “Field”, to choose a field or a key activity.",
  "same-name-as-listed-certification":
    "Here: choose “Change an activity” below and then “Prepares for”; or add the certification as an activity of its own.",
};

/** @param code of a reason that is shown with the points @returns what to do in the interview, where the reason does not say it */
export function hintFor(code: string): string | undefined {
  return FOR_REASONS[code];
}

const FOR_FAULTS: Record<string, string> = {
  "end-before-start": "Type another day, or press Esc to correct the one before.",
};

/** @param fault of an answer @returns the same, with what to do here where its hint speaks of the file */
export function ownHint(fault: Fault | undefined): Fault | undefined {
  if (fault === undefined) return undefined;
  const hint = FOR_FAULTS[fault.code];
  return hint === undefined ? fault : { ...fault, hint };
}

/** @param fault of the day that a certification expires @returns the same, with what to do here */
export function expiryFault(fault: Fault | undefined): Fault | undefined {
  if (fault === undefined || !fault.hint?.includes("“expires”")) return fault;
  return { ...fault, hint: "Type a later day, or press Esc to go back to the usual day." };
}
