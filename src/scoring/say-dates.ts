/** The dates, extensions and fees of a result in plain sentences, with the place in the guide (contract 2.9). */

import { policy } from "../policy/policy.js";
import type { CertificationResult, Extension, Points, Result } from "./result.js";

const { dates, fees } = policy;

/** A sentence and the section or FAQ it rests on. */
export interface Said {
  text: string;
  source: string;
}

/** A day and what it means. */
export interface DatedNote extends Said {
  day: string;
}

/** @returns `20`, or `0 to 10` where assured and possible differ */
export function pointsInWords({ assured, possible }: Points): string {
  return assured === possible ? `${assured}` : `${assured} to ${possible}`;
}

/** @returns the days that matter, in their order */
export function datedNotes({ dates: { applyFrom, askBy, expires } }: CertificationResult): DatedNote[] {
  return [
    { day: applyFrom, text: "the application opens", source: dates.apply.source },
    {
      day: askBy,
      text: "the last day to ask MSSC, and to hand in certifications that are not pre-approved",
      source: `${dates.questions.source}, ${dates.notPreApproved.source}`,
    },
    { day: expires, text: "the certification expires", source: policy.window.source },
  ];
}

/** @returns an extension that may be asked for, in a sentence */
export function extensionInWords(extension: Extension): Said {
  const { days, source } = dates.courseExtension;
  switch (extension.kind) {
    case "questionnaire":
      return {
        text: `For at least 90 days more, fill in the questionnaire in your MSSC account by ${extension.by}.`,
        source: dates.earlyExpiry.source,
      };
    case "one-year":
      return { text: "You may ask for a one-year extension.", source: dates.earlyExpiry.oneYearSource };
    case "90-day":
      return {
        text:
          `${extension.activity} ends within ${days} days after the expiry: you can ask MSSC for a ${days}-day ` +
          `extension; with it you would have ${pointsInWords(extension.points)} points.`,
        source,
      };
    case "contact-mssc":
      return {
        text:
          `${extension.activity} ends more than ${days} days after the expiry: if you need its points, ` +
          "contact MSSC.",
        source,
      };
  }
}

/** @returns the fee, and what an appeal would cost */
export function feeInWords({ fee, certifications }: Result): Said[] {
  const together = certifications.length > 1;
  const apart = together && fee.amount !== fees.both.amount;
  const both = apart
    ? ` (the two expire more than ${fees.both.withinDays} days apart, so each is paid alone)`
    : " for both, if you apply for them at the same time";
  const { freeDays, late, formal, source } = fees.appeal;
  return [
    {
      text: `Fee: ${fee.amount} dollars${together ? both : ""}. It is not refunded.`,
      source: fees.single.source,
    },
    {
      text:
        `After a denial, a review asked for within ${freeDays} days is free, later it costs ${late} dollars; ` +
        `a formal appeal costs ${formal}.`,
      source,
    },
  ];
}
