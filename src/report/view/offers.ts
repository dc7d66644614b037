/** The steps for what the guide offers where the points are not in reach. */

import type { Advice } from "../../advice/advice.js";
import { sentence } from "./advised.js";
import type { Item } from "./types.js";
import { ASK } from "./verdict.js";

/** What each offer is about, in a few words. */
const OFFERS: Record<string, string> = {
  "questionnaire-extension": "Ask for more time",
  "one-year-extension": "Ask for more time",
  "90-day-extension": "Ask for more time",
  "contact-mssc": "Ask MSSC about what ends later",
  "enrolled-course": "If you are in a course now",
  "help-guide": "Ask MSSC for its help guide",
  "extension-granted": "If MSSC has given you more time",
  [ASK]: "Ask MSSC what can be done",
};

/** @param asked whether a step says whom to ask already @returns the offers; what an appeal costs stands with the fee */
export function offerSteps({ otherwise }: Advice, asked: boolean): Item[] {
  return otherwise
    .filter(({ code }) => code !== "appeal" && !(asked && code === ASK))
    .map((each) => ({ head: OFFERS[each.code] ?? null, sentences: [sentence(each)] }));
}
