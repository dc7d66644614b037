/** Asks one question of an activity, with the former answer as what Enter takes. */

import { type PlainMap, textOf } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { activityFault } from "./answer-fault.js";
import { relationOpen } from "./ask-from-lists.js";
import { SPECIALS } from "./ask-specials.js";
import type { Asking } from "./asking.js";
import type { ChoiceQuestion, LineQuestion, Question } from "./question.js";

/** What is typed to leave out an answer that was given before. */
const NOTHING = "-";

async function line(question: LineQuestion, { ask, setting, answers }: Asking): Promise<PlainMap> {
  const { key, name, skip, date } = question;
  const before = textOf(answers[key]);
  const clears = skip !== undefined && before !== "";
  const help = [question.help, clears ? `Type ${NOTHING} to ${skip}.` : undefined];
  const standard = before || question.standard;
  const answer = await ask.line({
    question: question.question,
    name,
    help: help.filter(Boolean).join(" "),
    ...(standard !== undefined && standard !== "" ? { standard } : skip !== undefined && { skip }),
    check: (text) =>
      clears && text === NOTHING ? undefined : activityFault({ ...answers, [key]: text }, setting),
    ...(date && { day: true }),
  });
  if (answer === "" || (clears && answer === NOTHING)) return { [key]: undefined };
  return { [key]: date ? (parseDate(answer) ?? answer) : answer };
}

async function choice(question: ChoiceQuestion, { ask, answers }: Asking): Promise<PlainMap> {
  const { key, name, help, choices, standard } = question;
  const before = textOf(answers[key]).toLowerCase();
  const same = choices.find(({ value }) => value === before)?.value ?? { yes: "true", no: "false" }[before];
  const value = await ask.choice<string>({
    question: question.question,
    name,
    help,
    choices,
    standard: same ?? standard,
  });
  return { [key]: value };
}

/** @returns whether the question is asked at all, given the answers before it */
export function isAsked(question: Question, { setting, answers }: Asking): boolean {
  if (question.how === "relation" && !relationOpen(answers, setting)) return false;
  return question.when?.(answers) ?? true;
}

/** @returns the keys that the answer sets; undefined for those left out @throws Back, Leave, Stop */
export function askQuestion(question: Question, asking: Asking): Promise<PlainMap> {
  if (question.how === "line") return line(question, asking);
  return question.how === "choice" ? choice(question, asking) : SPECIALS[question.how](question, asking);
}
