/** How figures and codes of a result read in plain English. */

import type {
  ActivityResult,
  Category,
  CertificationResult,
  Extension,
  Points,
  Status,
  Verdict,
} from "../scoring/result.js";

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

export const VERDICT_NAMES: Record<Verdict, string> = {
  meets: "meets the 100 points",
  depends: "depends on what MSSC decides",
  short: "falls short",
};

/** `20`, or `0 to 10` where the two differ. */
export function pointsInWords({ assured, possible }: Points): string {
  return assured === possible ? `${assured}` : `${assured} to ${possible}`;
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
  return (
    `${type}: you are short. ${assured === possible ? `${assured} points are assured` : `${assured} points are assured, ${possible} possible`}; ` +
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

/** An extension in a sentence. */
export function extensionInWords(extension: Extension): string {
  switch (extension.kind) {
    case "questionnaire":
      return `For at least 90 days more, fill in MSSC's questionnaire by ${extension.by} (Overview).`;
    case "one-year":
      return "You may ask for a one-year extension (FAQ 24).";
    case "90-day":
      return (
        `${extension.activity} ends within 90 days after the expiry: ask MSSC for a 90-day extension; with it you would ` +
        `have ${pointsInWords(extension.points)} points (FAQ 13).`
      );
    case "contact-mssc":
      return `${extension.activity} ends more than 90 days after the expiry: if you need its points, contact MSSC (FAQ 13).`;
  }
}
