/** Questions that take more than one prompt. Each gives the keys that its answer sets; undefined for those left out. */

import { type Plain, type PlainMap, textOf } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { policy } from "../policy/policy.js";
import { sayDay } from "../scoring/say-day.js";
import { activityFault } from "./answer-fault.js";
import { type Ask, Back, type Choice, yesOrNo } from "./ask.js";
import { drafted, type Setting, standings } from "./draft.js";
import { FIELDS, found, foundCertifications, isListed, keyActivitiesFor, type Listed } from "./lists.js";
import type { SpecialQuestion } from "./question.js";

export interface Asking {
  ask: Ask;
  setting: Setting;
  /** Answers before this one, and the former answer to it. */
  answers: PlainMap;
}

type Special = (question: SpecialQuestion, asking: Asking) => Promise<PlainMap>;

/** @returns a date as people say it */
export function dayShown(text: string): string {
  const day = parseDate(text);
  return day === undefined ? text : sayDay(day);
}

/** Asks the first question and then the second; from the second, the way back leads to the first. */
async function inTurn<T, U>(first: () => Promise<T>, second: (of: T) => Promise<U>): Promise<U> {
  for (;;) {
    const answer = await first();
    try {
      return await second(answer);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

const NOT_LISTED = "It is not in the list";

/** The entries that fit, and always one for what is not among them. */
function orNotListed<T>(entries: readonly Choice<T>[], about: string): readonly Choice<T | null>[] {
  return [...entries, { value: null, name: NOT_LISTED, about }];
}

const end: Special = ({ question, name, help }, { ask, setting, answers }) =>
  inTurn(
    () =>
      yesOrNo(ask, question, {
        name: "Still doing it",
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

async function listedOrNot(
  ask: Ask,
  { question, name, help }: { question: string; name: string; help?: string | undefined },
  written: { question: string; before: string },
): Promise<Listed | string> {
  return inTurn(
    () =>
      ask.search<Listed | null>({
        question,
        name,
        help,
        find: (typed) =>
          orNotListed(
            foundCertifications(typed),
            "You will be asked for its name. MSSC then decides whether it counts.",
          ),
      }),
    async (listed) =>
      listed ??
      (await ask.line({
        question: written.question,
        name: "Name",
        ...(written.before !== "" && { standard: written.before }),
      })),
  );
}

const certification: Special = async (question, { ask, answers }) => {
  const chosen = await listedOrNot(ask, question, {
    question: "What is it called? Write it as it stands on the certificate.",
    before: textOf(answers.title),
  });
  if (typeof chosen !== "string") return { ...chosen, scope: undefined, basis: undefined };
  return { title: chosen, issuer: isListed(answers) ? undefined : answers.issuer };
};

const toward: Special = ({ question, name, help }, { ask, answers }) =>
  inTurn(
    () =>
      yesOrNo(ask, question, {
        name,
        help,
        standard: (textOf(answers.towardCertification) || "none") !== "none",
      }),
    async (yes): Promise<PlainMap> => {
      if (!yes) return { towardCertification: "none" };
      const chosen = await listedOrNot(
        ask,
        {
          question: "For which certification?",
          name,
          help: "Type letters of its name, such as osha or six sigma.",
        },
        { question: "What is that certification called?", before: "" },
      );
      return { towardCertification: typeof chosen === "string" ? chosen : chosen.title };
    },
  );

const MORE = "That is all";
const NONE = "None of these";

/** Key activities, one after the other; the way back takes the last one away. */
async function keyActivities({ ask, setting, answers }: Asking): Promise<string[]> {
  const types = setting.file.certifications.map(({ type }) => textOf(type) as "CPT" | "CLT");
  const all = keyActivitiesFor(types);
  const before = Array.isArray(answers.keyActivities) ? (answers.keyActivities as string[]) : [];
  const chosen = [...before];
  for (;;) {
    const done: Choice<string> = {
      value: "",
      name: chosen.length > 0 ? MORE : NONE,
      about: chosen.length > 0 ? `Chosen: ${chosen.join(", ")}` : "MSSC then decides whether it is related.",
    };
    try {
      const code = await ask.search<string>({
        question: chosen.length === 0 ? "Which of these did it involve?" : "What else did it involve?",
        name: "Key activity",
        help: `${chosen.length > 0 ? `Chosen: ${chosen.join(", ")}. ` : ""}One is enough. Type letters, such as safety or inspect.`,
        find: (typed) => {
          const rest = found(all, typed).filter(({ value }) => !chosen.includes(value));
          return chosen.length > 0 && typed === "" ? [done, ...rest] : [...rest, done];
        },
      });
      if (code === "") return chosen;
      chosen.push(code);
    } catch (error) {
      if (!(error instanceof Back) || chosen.length === 0) throw error;
      chosen.pop();
    }
  }
}

/** Whether something still has to show that the activity is related (contract 2.2), without `field` and codes. */
export function relationOpen(answers: PlainMap, setting: Setting): boolean {
  const without = drafted({ ...answers, field: undefined, keyActivities: undefined }, setting);
  return standings(without, setting).some(({ activity }) =>
    activity.reasons.some(({ code }) => code === "relation-open"),
  );
}

const relation: Special = ({ question, name, help }, asking) =>
  inTurn(
    () =>
      asking.ask.search<string | null>({
        question,
        name,
        help,
        find: (typed) => orNotListed(found(FIELDS, typed), "You can then choose what it involved instead."),
      }),
    async (field): Promise<PlainMap> => {
      if (field !== null) return { field, keyActivities: asking.answers.keyActivities };
      const codes = await keyActivities(asking);
      return { field: undefined, keyActivities: codes.length > 0 ? codes : undefined };
    },
  );

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
