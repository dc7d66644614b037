/** Warnings for a person to read: what thirty letters have in common is said once. */

import { printable } from "../input/printable.js";
import type { LetterWarning, LetterWarningCode } from "./warning.js";

/** Up to so many activities are listed with their labels. */
const MOST_LABELED = 4;
/** Nobody reads more; `--json` has them all. */
const MOST_LISTED = 40;
/** Lines below one heading. */
const MOST_LINES = 8;

/** The beginning of a list of activities with the same warning; those about the candidate come alone. */
const HEADINGS: Partial<Record<LetterWarningCode, (letters: string) => string>> = {
  "verifier-missing": (letters) =>
    `${letters} name no verifier. Add \`verifier: { name: …, title: …, company: … }\` to these activities, or have ` +
    "the signer fill these lines in. Who must sign:",
  "verifier-incomplete": (letters) =>
    `${letters} name the verifier only in part. Add to \`verifier\` what is missing:`,
  "verifier-is-candidate": (letters) =>
    `${letters} name the candidate as the verifier, and nobody can confirm for themselves. Correct \`verifier\`. Who must sign:`,
  "verifier-elsewhere": (letters) =>
    `${letters} name a verifier of another company than the one they are about. Correct one of the two names, or ` +
    "leave them if the two belong together:",
  "description-missing": (letters) =>
    `${letters} have no description, and the reviewer decides by it whether the activity is related. Add ` +
    "`description: …` to these activities, or attach one that the provider, employer or organization has:",
  "fact-missing": (letters) =>
    `${letters} have a line that nothing is known for. Write it for these activities:`,
  "no-courses-listed": (letters) =>
    `${letters} list no course in the window, and the points depend on the courses. Add to \`courses\`, as in ` +
    "{ title: …, date: … }:",
  "starts-after-letter": (letters) =>
    `${letters} are dated before what they are about starts, so nobody can confirm it yet. Correct \`start\`, or ` +
    "prepare them later (their date: --date):",
  "ends-after-letter": (letters) =>
    `${letters} are dated before what they are about ends, and nobody can confirm an end that is still to come. ` +
    "Prepare them after that day (their date: --date), or write `end: present` where work goes on:",
  "course-after-letter": (letters) =>
    `${letters} list courses taught after their date. Give a later day with --date, or an earlier one with --as-of:`,
  "proof-complete": (letters) => `${letters} are not needed, as the proof of these activities is complete:`,
  "proof-not-needed": (letters) =>
    `${letters} are not needed, as MSSC asks for no proof of these activities:`,
};

function listed(warnings: readonly LetterWarning[], labeled: boolean): string {
  const names = warnings.map(({ activity = "", named = activity }) =>
    labeled ? named : printable(activity),
  );
  const more = names.length - MOST_LISTED;
  return more > 0 ? `${names.slice(0, MOST_LISTED).join(", ")} and ${more} more` : names.join(", ");
}

/** The activities of one code, those with the same detail in one line. */
function lines(warnings: readonly LetterWarning[]): string[] {
  const byDetail = new Map<string, LetterWarning[]>();
  for (const warning of warnings) {
    const detail = warning.detail === undefined ? "" : `${warning.detail}: `;
    const known = byDetail.get(detail);
    if (known) known.push(warning);
    else byDetail.set(detail, [warning]);
  }
  const labeled = warnings.length <= MOST_LABELED;
  const shown = [...byDetail].slice(0, MOST_LINES);
  const left = [...byDetail].slice(MOST_LINES).reduce((sum, [, same]) => sum + same.length, 0);
  return [
    ...shown.map(([detail, same]) => `  ${detail}${listed(same, labeled)}`),
    ...(left > 0 ? [`  and ${left} more (--json has them all)`] : []),
  ];
}

/**
 * @param warnings as `letterWarnings` gives them
 * @returns lines to print: a warning that comes once as it is; one that several letters have as a heading, and below
 *   it, indented by two spaces, the activities. In the order in which each kind comes first.
 */
export function warningsInWords(warnings: readonly LetterWarning[]): string[] {
  const byCode = new Map<LetterWarningCode, LetterWarning[]>();
  for (const warning of warnings) {
    const known = byCode.get(warning.code);
    if (known) known.push(warning);
    else byCode.set(warning.code, [warning]);
  }
  return [...byCode].flatMap(([code, same]) => {
    const heading = HEADINGS[code];
    if (same.length === 1 || heading === undefined) return same.map(({ message }) => message);
    return [heading(`${same.length} letters`), ...lines(same)];
  });
}
