/** Warnings about the person who is to sign. */

import type { Activity } from "../input/candidate.js";
import { printable, quoted } from "../input/printable.js";
import { exactWords } from "../policy/normal-form.js";
import { named, together } from "./activity-name.js";
import { isPersonPlaceholder, isPlaceholder } from "./placeholder.js";
import { mayBeSame } from "./same-company.js";
import { type LetterWarning, type Looked, SIGNERS, warn } from "./warning.js";

/** Whom the letter is about, where the guide's form wants the verifier to be employed there. */
function employerOf(activity: Activity): string | undefined {
  if ("employer" in activity) return activity.employer;
  return activity.type === "volunteer" ? activity.organization : undefined;
}

const same = (one: string, other: string): boolean =>
  exactWords(one).join(" ") === exactWords(other).join(" ");

/** @returns `verifier-missing` or `verifier-incomplete`; `verifier-is-candidate`, `verifier-elsewhere` */
export function ofVerifier(looked: Looked): LetterWarning[] {
  const { activity, template, candidate } = looked;
  const { name, title, company } = activity.verifier ?? {};
  const signer = SIGNERS[template];
  const id = printable(activity.id);
  const missing = [
    ...(isPersonPlaceholder(name) ? (["name"] as const) : []),
    ...(isPlaceholder(title) ? (["title"] as const) : []),
    ...(isPlaceholder(company) ? (["company"] as const) : []),
  ];
  if (missing.length === 3) {
    const message =
      `${named(activity)}: no verifier is given; ${signer} must sign. ` +
      `Add \`verifier: { name: …, title: …, company: … }\` to ${id}, or let the signer fill these lines in.`;
    return [warn(looked, "verifier-missing", message, { field: "verifier_name", detail: signer })];
  }
  const warnings: LetterWarning[] = [];
  if (missing.length > 0) {
    const message =
      `${named(activity)}: the verifier's ${together(missing)} ${missing.length === 1 ? "is" : "are"} missing. ` +
      `Add ${together(missing.map((part) => `\`${part}: …\``))} to the \`verifier\` of ${id}.`;
    const field = `verifier_${missing[0]!}` as const;
    warnings.push(warn(looked, "verifier-incomplete", message, { field, detail: together(missing) }));
  }
  if (!missing.includes("name") && same(name!, candidate.candidate.name)) {
    const message =
      `${named(activity)}: the verifier is the candidate, and nobody can confirm for themselves; ` +
      `${signer} must sign. Correct the \`verifier\` of ${id}.`;
    warnings.push(warn(looked, "verifier-is-candidate", message, { field: "verifier_name", detail: signer }));
  }
  const employer = employerOf(activity);
  if (employer !== undefined && !missing.includes("company") && !mayBeSame(company!, employer)) {
    const message =
      `${named(activity)}: the verifier is of ${quoted(company!)}, but the letter is about ${quoted(employer)}; ` +
      `${signer} must sign. Correct one of the two names, or leave them if the two belong together.`;
    const detail = `${quoted(company!)} for ${quoted(employer)}`;
    warnings.push(warn(looked, "verifier-elsewhere", message, { field: "verifier_company", detail }));
  }
  return warnings;
}
