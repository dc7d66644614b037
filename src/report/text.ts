/** The checklist as plain text. */

import { printable } from "../input/printable.js";
import type { ActivityResult, Category, CertificationResult, Result } from "../scoring/result.js";
import { datedNotes, extensionInWords, feeInWords, pointsInWords, type Said } from "../scoring/say-dates.js";
import {
  assumption,
  CATEGORY_NAMES,
  counted,
  proofInWords,
  STATUS_NAMES,
  verdictInWords,
  verdictName,
} from "./words.js";
import { wrapped } from "./wrap.js";

const WIDTH = 80;
const MARKS = { counted: "[x]", review: "[?]", planned: "[ ]", rejected: "[-]" };
const CATEGORIES = Object.keys(CATEGORY_NAMES) as Category[];

const row = (name: string, assured: string | number, possible: string | number): string =>
  `  ${name.padEnd(24)}${String(assured).padStart(9)}${String(possible).padStart(10)}`;

/** Longer labels are cut; the whole text stands in the file. */
const LONGEST_LABEL = 400;

const shortened = (text: string): string =>
  text.length > LONGEST_LABEL ? `${Array.from(text).slice(0, LONGEST_LABEL).join("")}…` : text;

const said = ({ text, source }: Said, first: string): string[] =>
  wrapped(`${text} (${source})`, WIDTH, first);

function categories({ categories, points }: CertificationResult): string[] {
  return [
    row("Points", "assured", "possible"),
    ...CATEGORIES.map((name) =>
      row(CATEGORY_NAMES[name], categories[name].assured, categories[name].possible),
    ),
    row("Total", points.assured, points.possible),
    "",
  ];
}

function activity(result: ActivityResult): string[] {
  const proof = result.status === "rejected" ? "" : `; ${proofInWords(result)}`;
  const points = counted(pointsInWords(result.points), "point");
  return [
    ...wrapped(`${result.id}  ${shortened(printable(result.label))}`, WIDTH, `  ${MARKS[result.status]} `),
    ...wrapped(`${points}, ${STATUS_NAMES[result.status]}${proof}`, WIDTH, "      "),
    ...result.reasons.flatMap(({ message, source }) =>
      said({ text: printable(message), source }, "      - "),
    ),
  ];
}

function activities({ activities: all }: CertificationResult): string[] {
  if (all.length === 0) return ["No activities are entered yet.", ""];
  return CATEGORIES.flatMap((category) => {
    const own = all.filter((each) => each.category === category);
    return own.length > 0 ? [CATEGORY_NAMES[category], ...own.flatMap(activity), ""] : [];
  });
}

function employmentYears({ employmentYears: years }: CertificationResult): string[] {
  if (years.length === 0) return [];
  const lines = years.map((each) => {
    const parts = [`year ${each.year} (${each.from} to ${each.to})`, each.type];
    if (each.days !== null)
      parts.push(`${counted(each.days, "day")} (${counted(each.months as number, "month")})`);
    if (each.hoursPerWeek !== null) parts.push(`${each.hoursPerWeek} hours a week`);
    const points = counted(pointsInWords(each.points), "point");
    return wrapped(`${parts.join(", ")}: ${points} (${each.activities.join(", ")})`, WIDTH, "  ", "    ");
  });
  return ["Employment by year", ...lines.flat(), ""];
}

function readings({ readings: turning, threshold }: CertificationResult): string[] {
  if (turning.length === 0) return [];
  const lines = turning.map(({ reading, value, points, verdict }) => {
    const outcome = `${pointsInWords(points)} points, which ${verdictName(verdict, threshold)}`;
    return wrapped(
      `${assumption(reading, value)}, you would have ${outcome}. (${reading}=${value})`,
      WIDTH,
      "  ",
    );
  });
  return ["Where the guide is open", ...lines.flat(), ""];
}

function dates(result: CertificationResult): string[] {
  return [
    "Dates",
    ...datedNotes(result).flatMap(({ day, ...note }) => said(note, `  ${day}  `)),
    ...result.dates.extensions.flatMap((extension) => said(extensionInWords(extension), "  ")),
    "",
  ];
}

function outlook(result: CertificationResult, asOf: string): string[] {
  const { expires, points, projected, projectedVerdict, threshold } = result;
  if (asOf > expires)
    return wrapped(
      `This certification expired on ${expires}. Ask MSSC whether it can still be renewed.`,
      WIDTH,
    );
  if (projected.assured === points.assured && projected.possible === points.possible) return [];
  const by = `${counted(pointsInWords(projected), "point")} by ${expires}`;
  return wrapped(
    `If you carry on as planned, you will have ${by}, which ${verdictName(projectedVerdict, threshold)}.`,
    WIDTH,
  );
}

function certification(result: CertificationResult, asOf: string): string[] {
  return [
    ...wrapped(verdictInWords(result), WIDTH),
    ...outlook(result, asOf),
    "",
    ...categories(result),
    ...activities(result),
    ...employmentYears(result),
    ...readings(result),
    ...dates(result),
  ];
}

/** @returns the checklist, in lines of at most 80 characters where words allow */
export function textReport(result: Result): string {
  const { candidate, asOf, certifications } = result;
  const lines = [
    `${printable(candidate.name)} (ID ${printable(candidate.id)}), as of ${asOf}`,
    "",
    ...certifications.flatMap((each) => certification(each, asOf)),
    ...feeInWords(result).flatMap((each) => said(each, "")),
  ];
  return `${lines.join("\n")}\n`;
}
