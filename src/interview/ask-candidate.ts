/** Asks who applies, and for which certifications. */

import { faultAt, type PlainFile, type PlainMap, textOf, usualExpiry } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { policy } from "../policy/policy.js";
import { sayDay } from "../scoring/say-day.js";
import { faultInWords } from "./answer-fault.js";
import { type Ask, Back, yesOrNo } from "./ask.js";
import { given } from "./draft.js";
import { expiryFault } from "./own-hints.js";

const DATES = "Such as 4/15/2020 (month/day/year) or 2020-04-15.";

/** A key of the candidate, asked for. */
export interface CandidateQuestion {
  key: "name" | "id" | "instructorNumber";
  name: string;
  question: string;
  help: string;
  skip?: string;
  first?: true;
}

export const INSTRUCTOR_NUMBER: CandidateQuestion = {
  key: "instructorNumber",
  name: "Instructor number",
  question: "What is your MSSC instructor number?",
  help: "Only MSSC-authorized instructors have one, such as I-2231.",
  skip: "I have none",
};

export const CANDIDATE_QUESTIONS: readonly CandidateQuestion[] = [
  {
    key: "name",
    name: "Name",
    question: "What is your full name?",
    help: "As it should stand on the letters, such as Maria Alvarez.",
    first: true,
  },
  {
    key: "id",
    name: "Candidate ID",
    question: "What is your MSSC candidate ID?",
    help: "It is in your MSSC account, such as 00123. Leading zeros count.",
  },
  INSTRUCTOR_NUMBER,
];

/** @returns the answer, empty where it was left out */
export function askCandidateKey(
  ask: Ask,
  { key, ...asked }: CandidateQuestion,
  before: PlainMap,
): Promise<string> {
  const standard = textOf(before[key]);
  return ask.line({ ...asked, ...(standard !== "" && { standard }) });
}

const fileOf = (certification: PlainMap): PlainFile => ({
  candidate: { id: "1", name: "A" },
  certifications: [certification],
  activities: [],
});

/** Days that are most likely a slip: points are counted between them, and today should be one of those days. */
function sayIfOdd(ask: Ask, certified: string, expires: string, asOf: string): void {
  if (certified > asOf)
    ask.say(`Note: ${sayDay(certified)} is still to come. Correct the day if it is a slip.`);
  else if (expires < asOf)
    ask.say(
      `Note: It expired on ${sayDay(expires)}. If you have renewed it since, give the day of that renewal instead.`,
    );
}

/**
 * @param asOf the day it is
 * @returns the day of the certification and, where it is not the usual one, the day it expires
 */
export async function askCertificationDates(
  ask: Ask,
  type: string,
  before: PlainMap,
  asOf: string,
): Promise<PlainMap> {
  for (;;) {
    const standard = textOf(before.certified);
    const written = await ask.line({
      question: `When did you earn your ${type} certification, or last renew it?`,
      name: `${type} certified`,
      help: DATES,
      ...(standard !== "" && { standard }),
      check: (text) =>
        faultInWords(faultAt(fileOf({ type, certified: text }), ["certifications", 0, "certified"])),
      day: true,
    });
    const certified = parseDate(written) ?? written;
    try {
      const expires = await askExpiry(ask, type, certified, textOf(before.expires));
      sayIfOdd(ask, certified, expires ?? usualExpiry(certified), asOf);
      return { type, certified, expires };
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** @returns the day it expires; undefined where that is the usual one */
async function askExpiry(
  ask: Ask,
  type: string,
  certified: string,
  before: string,
): Promise<string | undefined> {
  const usual = usualExpiry(certified);
  for (;;) {
    const asUsual = await yesOrNo(ask, `It then expires on ${sayDay(usual)}. Is that right?`, {
      name: `Expires ${sayDay(usual)}`,
      standard: before === "" || parseDate(before) === usual,
      no: "No, MSSC gave me another day",
    });
    if (asUsual) return undefined;
    try {
      const written = await ask.line({
        question: `When does your ${type} certification expire?`,
        name: `${type} expires`,
        help: DATES,
        ...(before !== "" && { standard: before }),
        check: (text) =>
          faultInWords(
            expiryFault(
              faultAt(fileOf({ type, certified, expires: text }), ["certifications", 0, "expires"]),
            ),
          ),
        day: true,
      });
      const expires = parseDate(written) ?? written;
      if (expires === usual) return undefined;
      ask.say(
        `Note: A certification of ${sayDay(certified)} usually expires on ${sayDay(usual)}, ${policy.window.years} years later, and not on ${sayDay(expires)}. Leave it so if MSSC gave you this day.`,
      );
      return expires;
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** Asks in turn; the way back leads to the step before. @param from the step to begin with @throws Back from the first */
async function inSteps(steps: readonly (() => Promise<void>)[], from = 0): Promise<void> {
  for (let place = from; place < steps.length; ) {
    try {
      await steps[place]?.();
      place += 1;
    } catch (error) {
      if (!(error instanceof Back) || place === 0) throw error;
      place -= 1;
    }
  }
}

/** Told the name and ID as soon as both are known; may throw. */
export type WhenKnown = (name: string, id: string) => Promise<void>;

/**
 * @param asOf the day it is
 * @param before answers given already: the way back has led to the last of them
 * @returns a candidate with certifications, and no activity yet @throws Back, Stop, and what `whenKnown` throws
 */
export async function askCandidate(
  ask: Ask,
  asOf: string,
  whenKnown: WhenKnown,
  before?: PlainFile,
): Promise<PlainFile> {
  const candidate: PlainMap = { ...before?.candidate };
  let certifications: PlainMap[] = before?.certifications ?? [];
  let types: string[] = certifications.map(({ type }) => textOf(type));
  // The instructor number is asked for with the first work that needs one.
  const asked = CANDIDATE_QUESTIONS.filter((each) => each !== INSTRUCTOR_NUMBER).map(
    (question) => async () => {
      const answer = await askCandidateKey(ask, question, candidate);
      candidate[question.key] = answer === "" ? undefined : answer;
      if (question.key === "id") await whenKnown(textOf(candidate.name), answer);
    },
  );
  const which = async (): Promise<void> => {
    const chosen = await ask.choice<string>({
      question: "Which certification do you want to renew?",
      name: "Renew",
      choices: [
        { value: "CPT", name: "CPT, Certified Production Technician" },
        { value: "CLT", name: "CLT, Certified Logistics Technician" },
        { value: "CPT CLT", name: "Both" },
      ],
      ...(types.length > 0 && { standard: types.join(" ") }),
    });
    types = chosen.split(" ");
  };
  const dates = async (): Promise<void> => {
    const answers: PlainMap[] = [];
    await inSteps(
      types.map((type, place) => async () => {
        const known = certifications.find((each) => each.type === type) ?? {};
        answers[place] = await askCertificationDates(ask, type, known, asOf);
      }),
    );
    certifications = answers;
  };
  const steps = [...asked, which, dates];
  await inSteps(steps, before === undefined ? 0 : steps.length - 1);
  const { id, name, instructorNumber } = candidate;
  return {
    candidate: given({ id, name, instructorNumber }),
    certifications: certifications.map(given),
    activities: [],
  };
}
