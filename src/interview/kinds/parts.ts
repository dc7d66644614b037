/** How the questions of the kinds are put together, and those that several kinds have. */

import type { ChoiceQuestion, LineQuestion, Question, SpecialQuestion } from "../question.js";

export const line = (
  key: string,
  name: string,
  question: string,
  more: Partial<LineQuestion> = {},
): Question => ({
  how: "line",
  key,
  name,
  question,
  ...more,
});

export const DATES = "Such as 8/23/2021 (month/day/year) or 2021-08-23.";
export const date = (
  key: string,
  name: string,
  question: string,
  more: Partial<LineQuestion> = {},
): Question => line(key, name, question, { help: DATES, date: true, ...more });

/** @param choices what each value of the file is called, in the order in which they are offered */
export const choice = (
  key: string,
  name: string,
  question: string,
  choices: Readonly<Record<string, string>>,
  more: Partial<ChoiceQuestion> = {},
): Question => ({
  how: "choice",
  key,
  name,
  question,
  choices: Object.entries(choices).map(([value, said]) => ({ value, name: said })),
  ...more,
});

export const YES_NO = { true: "Yes", false: "No" };
export const yesNo = (
  key: string,
  name: string,
  question: string,
  more: Partial<ChoiceQuestion> = {},
): Question => choice(key, name, question, YES_NO, more);

export const special = (
  how: SpecialQuestion["how"],
  key: string,
  name: string,
  question: string,
  help?: string,
): Question => ({ how, key, name, question, ...(help !== undefined && { help }) });

export const RELATION = special(
  "relation",
  "field",
  "Field",
  "Which field of manufacturing or logistics does it belong to?",
  "Only work and training in a related field earns points. Type letters of it, such as weld or truck.",
);

export const START = date("start", "First day", "When did you start?");
export const end = (question: string): Question => special("end", "end", "Last day", question, DATES);
