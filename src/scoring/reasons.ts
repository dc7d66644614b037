/** Every reason code with its sentence and the place in the guide it rests on (docs/codes.md explains each). */

import { kept } from "../policy/kept.js";
import { nearest } from "../policy/nearest.js";
import { nearestFields } from "../policy/nearest-fields.js";
import { policy } from "../policy/policy.js";
import { toIso } from "./calendar.js";
import { MONTHS_THAT_EARN } from "./employment/span.js";
import type { Speaking } from "./finding.js";
import { sayDay } from "./say-day.js";

interface Explanation {
  source: string;
  /** @param details what was found beside the activity @returns a sentence about this case */
  say: (details: string[], speaking: Speaking) => string;
}

const { employment, extra } = policy;
const { partTimeFrom } = employment.hours;
const FULL_CREDIT = policy.activityTypes["for-credit-course"]?.rows[0]?.fromCreditHours;

const list = (names: string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

const inYears = (numbers: string[]): string =>
  numbers.length < 2
    ? `year ${numbers[0]}`
    : `years ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;

const windowOf = ({ certification, window }: Speaking): string =>
  `the ${certification} window (${sayDay(toIso(window.from))} to ${sayDay(toIso(window.to))})`;

let listedNames: readonly string[] | undefined;
const nearestListed = kept((title) => {
  listedNames ??= policy.certifications.listed.map(({ name }) => name);
  return nearest(title, listedNames, 3);
});

function theNearest(what: string, near: string[]): string {
  return near.length > 0 ? ` The nearest ${what}: ${near.join("; ")}.` : "";
}

const rejecting: Record<string, Explanation> = {
  "before-window": {
    source: "Overview",
    say: (_, on) => `It ended before ${windowOf(on)} begins, so it cannot count.`,
  },
  "after-window": {
    source: "Overview",
    say: (_, on) => `It falls after ${windowOf(on)} ends, so it cannot count.`,
  },
  "no-course-taught": {
    source: "Employment: Instructor Employment",
    say: (_, on) =>
      `No course with a date in ${windowOf(on)} is given. An instructor needs at least one course a year.`,
  },
  "not-related": {
    source: "Related Fields: Fields that are NOT related",
    say: ([name, kind]) => `The guide calls “${name}” (${kind}) not related to manufacturing or logistics.`,
  },
  "not-passed": {
    source: "Continuing Education: For-credit courses",
    say: () => "It was not passed; a course must be passed to earn points.",
  },
  "proprietary-training": {
    source: "Continuing Education: Employer training",
    say: () => "Training on one company's own requirements, policies or procedures earns no points.",
  },
  "job-specific-training": {
    source: "Continuing Education: Employer training",
    say: () => "Basic training for one employer, location or job duty earns no points.",
  },
  "training-for-listed-certification": {
    source: "FAQ 10",
    say: (names) =>
      `Training toward a listed certification (${list(names)}) earns no points; the certification itself does. ` +
      "Enter the certification once it is earned.",
  },
  "osha-not-general-industry": {
    source: "FAQ 7",
    say: () =>
      "OSHA training for construction, maritime or disaster site workers earns no points; General Industry does.",
  },
  "not-for-this-certification": {
    source: "Industry Certification: Manufacturing Skill Standards Council",
    say: ([name], { certification }) => `${name} does not count toward recertification in ${certification}.`,
  },
  "local-certification": {
    source: "Industry Certification",
    say: ([scope]) =>
      `It is not on the guide's list, and ${scope === "local" ? "local" : "company-specific"} certificates do not qualify.`,
  },
  "attendance-only": {
    source: "Industry Certification",
    say: () => "It is not on the guide's list, and certificates earned by attendance alone do not qualify.",
  },
  "repeat-certification": {
    source: "Industry Certification",
    say: ([id]) => `It is the same certification as ${id}; a certification counts once in a window.`,
  },
  "not-frontline": {
    source: "Employment: Direct Employment",
    say: () =>
      "The job is not frontline work (entry level to frontline supervisor in production or material handling).",
  },
  "no-hours": {
    source: "Extra: General Volunteer Activities",
    say: () => "No hours of service are given, and the points depend on them.",
  },
  duplicate: {
    source: "Recertification Point System",
    say: ([id]) => `It repeats ${id}. Remove one of the two.`,
  },
};

