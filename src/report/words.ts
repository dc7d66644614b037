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
