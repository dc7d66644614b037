/** Says at once what would not count, as soon as the answers show it. The rules are scoring's alone. */

import type { PlainMap } from "../input/answers.js";
import { isOpen } from "../report/view/reasons.js";
import type { Reason } from "../scoring/result.js";
import { type Ask, Back } from "./ask.js";
import { drafted, type Setting, type Standing, standings } from "./draft.js";

/** Doubts that later questions settle, or that every such activity has: told with the points. */
const LATER = ["relation-open", "mssc-sets-points", "partial-credit-open"];

/** What was found so far and said already; its messages. */
export type Said = Set<string>;

export type Decision = "go on" | "again" | "drop";

const sentence = ({ message, source }: Reason): string => `${message} (${source})`;

/** Reasons that rest on a date, and the keys that give it: a stand-in for it proves nothing. */
const DATING = ["before-window", "after-window", "no-course-taught", "planned"];
const DATES = ["start", "end", "earned", "courses"];

/** What the answers given so far show, of where the draft stands. */
function shownBy(answers: PlainMap, { certification, activity }: Standing) {
  const dated = DATES.some((key) => answers[key] !== undefined);
  const reasons = activity.reasons.filter(({ code }) => dated || !DATING.includes(code));
  return { certification, reasons, rejected: activity.status === "rejected" && reasons.length > 0 };
}

const worthSaying = ({ reasons, rejected }: ReturnType<typeof shownBy>): Reason[] =>
  rejected
    ? reasons
    : reasons.filter(({ code }) => code === "planned" || (isOpen(code) && !LATER.includes(code)));

/** What is new among the sentences, and is said from now on. */
function fresh(sentences: readonly string[], said: Said): string[] {
  const news = [...new Set(sentences)].filter((each) => !said.has(each));
  for (const each of news) said.add(each);
  return news;
}

async function decide(ask: Ask, reasons: readonly string[]): Promise<Decision> {
  ask.say("", ...reasons);
  try {
    return await ask.choice<Decision>({
      question: "As it stands, this earns no points. What would you like to do?",
      name: "Then",
      choices: [
        { value: "again", name: "Correct my answer" },
        {
          value: "go on",
          name: "Keep it anyway",
          about: "It stays in the file and is shown as not counting.",
        },
        { value: "drop", name: "Drop this activity" },
      ],
    });
  } catch (error) {
    if (error instanceof Back) return "again";
    throw error;
  }
}

/**
 * @param answers those given so far
 * @param said what need not be said again; what is said now is added
 * @returns what the person wants, where nothing would count
 */
export async function sayWhatWouldNotCount(
  ask: Ask,
  answers: PlainMap,
  setting: Setting,
  said: Said,
): Promise<Decision> {
  const all = standings(drafted(answers, setting), setting).map((each) => shownBy(answers, each));
  if (all.length > 0 && all.every(({ rejected }) => rejected)) {
    const news = fresh(
      all.flatMap(({ reasons }) => reasons.map(sentence)),
      said,
    );
    if (news.length === 0) return "go on";
    const decision = await decide(ask, news);
    // Answered again, it is to be said again.
    if (decision === "again") for (const each of news) said.delete(each);
    return decision;
  }
  const notes = all.flatMap((standing) => {
    const only = all.length > 1 && standing.rejected;
    const prefix = only ? `Not for ${standing.certification.type}: ` : "";
    return worthSaying(standing).map((reason) => `${prefix}${sentence(reason)}`);
  });
  const news = fresh(notes, said);
  if (news.length > 0) ask.say(...news.map((each) => `Note: ${each}`));
  return "go on";
}

/** Reasons that rest on the day alone. */
const OF_A_DAY = ["before-window", "after-window", "planned"];

/**
 * @param day of a course that is taught; it falls into a window or not as the day of one that is taken
 * @returns what is to be said of it, and whether it counts for no certification
 */
export function dayReasons(day: string, setting: Setting): { refused: boolean; notes: string[] } {
  const all = standings(drafted({ type: "non-credit-course", end: day }, setting), setting).map(
    ({ activity }) => activity.reasons.filter(({ code }) => OF_A_DAY.includes(code)),
  );
  const refused = all.length > 0 && all.every((reasons) => reasons.some(({ code }) => code !== "planned"));
  return { refused, notes: [...new Set(all.flat().map(sentence))] };
}
