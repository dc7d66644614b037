/** How figures and codes of a result read in plain English. */

import type { ActivityResult, Category, CertificationResult, Status, Verdict } from "../scoring/result.js";

export const CATEGORY_NAMES: Record<Category, string> = {
  CE: "Continuing Education",
  IC: "Industry Certification",
  E: "Employment",
  X: "Extra",
};

export const STATUS_NAMES: Record<Status, string> = {
  counted: "counts",
  review: "MSSC must decide",
  planned: "planned",
  rejected: "does not count",
};

/** "… points, which" … */
export function verdictName(verdict: Verdict, threshold: number): string {
  return { meets: `meets the ${threshold}`, depends: "depends on MSSC", short: "falls short" }[verdict];
}

/** `1 point`, `20 points`, `0 to 10 points`, `12 months` … */
export function counted(figure: string | number, unit: string): string {
  return `${figure} ${unit}${String(figure) === "1" ? "" : "s"}`;
}

/** The verdict in one sentence. */
export function verdictInWords({ type, verdict, points, threshold, shortfall }: CertificationResult): string {
  const { assured, possible } = points;
  if (verdict === "meets") return `${type}: you meet the ${threshold} points. ${assured} are assured.`;
  if (verdict === "depends")
    return (
      `${type}: it depends on MSSC. ${assured} points are assured, and ${possible} possible if MSSC decides the open ` +
      `questions for you; ${threshold} are needed.`
    );
  const more = possible > assured ? `, ${possible} possible` : "";
  return (
    `${type}: you are short. ${counted(assured, "point")} ${assured === 1 ? "is" : "are"} assured${more}; ` +
    `${threshold} are needed, so at least ${shortfall.possible} more.`
  );
}

/** What proof there is, and what is still needed. */
export function proofInWords({ proof, letter }: ActivityResult): string {
  if (proof.status === "not-needed") return "no proof needed";
  if (proof.status === "complete") return "proof is complete";
  const missing = `still needed: ${proof.missing.join("; and ")}`;
  return letter
    ? `${missing} (a signed form letter is enough; \`mssc-recert letters\` prepares it)`
    : missing;
}

const ASSUMPTIONS: Record<string, string> = {
  "employment-year=certification": "If MSSC counts years from the day of certification",
  "employment-year=calendar": "If MSSC counts calendar years",
  "thirty-hours=part-time": "If MSSC takes exactly 30 hours a week as part-time",
  "thirty-hours=full-time": "If MSSC takes exactly 30 hours a week as full-time",
  "concurrent-jobs=add": "If MSSC adds up the hours of jobs held at the same time",
  "concurrent-jobs=separate": "If MSSC looks at jobs held at the same time one by one",
  "weekly-hours=by-day": "If MSSC looks at the weekly hours day by day",
  "weekly-hours=average": "If MSSC takes a year's average of weekly hours",
  "employment-types=add": "If MSSC adds up jobs, teaching and service of the same year",
  "employment-types=best": "If MSSC counts only the best of jobs, teaching and service in a year",
  "military-partial-year=half": "If MSSC gives part of the points for less than a year of service",
  "military-partial-year=none": "If MSSC counts only full years of service",
  "repeat-certification=once": "If MSSC counts a certification that was earned again once",
  "repeat-certification=each": "If MSSC counts a certification again that was earned again",
};

/** @returns a reading as the beginning of a sentence, "If MSSC …" */
export function assumption(reading: string, value: string): string {
  return ASSUMPTIONS[`${reading}=${value}`] as string;
}
