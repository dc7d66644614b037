/** Questions that take more than one prompt. Each gives the keys that its answer sets; undefined for those left out. */

import { type Plain, type PlainMap, textOf } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { policy } from "../policy/policy.js";
import { activityFault } from "./answer-fault.js";
import { Back, yesOrNo } from "./ask.js";
import { certification, relation, toward } from "./ask-from-lists.js";
import { dayShown, inTurn, type Special } from "./asking.js";
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
        shown: dayShown,
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

const courses: Special = async ({ question, help }, { ask, setting, answers }) => {
  const taught: PlainMap[] = Array.isArray(answers.courses) ? [...(answers.courses as PlainMap[])] : [];
  ask.say(`${question} ${help ?? ""}`);
  for (;;) {
    const title = {
      question: taught.length === 0 ? "Title of a course?" : "Title of another course?",
      name: "Course",
    };
    try {
      const skip = taught.length === 0 ? "no course yet" : "no more courses";
      const course = await inTurn(
        () => ask.line({ ...title, help: "Such as CPT Safety.", skip }),
        async (name): Promise<PlainMap | null> => {
          if (name === "") return null;
          const day = await ask.line({
            question: `On which day did you teach “${name}”, or did it end?`,
            name: "Day",
            help: `Such as 8/23/2021 (month/day/year) or 2021-08-23. One day in each of the ${policy.window.years} years is best.`,
            check: (date) =>
              activityFault({ ...answers, courses: [...taught, { title: name, date }] }, setting),
            shown: dayShown,
          });
          return { title: name, date: parseDate(day) ?? day };
        },
      );
      if (course === null) return { courses: taught as Plain[] };
      taught.push(course);
    } catch (error) {
      if (!(error instanceof Back) || taught.length === 0) throw error;
      const last = taught.pop();
      ask.say(`“${textOf(last?.title)}” is taken off the list.`);
    }
  }
};

export const SPECIALS: Record<SpecialQuestion["how"], Special> = {
  end,
  "weekly-hours": weeklyHours,
  certification,
  toward,
  relation,
  courses,
};
