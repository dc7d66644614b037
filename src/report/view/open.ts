/** What is open, and what would settle it: first what the candidate can do, then what only MSSC can decide. */

import type { Advice, Fix, Question } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult, Points } from "../../scoring/result.js";
import { type Refer, referringTo } from "./references.js";
import type { Item, ListSection, Sentence } from "./types.js";
import { counted, listed } from "./words.js";

/** What settling it brings. */
function gain({ assured, possible }: Points): string {
  const most = Math.max(assured, possible);
  if (assured > 0 && assured === most) return `${counted(assured, "point")} more for sure`;
  if (assured > 0) return `${assured} to ${counted(most, "point")} more`;
  return `up to ${counted(most, "point")} more`;
}

const sentence = ({ message, source }: { message: string; source: string }): Sentence => ({
  text: printable(message),
  source,
});

function fixItem({ activities, steps, points, projected }: Fix, refer: Refer): Item {
  const what = activities.length > 0 ? listed(activities.map(refer)) : "Something to enter";
  const brings = points.assured > 0 || points.possible > 0 ? points : projected;
  return { head: `${what}: ${gain(brings)}`, sentences: steps.map(sentence) };
}

function questionItem(question: Question, refer: Refer): Item {
  const { activity, points, projected } = question;
  const brings = points.possible > 0 ? points : projected;
  return { head: `${refer(activity)}: ${gain({ ...brings, assured: 0 })}`, sentences: [sentence(question)] };
}

/** @returns every open question, or nothing where none is open */
export function openSection(result: CertificationResult, { fixes, questions }: Advice): ListSection | null {
  const refer = referringTo(result);
  const items = [
    ...fixes.map((each) => fixItem(each, refer)),
    ...questions.map((each) => questionItem(each, refer)),
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
