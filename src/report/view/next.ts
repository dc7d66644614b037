/** What to do next, in order: make open points sure, ask, add, prove, apply. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { addSteps, carryOnStep } from "./add.js";
import { awayInWords, daysBetween } from "./away.js";
import { sentence, unfixed } from "./open.js";
import type { ViewOptions } from "./options.js";
import { fileInCommand, proofSteps } from "./prove.js";
import { type Refer, referringTo } from "./references.js";
import type { Item, ListSection } from "./types.js";
import { ASK } from "./verdict.js";
import { counted, listed } from "./words.js";

function enterStep({ activities, certified }: CertificationResult, options: ViewOptions): Item[] {
  if (activities.length > 0) return [];
  const text =
    `Jobs, courses, certifications and volunteer work since ${sayDay(certified)}, in the file; then ` +
    `\`mssc-recert check ${fileInCommand(options)}\` counts them.`;
  return [{ head: "Write down what you have done", sentences: [{ text }] }];
}

/** MSSC sets these when it looks at the application: there is nothing to ask before. */
const SET_LATER = "mssc-sets-points";

function fixStep({ fixes, together }: Advice): Item[] {
  if (fixes.length === 0 || !together) return [];
  const most = Math.max(together.points.assured, together.projected.assured);
  const text =
    "Do what stands under “What is open”, as far as it is true of you. " +
    `With all of it ${counted(most, "point")} would be assured.`;
  return [{ head: "Settle what is open", sentences: [{ text }] }];
}

function askStep(advice: Advice, { dates }: CertificationResult, asOf: string, refer: Refer): Item[] {
  const questions = unfixed(advice).filter(({ code }) => code !== SET_LATER);
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
      sentences: [{ text: `It is about ${about}.` }],
    },
  ];
}

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

/** What an appeal costs stands with the fee; whom to ask is said once. */
function offerSteps({ otherwise }: Advice, asked: boolean): Item[] {
  return otherwise
    .filter(({ code }) => code !== "appeal" && !(asked && code === ASK))
    .map((each) => ({ head: OFFERS[each.code] ?? null, sentences: [sentence(each)] }));
}

function applyStep({ dates, verdict }: CertificationResult, asOf: string): Item {
  const days = daysBetween(asOf, dates.applyFrom);
  const enough = verdict === "meets" ? "" : " once you have the points";
  const from = days > 0 ? `from ${sayDay(dates.applyFrom)} on (${awayInWords(days)})` : "now";
  const when = days > 0 || verdict === "meets" ? from : "";
  const until = `in your MSSC account, by ${sayDay(dates.expires)} (${awayInWords(daysBetween(asOf, dates.expires))})`;
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
  const over = asOf > result.expires;
  const ask = askStep(advice, result, asOf, refer);
  const offers = offerSteps(advice, ask.length > 0 || over);
  const items = over
    ? [{ head: "Ask MSSC whether it can still be renewed", sentences: [] }, ...offers]
    : [
        ...enterStep(result, options),
        ...carryOnStep(advice),
        ...fixStep(advice),
        ...ask,
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
    items,
  };
}
