/** What to do next, in order: make open points sure, ask, add, prove, apply. */

import type { Advice, WorkPlan } from "../../advice/advice.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { awayInWords, daysBetween } from "./away.js";
import type { ViewOptions } from "./options.js";
import { proofSteps } from "./prove.js";
import { type Refer, referringTo } from "./references.js";
import type { Item, ListSection, Sentence } from "./types.js";
import { counted, listed } from "./words.js";

const sentence = ({ message, source }: { message: string; source: string }): Sentence => ({
  text: printable(message),
  source,
});

function fixStep({ fixes, together }: Advice): Item[] {
  if (fixes.length === 0 || !together) return [];
  const sure = counted(together.points.assured, "point");
  return [
    {
      head: "Make open points sure",
      sentences: [{ text: `Do what stands under “What is open”. With all of it you have ${sure} for sure.` }],
    },
  ];
}

function askStep({ questions }: Advice, { dates }: CertificationResult, asOf: string, refer: Refer): Item[] {
  if (questions.length === 0) return [];
  const about = listed(questions.map(({ activity }) => refer(activity)));
  const days = daysBetween(asOf, dates.askBy);
  const until =
    days >= 0
      ? `by ${sayDay(dates.askBy)} (${awayInWords(days)})`
      : `at once: the day for questions was ${sayDay(dates.askBy)}`;
  return [
    {
      head: `Ask MSSC what it decides, ${until}`,
      sentences: [{ text: `About ${about}.` }],
    },
  ];
}

function addSteps({ plans, suggestions }: Advice): Item[] {
  const worth = plans.filter(({ sets }) => sets.length > 0);
  const steps = worth.map((plan): Item => ({ head: addHead(plan), sentences: plan.sets.map(sentence) }));
  if (worth.length === 0 || suggestions.length === 0) return steps;
  return [...steps, { head: "Certifications that would serve", sentences: suggestions.map(sentence) }];
}

function addHead({ onTopOf, shortfall }: WorkPlan): string {
  const besides = onTopOf === "under-way-and-fixes" ? " once the open points are sure" : "";
  return `Earn ${counted(shortfall, "point")} more${besides}, in one of these ways`;
}

function applyStep({ dates, verdict }: CertificationResult, asOf: string): Item {
  const days = daysBetween(asOf, dates.applyFrom);
  const enough = verdict === "meets" ? "" : " once you have the points";
  const from = days > 0 ? `from ${sayDay(dates.applyFrom)} on (${awayInWords(days)})` : "now";
  const when = days > 0 || verdict === "meets" ? from : "";
  const until = `in your MSSC account, before ${sayDay(dates.expires)} (${awayInWords(daysBetween(asOf, dates.expires))})`;
  return {
    head: `Apply${when === "" ? "" : ` ${when}`}${enough}`,
    sentences: [{ text: `Do it ${until}.` }],
  };
}

/** @returns the next steps; past the expiry only what the guide still offers */
export function nextSection(
  result: CertificationResult,
  advice: Advice,
  asOf: string,
  options: ViewOptions,
): ListSection {
  const refer = referringTo(result);
  const offers = advice.otherwise.map((each): Item => ({ head: null, sentences: [sentence(each)] }));
  const over = asOf > result.expires;
  const items = over
    ? offers
    : [
        ...fixStep(advice),
        ...askStep(advice, result, asOf, refer),
        ...addSteps(advice),
        ...offers,
        ...proofSteps(advice, refer, options),
        applyStep(result, asOf),
      ];
  return {
    kind: "list",
    name: "next",
    title: "What to do next",
    intro: null,
    ordered: true,
    items: items.length > 0 ? items : [{ head: "Ask MSSC what is still possible", sentences: [] }],
  };
}
