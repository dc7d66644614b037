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

export const yesNo = (
  key: string,
  name: string,
  question: string,
  more: Partial<ChoiceQuestion> = {},
): Question => ({
  how: "choice",
  key,
  name,
  question,
  choices: [
    { value: "true", name: "Yes" },
    { value: "false", name: "No" },
  ],
  ...more,
});

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