const open: Record<string, Explanation> = {
  planned: {
    source: "Overview",
    say: () => "It comes after the day of this checklist, and counts once it is done.",
  },
  "relation-open": {
    source: "Related Fields; FAQ 1",
    say: ([name]) =>
      "Nothing shows yet that it is related to manufacturing or logistics. Name a `field` of the guide's lists, " +
      `or the \`keyActivities\` it relates to.${theNearest("fields of the lists", nearestFields(name as string))}`,
  },
  "construction-open": {
    source: "Related Fields",
    say: () =>
      "Construction counts only where its skills carry over to manufacturing or logistics; MSSC must decide.",
  },
  ungraded: {
    source: "FAQ 11",
    say: () =>
      "The course gives neither grade nor pass; MSSC decides by its description and completion requirements.",
  },
  "same-name-as-listed-certification": {
    source: "FAQ 10; FAQ 12",
    say: (names) =>
      `It has the name of a listed certification (${list(names)}). If you earned that, enter it as ` +
      "industry-certification; if not, say `towardCertification: none`.",
  },
  "osha-sector-open": {
    source: "FAQ 7",
    say: ([which]) =>
      which === "both"
        ? "The title names General Industry and another sector; only General Industry cards count."
        : "The title does not say for which sector the card is. If it is General Industry, say so in the title.",
  },
  "issuer-differs": {
    source: "Industry Certification",
    say: ([issuer, name]) =>
      `${name} is on the guide's list, but not from “${issuer}”. If the issuer is the same, write it as the list does.`,
  },
  "which-certification": {
    source: "Industry Certification",
    say: (names) => `The title does not say which certification it is. Name one of: ${names.join("; ")}.`,
  },
  "not-pre-approved": {
    source: "FAQ 14",
    say: ([title]) =>
      "It is not on the guide's list of pre-approved certifications; MSSC decides, which may take " +
      `up to ${policy.dates.notPreApproved.days} days more.` +
      theNearest("names on the list", nearestListed(title as string)),
  },
  "partial-credit-open": {
    source: "Employment: Military Employment",
    say: () =>
      "Reserve and Guard service earns partial credit, but the guide does not say how much; MSSC decides.",
  },
  "mssc-sets-points": {
    source: "Extra",
    // As long as the relation is open, not even the least is sure.
    say: ([open]) =>
      open === undefined
        ? `MSSC sets ${extra.least} to ${extra.most} points; only ${extra.least} is sure.`
        : `If it is related, MSSC sets ${extra.least} to ${extra.most} points.`,
  },
};

const rows: Record<string, Explanation> = {
  "for-credit-3-hours": {
    source: "Continuing Education",
    say: ([points]) => `A for-credit course of ${FULL_CREDIT} or more credit hours earns ${points} points.`,
  },
  "for-credit-under-3-hours": {
    source: "Continuing Education",
    say: ([points]) =>
      `A for-credit course of fewer than ${FULL_CREDIT} credit hours earns ${points} points.`,
  },
  "non-credit-course": {
    source: "Continuing Education",
    say: ([points]) => `A non-credit course earns ${points} points.`,
  },
  "certificate-course": {
    source: "Continuing Education",
    say: ([points]) => `A certificate course earns ${points} points.`,
  },
  "third-party-training": {
    source: "Continuing Education",
    say: ([points]) => `Third-party training earns ${points} points.`,
  },
  "employer-training": {
    source: "Continuing Education",
    say: ([points]) => `Employer training that others recognize earns ${points} points.`,
  },
  "military-training": {
    source: "Continuing Education",
    say: ([points]) => `Military training earns ${points} points.`,
  },
  "listed-certification": {
    source: "Industry Certification",
    say: ([points, name]) => `${name} is on the guide's list and earns ${points} points.`,
  },
  "industry-certification": {
    source: "Industry Certification",
    say: ([points]) => `An industry certification earns ${points} points.`,
  },
  "osha-card": {
    source: "FAQ 7",
    say: ([points]) =>
      `An OSHA-10 or OSHA-30 card in General Industry earns ${points} points as Industry Certification.`,
  },
  "direct-employment": {
    source: "Employment; FAQ 16",
    say: ([points]) => `A full year of full-time work earns ${points} points; less earns part of that.`,
  },
  "mssc-instructor": {
    source: "Employment: Instructor Employment – MSSC-Authorized Instructors",
    say: ([points]) =>
      `An MSSC-authorized instructor earns ${points} points for each year with a course taught.`,
  },
  "other-instructor": {
    source: "Employment: Instructor Employment – Other",
    say: ([points]) => `An instructor earns ${points} points for each year with a course taught.`,
  },
  "military-service": {
    source: "Employment: Military Employment",
    say: ([points]) => `A full year of active duty earns ${points} points; less earns part of that.`,
  },
  volunteer: {
    source: "Extra: General Volunteer Activities",
    say: ([points]) => `Volunteering earns ${extra.least} to ${points} points.`,
  },
  committee: {
    source: "Extra: Committee or Panel Membership",
    say: ([points]) => `Service on a board, committee or panel earns ${extra.least} to ${points} points.`,
  },
};

const employmentNotes: Record<string, Explanation> = {
  "combined-in-year": {
    source: "FAQ 20",
    say: (numbers) => `In ${inYears(numbers)} it is counted together with other work, which has the points.`,
  },
  "internship-point": {
    source: employment.internship.source,
    say: (numbers) =>
      `In ${inYears(numbers)} the internship earns ${employment.internship.points} point: it is ${employment.internship.days / 7} weeks or longer and earns nothing else.`,
  },
  "under-fifteen-hours": {
    source: "FAQ 18",
    say: (numbers) =>
      `In ${inYears(numbers)} the weekly hours stay under ${partTimeFrom}, which earns no points.`,
  },
  "under-three-months": {
    source: "FAQ 16",
    say: (numbers) =>
      `In ${inYears(numbers)} the time comes to less than ${MONTHS_THAT_EARN} months, which earns no points.`,
  },
  "partial-year": {
    source: "Employment: Military Employment",
    say: (numbers) =>
      `In ${inYears(numbers)} the service is less than a full year (reading military-partial-year).`,
  },
};

export const REASONS: Record<string, Explanation> = { ...rejecting, ...open, ...rows, ...employmentNotes };
