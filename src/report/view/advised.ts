/** What advice says, fit to be shown. */

import type { Advice, Question } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import type { Sentence } from "./types.js";

/** @returns a sentence of advice, fit to be shown */
export function sentence({ message, source }: { message: string; source: string }): Sentence {
  return { text: printable(message), source };
}

/** @returns whether a fix only supposes that something was left out of the file: such a one is in no sum */
export function supposes({ fixes }: Advice): boolean {
  return fixes.some(({ supposed }) => supposed === true);
}

/** @returns the questions that no fix is for */
export function unfixed({ fixes, questions }: Advice): Question[] {
  const fixed = new Set(fixes.flatMap(({ activities }) => activities));
  return questions.filter(({ activity }) => !fixed.has(activity));
}
