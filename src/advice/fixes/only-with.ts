/** Says of a fix what must be done first for it to count. */

import type { FixStep } from "../advice.js";
import type { Case } from "../case.js";
import { listed, named } from "../words.js";
import type { Draft } from "./draft.js";

/** What is then the case, by the code of the step. */
const DONE: Record<string, (name: string) => string> = {
  "show-relation": (name) => `the relation of ${name} is shown`,
  "name-key-activities": (name) => `the key activities of ${name} are named`,
  "name-certification": (name) => `it is said which one ${name} is`,
  "correct-title": (name) => `the title of ${name} is corrected`,
  "correct-issuer": (name) => `the issuer of ${name} is corrected`,
  "enter-as-training": (name) => `${name} is entered as a training`,
  "not-toward-certification": (name) => `${name} is said to be a training of its own`,
  "state-sector": (name) => `the sector of ${name} is stated`,
  "get-grade": (name) => `the grade of ${name} is there`,
  "enter-hours": (name) => `the hours of ${name} are entered`,
  "list-courses": (name) => `the courses of ${name} are listed`,
};

/** @returns a sentence: “This counts only once the relation of … is shown.” */
export function sayOnlyWith({ activities }: Case, before: readonly Draft[]): string {
  const done = ({ activity, code }: FixStep): string[] => {
    const about = activities.find(({ id }) => id === activity);
    return about
      ? [DONE[code]?.(`${named(about)} (${about.id})`) ?? `${named(about)} (${about.id}) is settled`]
      : [];
  };
  const first = [...new Set(before.flatMap(({ steps }) => steps.flatMap(done)))];
  return `This counts only once ${listed(first, "and")}.`;
}
