/** The rules behind the figures in plain sentences, their figures from the guide's data, each with its place there. */

import { policy } from "../policy/policy.js";
import type { ActivityTypeRule, PointRow } from "../policy/types.js";
import { bandOf } from "./employment/span.js";
import type { ActivityResult, Category, EmploymentYear } from "./result.js";
import type { Said } from "./say-dates.js";

const { threshold, window, activityTypes, employment, extra, dates } = policy;
const { hours, fullYear } = employment;

const ruleOf = (type: string): ActivityTypeRule => activityTypes[type] as ActivityTypeRule;
const pointsOf = (type: string): number => (ruleOf(type).rows[0] as PointRow).points;
const sourceOf = (type: string): string => ruleOf(type).source;

/** @returns how many points are needed, from which time */
export function thresholdRule(): Said {
  return {
    text: `Recertification takes ${threshold.points} points from the ${window.years} years since the certification.`,
    source: threshold.source,
  };
}

/** @returns what the activities of a category earn */
export function categoryRules(category: Category): Said[] {
  switch (category) {
    case "CE":
      return [
        {
          text:
            `A for-credit course of ${(ruleOf("for-credit-course").rows[0] as PointRow).fromCreditHours} or more credit hours ` +
            `earns ${pointsOf("for-credit-course")} points; every other course or training earns ` +
            `${pointsOf("non-credit-course")}.`,
          source: sourceOf("for-credit-course"),
        },
      ];
    case "IC":
      return [
        {
          text: `Each certification of the guide's list, and an OSHA card in General Industry, earns ${pointsOf("industry-certification")} points.`,
          source: sourceOf("industry-certification"),
        },
      ];
    case "E":
      return employmentRules();
    case "X":
      return [
        {
          text: `MSSC sets ${extra.least} to ${extra.most} points for each activity.`,
          source: extra.source,
        },
      ];
  }
}

function employmentRules(): Said[] {
  return [
    {
      text:
        `Each year of work is scored by itself. A full year is ${fullYear.days / 7} weeks or more; full-time is more than ` +
        `${hours.fullTimeOver} hours a week, part-time ${hours.partTimeFrom} hours or more.`,
      source: `${fullYear.source}, 20; ${hours.source}`,
    },
    ...employment.bands.map((band) => ({
      text: `${capital(band.name)}: ${band.fullTime} points full-time, ${band.partTime} part-time; active duty ${band.active}, Reserve and Guard ${band.reserve}.`,
      source: employment.source,
    })),
    {
      text: `An MSSC-authorized instructor earns ${pointsOf("mssc-instructor")} points for each year with a course taught, another instructor ${pointsOf("other-instructor")}.`,
      source: "Employment: Instructor Employment",
    },
  ];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** @returns which row and column of the guide's table a year of work falls under; null where that does not tell its points */
export function yearRule({ type, days, months, points }: EmploymentYear): Said | null {
  if (type === "mssc-instructor" || type === "other-instructor")
    return {
      text: `A course was taught in this year, which earns ${pointsOf(type)} points.`,
      source: "Employment: Instructor Employment",
    };
  const band = bandOf({ days: days as number, months: months as number });
  const columns =
    type === "military-service"
      ? { "active duty": band.active, "Reserve or Guard duty": band.reserve }
      : { "full-time": band.fullTime, "part-time": band.partTime };
  const column = Object.entries(columns).find(([, figure]) => figure === points.possible)?.[0];
  if (column === undefined) return null;
  const source = type === "military-service" ? "Employment: Military Employment" : employment.source;
  if (points.possible === 0) return { text: `${capital(band.name)} earns no points.`, source };
  return { text: `${capital(band.name)}, ${column}: ${points.possible} points.`, source };
}

/** @returns the places in the guide that say what proves an activity */
export function proofSource({ type, reasons }: ActivityResult): string {
  const { oshaCard, ungraded, notListed } = policy.furtherProof;
  const has = (code: string): boolean => reasons.some((each) => each.code === code);
  if (has("osha-card")) return oshaCard.source;
  const further = [
    ...(has("ungraded") ? [ungraded.source] : []),
    ...(has("not-pre-approved") ? [notListed.source] : []),
  ];
  return [...new Set([sourceOf(type), ...further])].join("; ");
}

/** @returns how the days that matter are counted from the expiry */
export function dateRules(): Said[] {
  return [
    { text: `The application opens ${dates.apply.days} days before the expiry.`, source: dates.apply.source },
    {
      text: `Questions to MSSC are due ${dates.questions.days} days before the expiry.`,
      source: dates.questions.source,
    },
    {
      text: `A certification that is not pre-approved may take MSSC up to ${dates.notPreApproved.days} days.`,
      source: dates.notPreApproved.source,
    },
    { text: `A certification lasts ${window.years} years.`, source: window.source },
  ];
}
