/** What is open, and what would settle it: first what the candidate can do, then what only MSSC can decide. */

import type { Advice, Fix, Question } from "../../advice/advice.js";
import { isForMssc } from "../../advice/questions.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult, Points } from "../../scoring/result.js";
import { type Refer, referringTo } from "./references.js";
import type { Item, ListSection, Sentence } from "./types.js";
import { counted, listed } from "./words.js";

/** What settling it brings. */
function gain({ assured, possible }: Points): string {
  if (assured > 0) return `${counted(assured, "point")} more`;
  return `up to ${counted(possible, "point")} more`;
}

/** @returns a sentence of advice, fit to be shown */
export function sentence({ message, source }: { message: string; source: string }): Sentence {
  return { text: printable(message), source };
}

const any = ({ assured, possible }: Points): boolean => assured > 0 || possible > 0;

/** A fix, with what MSSC has to decide about the same activity. */
function fixItem(
  { activities, steps, points, projected }: Fix,
  questions: readonly Question[],
  refer: Refer,
): Item {
  const what = activities.length > 0 ? listed(activities.map(refer)) : "Something you may have left out";
  const asked = questions.filter(({ activity, code }) => activities.includes(activity) && isForMssc(code));
  return {
    head: `${what}: ${gain(any(points) ? points : projected)}`,
    sentences: [...steps, ...asked].map(sentence),
  };
}

function questionItem(question: Question, refer: Refer): Item {
  const { activity, points, projected } = question;
  const possible = points > 0 ? points : projected;
  return { head: `${refer(activity)}: ${gain({ assured: 0, possible })}`, sentences: [sentence(question)] };
}

/** @returns the questions that no fix is for */
export function unfixed({ fixes, questions }: Advice): Question[] {
  const fixed = new Set(fixes.flatMap(({ activities }) => activities));
  return questions.filter(({ activity }) => !fixed.has(activity));
}

/** @returns every open question, or nothing where none is open */
export function openSection(result: CertificationResult, advice: Advice): ListSection | null {
  const refer = referringTo(result);
  const items = [
    ...advice.fixes.map((each) => fixItem(each, advice.questions, refer)),
    ...unfixed(advice).map((each) => questionItem(each, refer)),
  ];
  if (items.length === 0) return null;
  return {
    kind: "list",
    name: "open",
    title: "What is open, and what would settle it",
    intro: null,
    ordered: false,
    items,
  };
}
