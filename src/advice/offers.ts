/** What the guide offers where 100 points are not in reach, or where the time is over (contract 2.9). */

import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import { labelOf } from "../scoring/label.js";
import type { Extension } from "../scoring/result.js";
import { extensionInWords } from "../scoring/say-dates.js";
import { sayDay } from "../scoring/say-day.js";
import type { Offer, Outcome } from "./advice.js";
import type { Case } from "./case.js";
import { shortened } from "./words.js";

const { dates, fees } = policy;

function offer(code: string, message: string, source: string, more: Partial<Offer> = {}): Offer {
  return { code, message, source, by: null, activity: null, projected: null, ...more };
}

/** “Welding (a4)”, as the lists have it. */
function named({ activities }: Case, id: string): string {
  const activity = activities.find((each) => each.id === id);
  return activity ? `${shortened(labelOf(activity))} (${id})` : id;
}

function extension(of: Case, found: Extension): Offer {
  const { text, source } = extensionInWords(
    found,
    "activity" in found ? { name: named(of, found.activity) } : {},
  );
  return offer(found.kind === "contact-mssc" ? found.kind : `${found.kind}-extension`, text, source, {
    by: found.kind === "questionnaire" ? found.by : null,
    activity: "activity" in found ? found.activity : null,
    projected: found.kind === "90-day" ? found.points : null,
  });
}

/** Extensions that can still be asked for. */
function extensions(of: Case): Offer[] {
  const { result, asOfDate } = of;
  return result.dates.extensions
    .map((each) => extension(of, each))
    .filter(({ by }) => by === null || by >= asOfDate);
}

/** A course that is not in the file yet could still end under an extension. */
function enrolled({ result, window }: Case): Offer[] {
  if (result.dates.extensions.some(({ kind }) => kind === "90-day")) return [];
  const { days, source } = dates.courseExtension;
  const message =
    `For a course that ends after the expiry, but by ${sayDay(toIso(window.to + days))}, you can ask for a ${days}-day ` +
    "extension; enter the course to see what it brings.";
  return [offer("enrolled-course", message, source)];
}

function ask({ result, asOfDate }: Case): Offer {
  const { askBy } = result.dates;
  const { days, source } = dates.questions;
  return askBy >= asOfDate
    ? offer(
        "ask-mssc",
        `MSSC takes questions until ${sayDay(askBy)}, ${days} days before the expiry.`,
        source,
        { by: askBy },
      )
    : offer("ask-mssc", `Write to MSSC at once: it wants questions ${days} days before the expiry.`, source);
}

/** For expiries after those that have an extension of their own (FAQ 24). */
function helpGuide({ window }: Case): Offer[] {
  const { years, oneYearSource } = dates.earlyExpiry;
  if (Number(toIso(window.to).slice(0, 4)) <= Math.max(...years)) return [];
  const message = "FAQ 24 speaks of a help guide with further ways to earn points (announced for 2015).";
  return [offer("help-guide", message, oneYearSource)];
}

function appeal(): Offer {
  const { freeDays, late, formal } = fees.appeal;
  const message =
    `If your application is denied and you believe that is a mistake, a review asked for within ${freeDays} days is ` +
    `free, later it costs ${late} dollars; a formal appeal after that costs ${formal}.`;
  return offer("appeal", message, "FAQ 26; FAQ 27");
}

function afterExpiry(of: Case): Offer[] {
  return [
    offer(
      "extension-granted",
      "With an extension you get a new certificate: write the date on it as `expires`.",
      "FAQ 25",
    ),
    offer(
      "ask-mssc",
      "The guide does not say whether an expired certification can be renewed, or how: ask MSSC.",
      dates.questions.source,
    ),
    ...extensions(of),
    appeal(),
  ];
}

/** @returns what is offered for an outcome; nothing where the points come without it */
export function offersOf(of: Case, outcome: Outcome): Offer[] {
  switch (outcome) {
    case "expired":
      return afterExpiry(of);
    case "with-additions":
      return [...extensions(of), ...helpGuide(of)];
    case "depends-on-mssc":
      return [...extensions(of), ...enrolled(of), ask(of), ...helpGuide(of), appeal()];
    case "out-of-reach":
      return [...extensions(of), ...enrolled(of), ask(of), ...helpGuide(of)];
    default:
      return [];
  }
}
