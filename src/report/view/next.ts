/** What to do next, in order: make open points sure, ask, add, prove, apply. */

import type { Advice } from "../../advice/advice.js";
import { isForMssc } from "../../advice/questions.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { about } from "./about.js";
import { addSteps } from "./add.js";
import { supposes, unfixed } from "./advised.js";
import { awayInWords, daysBetween } from "./away.js";
import { carryOnStep } from "./carry-on.js";
import { offerSteps } from "./offers.js";
import type { ViewOptions } from "./options.js";
import { assuredInWords } from "./outlook.js";
import { fileInCommand, proofSteps } from "./prove.js";
import { type Refer, referringTo } from "./references.js";
import type { Item, ListSection } from "./types.js";

function enterStep({ activities, certified }: CertificationResult, options: ViewOptions): Item[] {
  if (activities.length > 0) return [];
  const text =
    `Jobs, courses, certifications and volunteer work since ${sayDay(certified)}, in the file; then ` +
    `\`mssc-recert check ${fileInCommand(options)}\` counts them.`;
  return [{ head: "Write down what you have done", sentences: [{ text }] }];
}

/** MSSC sets these when it looks at the application: there is nothing to ask before. */
const SET_LATER = "mssc-sets-points";

function fixStep(advice: Advice, { expires }: CertificationResult): Item[] {
  const { together } = advice;
  if (!together) return [];
  const all = supposes(advice) ? "all of it, not counting what you may have left out," : "all of it";
  const text =
    "Do what stands under “What is open”, as far as it is true of you. " +
    `With ${all} ${assuredInWords(together, expires)}.`;
  return [{ head: "Settle what is open", sentences: [{ text }] }];
}

function leftOutStep(advice: Advice): Item[] {
  if (!supposes(advice)) return [];
  const text = "“What is open” says what it may be, and what it would bring.";
  return [{ head: "See whether you left something out of the file", sentences: [{ text }] }];
}

function askStep(advice: Advice, { dates }: CertificationResult, asOf: string, refer: Refer): Item[] {
  const questions = unfixed(advice).filter(({ code }) => isForMssc(code) && code !== SET_LATER);
  if (questions.length === 0) return [];
  const days = daysBetween(asOf, dates.askBy);
  const until =
    days >= 0
      ? `by ${sayDay(dates.askBy)} (${awayInWords(days)})`
      : `at once: the day for questions was ${sayDay(dates.askBy)}`;
  return [
    {
      head: `Ask MSSC what it decides, ${until}`,
      ...about(
        "It is about",
        questions.map(({ activity }) => refer(activity)),
      ),
    },
  ];
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
        ...fixStep(advice, result),
        ...leftOutStep(advice),
        ...ask,
        ...carryOnStep(result, advice, refer),
        ...addSteps(advice, refer),
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
