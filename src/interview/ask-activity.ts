/** Asks for one activity, question after question, with the way back from each. */

import { type PlainMap, textOf } from "../input/answers.js";
import { type Ask, Back, Leave, leavable, yesOrNo } from "./ask.js";
import { askQuestion, isAsked } from "./ask-question.js";
import { given, type Setting } from "./draft.js";
import { KINDS } from "./kinds.js";
import type { Kind, Question } from "./question.js";
import { type Said, sayWhatWouldNotCount } from "./would-count.js";

/** Asks what was done. @param before chosen before @throws Back, Leave, Stop */
export function askKind(ask: Ask, before?: Kind): Promise<Kind> {
  return ask.choice<Kind>({
    question: "What did you do?",
    name: "Activity",
    choices: KINDS.map((kind) => ({
      value: kind,
      name: `${kind.said}, e.g. ${kind.example}`,
      short: kind.said,
    })),
    standard: before,
  });
}

/** An id of its own, where the one by its place is taken already; otherwise none. */
function freeId({ file, index }: Setting): PlainMap {
  const taken = new Set(file.activities.map(({ id }, place) => textOf(id) || `a${place + 1}`));
  let number = index + 1;
  while (taken.has(`a${number}`)) number += 1;
  return number === index + 1 ? {} : { id: `a${number}` };
}

/** Order of the file: what people look for first stands first. */
function inOrder(answers: PlainMap, { questions }: Kind): PlainMap {
  const order = ["type", "id", "title", "issuer", ...questions.map(({ key }) => key)];
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(Object.entries(given(answers)).sort(([a], [b]) => rank(a) - rank(b)));
}

/** Asks again before answers are lost. */
async function isDropped(ask: Ask): Promise<boolean> {
  try {
    return await yesOrNo(ask, "Drop this activity? Its answers are not kept.", {
      name: "Drop it",
      standard: false,
      yes: "Yes, drop it",
      no: "No, go on with it",
    });
  } catch (error) {
    if (error instanceof Back) return false;
    throw error;
  }
}

/**
 * @returns the activity as the file has it, without proof; null where it was dropped
 * @throws Back from the first question; Stop
 */
export async function askActivity(kind: Kind, plainAsk: Ask, setting: Setting): Promise<PlainMap | null> {
  const ask = leavable(plainAsk);
  let answers: PlainMap = { type: kind.type, ...freeId(setting), ...kind.given };
  const said: Said = new Set();
  /** The answers as they were before each question that was asked. */
  const asked: { place: number; before: PlainMap }[] = [];
  for (let place = 0; place < kind.questions.length; ) {
    const question = kind.questions[place] as Question;
    if (!isAsked(question, { ask, setting, answers })) {
      place += 1;
      continue;
    }
    const before = answers;
    try {
      answers = { ...answers, ...(await askQuestion(question, { ask, setting, answers })) };
      const decision = await sayWhatWouldNotCount(ask, answers, setting, said);
      if (decision === "drop") return null;
      if (decision === "again") continue;
      asked.push({ place, before });
      place += 1;
    } catch (error) {
      if (error instanceof Leave) {
        if (asked.length === 0 || (await isDropped(plainAsk))) return null;
        continue;
      }
      if (!(error instanceof Back)) throw error;
      const last = asked.pop();
      if (last === undefined) throw error;
      place = last.place;
    }
  }
  return inOrder(answers, kind);
}
