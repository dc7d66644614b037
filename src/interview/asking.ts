/** What asking one question of an activity takes and gives. */

import type { PlainMap } from "../input/answers.js";
import { parseDate } from "../input/dates.js";
import { sayDay } from "../scoring/say-day.js";
import { type Ask, Back } from "./ask.js";
import type { Setting } from "./draft.js";
import type { SpecialQuestion } from "./question.js";

export interface Asking {
  ask: Ask;
  setting: Setting;
  /** Answers before this one, and the former answer to it. */
  answers: PlainMap;
}

/** Asks a question that takes more than one prompt. Gives the keys that it sets; undefined for those left out. */
export type Special = (question: SpecialQuestion, asking: Asking) => Promise<PlainMap>;

/** @returns a date as people say it */
export function dayShown(text: string): string {
  const day = parseDate(text);
  return day === undefined ? text : sayDay(day);
}

/** Asks the first question and then the second; from the second, the way back leads to the first. */
export async function inTurn<T, U>(first: () => Promise<T>, second: (of: T) => Promise<U>): Promise<U> {
  for (;;) {
    const answer = await first();
    try {
      return await second(answer);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}
