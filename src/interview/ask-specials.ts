/** Questions that take more than one prompt. Each gives the keys that its answer sets; undefined for those left out. */

import { type PlainMap, textOf } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { activityFault } from "./answer-fault.js";
import { yesOrNo } from "./ask.js";
import { courses } from "./ask-courses.js";
import { certification, relation } from "./ask-from-lists.js";
import { toward } from "./ask-toward.js";
import { inTurn, type Special } from "./asking.js";
import type { SpecialQuestion } from "./question.js";

const end: Special = ({ question, name, help }, { ask, setting, answers }) =>
  inTurn(
    () =>
      yesOrNo(ask, question, {
        name: "Goes on",
        standard: answers.end === undefined ? undefined : answers.end === "present",
      }),
    async (goesOn): Promise<PlainMap> => {
      if (goesOn) return { end: "present" };
      const before = textOf(answers.end);
      const day = await ask.line({
        question: "When was your last day?",
        name,
        help,
        ...(before !== "" && before !== "present" && { standard: before }),
        check: (text) => activityFault({ ...answers, end: text }, setting),
        day: true,
      });
      return { end: parseDate(day) ?? day };
    },
  );

const SCHEDULE = /^(full|part)[- ]?time$/i;

const weeklyHours: Special = async ({ question, name, help }, { ask, setting, answers }) => {
  const keysOf = (text: string): PlainMap => {
    const [, schedule] = SCHEDULE.exec(text) ?? [];
    return schedule === undefined
      ? { hoursPerWeek: text, schedule: undefined }
      : { hoursPerWeek: undefined, schedule: `${schedule.toLowerCase()}-time` };
  };
  const before = textOf(answers.hoursPerWeek) || textOf(answers.schedule);
  const hours = await ask.line({
    question,
    name,
    help,
    ...(before !== "" && { standard: before }),
    check: (text) => activityFault({ ...answers, ...keysOf(text) }, setting),
  });
  return keysOf(hours);
};

export const SPECIALS: Record<SpecialQuestion["how"], Special> = {
  end,
  "weekly-hours": weeklyHours,
  certification,
  toward,
  relation,
  courses,
};
