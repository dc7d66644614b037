/** Asks an instructor for courses, one after the other; the way back leads through their answers. */

import { type Plain, type PlainMap, textOf } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { policy } from "../policy/policy.js";
import { activityFault } from "./answer-fault.js";
import { type Ask, Back } from "./ask.js";
import type { Asking, Special } from "./asking.js";
import { dayReasons } from "./would-count.js";

/** What is typed for no more courses where one is offered. */
const NONE = "-";

/** @returns whether a day that does not count stays all the same */
async function keepsDay(ask: Ask, reasons: readonly string[]): Promise<boolean> {
  ask.say("", ...reasons);
  try {
    return await ask.choice<boolean>({
      question: "This course earns no points on that day. What would you like to do?",
      name: "Then",
      choices: [
        { value: false, name: "Correct the day" },
        { value: true, name: "Keep it anyway", about: "It stays in the file and does not count." },
      ],
    });
  } catch (error) {
    if (error instanceof Back) return false;
    throw error;
  }
}

function askTitle(ask: Ask, taught: readonly PlainMap[], before: string): Promise<string> {
  const none = taught.length === 0 ? "no course yet" : "no more courses";
  return ask.line({
    question: taught.length === 0 ? "Title of a course?" : "Title of another course?",
    name: "Course",
    help: `Such as CPT Safety.${before === "" ? "" : ` Type ${NONE} for ${none}.`}`,
    ...(before === "" ? { skip: none } : { standard: before }),
  });
}

async function askDay(taught: readonly PlainMap[], course: PlainMap, asking: Asking): Promise<string> {
  const { ask, setting, answers } = asking;
  const before = textOf(course.date);
  for (;;) {
    const written = await ask.line({
      question: `On which day did you teach “${textOf(course.title)}”, or did it end?`,
      name: "Day",
      help: `Such as 8/23/2021 (month/day/year) or 2021-08-23. One day in each of the ${policy.window.years} years is best.`,
      ...(before !== "" && { standard: before }),
      check: (date) => activityFault({ ...answers, courses: [...taught, { ...course, date }] }, setting),
      day: true,
    });
    const day = parseDate(written) ?? written;
    const { refused, notes } = dayReasons(day, setting);
    if (!refused) ask.say(...notes.map((each) => `Note: ${each}`));
    if (!refused || (await keepsDay(ask, notes))) return day;
  }
}

export const courses: Special = async ({ question, help }, asking) => {
  const { ask, answers } = asking;
  const taught: PlainMap[] = Array.isArray(answers.courses) ? [...(answers.courses as PlainMap[])] : [];
  ask.say(`${question} ${help ?? ""}`);
  /** The course that is being asked for; with its former answers on the way back. */
  let course: PlainMap = {};
  for (let titled = false; ; ) {
    try {
      if (titled) {
        taught.push({ ...course, date: await askDay(taught, course, asking) });
        course = {};
        titled = false;
        continue;
      }
      const before = textOf(course.title);
      const title = await askTitle(ask, taught, before);
      if (before !== "" && title === NONE) ask.say(`“${before}” is taken off the list.`);
      if (title === "" || title === NONE) return { courses: taught as Plain[] };
      course = { ...course, title };
      titled = true;
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      if (titled) titled = false;
      else {
        const last = taught.pop();
        if (last === undefined) throw error;
        course = last;
        titled = true;
      }
    }
  }
};
