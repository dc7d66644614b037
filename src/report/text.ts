/** The checklist as plain text. */

import type { ActivityResult, Category, CertificationResult, Result } from "../scoring/result.js";
import { printable, wrapped } from "./printable.js";
import {
  CATEGORY_NAMES,
  extensionInWords,
  pointsInWords,
  proofInWords,
  STATUS_NAMES,
  VERDICT_NAMES,
  verdictInWords,
} from "./words.js";

const WIDTH = 80;
const MARKS = { counted: "[x]", review: "[?]", planned: "[ ]", rejected: "[-]" };

const row = (name: string, assured: string | number, possible: string | number): string =>
  `  ${name.padEnd(24)}${String(assured).padStart(9)}${String(possible).padStart(10)}`;

function categories({ categories, points }: CertificationResult): string[] {
  const names = Object.keys(CATEGORY_NAMES) as Category[];
  return [
    row("Points", "assured", "possible"),
    ...names.map((name) => row(CATEGORY_NAMES[name], categories[name].assured, categories[name].possible)),
    row("Total", points.assured, points.possible),
  ];
}

function activity(result: ActivityResult): string[] {
  const title = `${MARKS[result.status]} ${result.id}  ${printable(result.label)}`;
  const points = `${pointsInWords(result.points)} ${result.points.possible === 1 ? "point" : "points"}`;
  const proof = result.status === "rejected" ? "" : `; ${proofInWords(result)}`;
  return [
    ...wrapped(title, WIDTH, "  "),
    ...wrapped(`${points}, ${STATUS_NAMES[result.status]}${proof}`, WIDTH, "      "),
    ...result.reasons.flatMap(({ message, source }) =>
      wrapped(`- ${printable(message)} (${source})`, WIDTH, "      "),
    ),
  ];
}

function activities({ activities: all }: CertificationResult): string[] {
  if (all.length === 0) return ["  No activities are entered yet."];
  return (Object.keys(CATEGORY_NAMES) as Category[]).flatMap((category) => {
    const own = all.filter((each) => each.category === category);
    return own.length > 0 ? [`${CATEGORY_NAMES[category]}`, ...own.flatMap(activity), ""] : [];
  });
}

function employmentYears({ employmentYears: years }: CertificationResult): string[] {
  if (years.length === 0) return [];
  const lines = years.map(({ year, from, to, type, days, months, hoursPerWeek, points, activities: ids }) => {
    const span = days === null ? "" : `, ${days} days (${months} months)`;
    const hours = hoursPerWeek === null ? "" : `, ${hoursPerWeek} hours a week`;
    const what = `year ${year} (${from} to ${to}), ${type}: ${pointsInWords(points)} points${span}${hours}, ${ids.join(", ")}`;
    return wrapped(what, WIDTH, "  ");
  });
  return ["Employment by year", ...lines.flat(), ""];
}

function readings({ readings: turning }: CertificationResult): string[] {
  if (turning.length === 0) return [];
  return [
    "Where the guide is open",
    ...turning.flatMap(({ reading, value, points, verdict }) =>
      wrapped(
        `With the reading ${reading}=${value} you would have ${pointsInWords(points)} points, which ${VERDICT_NAMES[verdict]}.`,
        WIDTH,
        "  ",
      ),
    ),
    "",
  ];
}

function dates({ dates: { applyFrom, askBy, expires, extensions } }: CertificationResult): string[] {
  return [
    "Dates",
    `  ${applyFrom}  the application opens (Overview)`,
    `  ${askBy}  last day to ask MSSC, and to hand in certifications that are not`,
    "              pre-approved (FAQ 30, FAQ 14)",
    `  ${expires}  the certification expires`,
    ...extensions.flatMap((extension) => wrapped(extensionInWords(extension), WIDTH, "  ")),
    "",
  ];
}

function certification(result: CertificationResult): string[] {
  const { projected, projectedVerdict, points } = result;
  const later = projected.assured !== points.assured || projected.possible !== points.possible;
  return [
    ...wrapped(verdictInWords(result), WIDTH, ""),
    ...(later
      ? wrapped(
          `By ${result.expires}, with what is planned and goes on, it will be ${pointsInWords(projected)} points, which ` +
            `${VERDICT_NAMES[projectedVerdict]}.`,
          WIDTH,
          "",
        )
      : []),
    "",
    ...categories(result),
    "",
    ...activities(result),
    ...employmentYears(result),
    ...readings(result),
    ...dates(result),
  ];
}

/** @returns the checklist, in lines of at most 80 characters where words allow */
export function textReport(result: Result): string {
  const { candidate, asOf, certifications, fee } = result;
  const lines = [
    `${printable(candidate.name)} (ID ${printable(candidate.id)}), as of ${asOf}`,
    "",
    ...certifications.flatMap(certification),
    ...wrapped(
      `Fee: ${fee.amount} dollars, not refunded (FAQ 28). A denial can be reviewed within 30 days free of charge, later ` +
        "for 25 dollars; a formal appeal costs 50 (FAQ 27).",
      WIDTH,
      "",
    ),
  ];
  return `${lines.join("\n")}\n`;
}
