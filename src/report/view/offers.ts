/** The steps for what the guide offers where the points are not in reach. */

import type { Advice } from "../../advice/advice.js";
import { sentence } from "./advised.js";
import type { Item, Sentence } from "./types.js";
import { ASK } from "./verdict.js";

/** What each offer is about, in a few words. */
const OFFERS: Record<string, string> = {
  "questionnaire-extension": "Fill in the questionnaire for more time",
  "one-year-extension": "Ask for a year more",
  "90-day-extension": "Ask for 90 days more",
  "contact-mssc": "Ask MSSC about what ends later",
  "enrolled-course": "If you are in a course now",
  "help-guide": "Ask MSSC for its help guide",
  "extension-granted": "If MSSC has given you more time",
  [ASK]: "Ask MSSC what can be done",
};

/** Several of the same kind are one step: the courses for which more time may be asked, say. */
function step(head: string | null, sentences: Sentence[]): Item {
  return sentences.length > 1 ? { head, sentences: [], points: sentences } : { head, sentences };
}

/** @param asked whether a step says whom to ask already @returns the offers; what an appeal costs stands with the fee */
export function offerSteps({ otherwise }: Advice, asked: boolean): Item[] {
  const kinds = new Map<string, Sentence[]>();
  for (const each of otherwise) {
    if (each.code === "appeal" || (asked && each.code === ASK)) continue;
    kinds.set(each.code, [...(kinds.get(each.code) ?? []), sentence(each)]);
  }
  return [...kinds].map(([code, sentences]) => step(OFFERS[code] ?? null, sentences));
}
