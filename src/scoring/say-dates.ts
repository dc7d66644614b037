/** The dates, extensions and fees of a result in plain sentences, with the place in the guide (contract 2.9). */

import type { IsoDate } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import type { CertificationResult, Extension, Points, Result } from "./result.js";
import { sayDay } from "./say-day.js";

const { dates, fees } = policy;

/** A sentence and the section or FAQ it rests on. */
export interface Said {
  text: string;
  source: string;
}

/** A day and what it means. */
interface DatedNote extends Said {
  day: string;
}

/** @returns `20`, or `0 to 10` where assured and possible differ */
export function pointsInWords({ assured, possible }: Points): string {
  return assured === possible ? `${assured}` : `${assured} to ${possible}`;
}

/** @returns the days that matter, in their order, in sentences that are true on the as-of date */
export function datedNotes(
  { type, dates: { applyFrom, askBy, expires } }: CertificationResult,
  asOf: IsoDate,
): DatedNote[] {
  const over = asOf > expires;
  const opened = over
    ? "the application was open from this day on"
    : "the application has been open since then";
  return [
    {
      day: applyFrom,
      text: asOf < applyFrom ? "the application opens" : opened,
      source: dates.apply.source,
    },
    {
      day: askBy,
      text:
        asOf <= askBy
          ? "last day to ask MSSC a question, and to hand in certifications that are not pre-approved"
          : "questions to MSSC, and certifications that are not pre-approved, were due by then",
      source: `${dates.questions.source}, ${dates.notPreApproved.source}`,
    },
    {
      day: expires,
      text: over ? `the ${type} certification expired` : `the ${type} certification expires`,
      source: policy.window.source,
    },
  ];
}

/**
 * @param more `asOf`: after the last day for it the sentence says so; `name`: what the activity is called, otherwise by its id
 * @returns an extension that may be asked for, or could have been, in a sentence
 */
export function extensionInWords(
  extension: Extension,
  {
    asOf = "",
    name = "activity" in extension ? extension.activity : "",
  }: { asOf?: IsoDate; name?: string } = {},
): Said {
  const { days, source } = dates.courseExtension;
  switch (extension.kind) {
    case "questionnaire": {
      const { by } = extension;
      const { years, source: where } = dates.earlyExpiry;
      const text =
        asOf <= by
          ? `For at least 90 days more, fill in the questionnaire in your MSSC account by ${sayDay(by)}.`
          : `The questionnaire for at least 90 days more, which is for certifications that expire in ` +
            `${years.join(" or ")}, was due on ${sayDay(by)}.`;
      return { text, source: where };
    }
    case "one-year":
      return { text: "You may ask MSSC for a one-year extension.", source: dates.earlyExpiry.oneYearSource };
    case "90-day":
      return {
        text:
          `${name} ends within ${days} days after the expiry: you can ask MSSC for a ${days}-day ` +
          `extension; with it you would have ${pointsInWords(extension.points)} points.`,
        source,
      };
    case "contact-mssc":
      return {
        text: `${name} ends more than ${days} days after the expiry: if you need its points, contact MSSC.`,
        source,
      };
  }
}

/** Whether there are two, and each is paid alone. */
const paidAlone = ({ fee, certifications }: Pick<Result, "fee" | "certifications">): boolean =>
  certifications.length > 1 && fee.amount !== fees.both.amount;

/** @returns what one of two applications costs that are paid alone; undefined where the fee is one for all */
export function feeOfEachInWords(result: Result): Said | undefined {
  if (!paidAlone(result)) return undefined;
  return {
    text:
      `This application costs ${fees.single.amount} dollars; both together ${result.fee.amount} (the two expire more than ` +
      `${fees.both.withinDays} days apart, so each is paid alone). MSSC does not refund it.`,
    source: fees.single.source,
  };
}

/** @returns the fee, and what an appeal would cost */
export function feeInWords({ fee, certifications }: Result): Said[] {
  const together = certifications.length > 1;
  const apart = paidAlone({ fee, certifications });
  const both = apart
    ? ` (the two expire more than ${fees.both.withinDays} days apart, so each is paid alone)`
    : " for both, if you apply for them at the same time";
  const { freeDays, late, formal, source } = fees.appeal;
  return [
    {
      text: `The application costs ${fee.amount} dollars${together ? both : ""}. MSSC does not refund it.`,
      source: fees.single.source,
    },
    {
      text:
        `If MSSC denies the application: a review is free when you ask for it within ${freeDays} days, later it costs ` +
        `${late} dollars; a formal appeal costs ${formal} dollars.`,
      source,
    },
  ];
}
