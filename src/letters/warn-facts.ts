/** Warnings about facts that a letter would lack, and about letters that nobody needs. */

import type { Activity } from "../input/candidate.js";
import { printable, quoted } from "../input/printable.js";
import type { TemplateName } from "../scoring/result.js";
import { named, together } from "./activity-name.js";
import { standingIn } from "./due.js";
import type { FieldName } from "./forms.js";
import { isPlaceholder } from "./placeholder.js";
import { letterValues } from "./values.js";
import { type LetterWarning, type Looked, warn } from "./warning.js";

/** The file's keys that a letter prints on lines of its own. */
const FACTS: Readonly<Record<TemplateName, readonly (readonly [key: string, field: FieldName])[]>> = {
  "continuing-education": [
    ["title", "title_of_course"],
    ["provider", "training_provider"],
  ],
  employment: [
    ["jobTitle", "candidate_job_title"],
    ["employer", "name_of_employer"],
  ],
  "employment-instructors": [
    ["jobTitle", "candidate_job_title"],
    ["employer", "name_of_employer"],
  ],
  "extra-volunteer": [
    ["role", "volunteer_function"],
    ["organization", "name_of_organization"],
  ],
  "extra-membership": [
    ["group", "group_name"],
    ["organization", "name_of_organization"],
  ],
};

/** The box that the description fills, and who else could describe it, by the guide's form. */
const DESCRIBED: Readonly<Record<TemplateName, readonly [field: FieldName, by: string] | null>> = {
  "continuing-education": ["course_description", "training provider"],
  employment: ["job_description", "employer"],
  "employment-instructors": null,
  "extra-volunteer": ["volunteer_description", "organization"],
  "extra-membership": ["volunteer_description", "organization"],
};

function lines(looked: Looked): LetterWarning[] {
  const { activity, template } = looked;
  const values = activity as Activity & Record<string, unknown>;
  const given = FACTS[template].map(([key, field]) => ({
    key,
    field,
    text: values[key] as string | undefined,
  }));
  const open = given.filter(({ text }) => isPlaceholder(text));
  if (open.length === 0) return [];
  const said = open.map(({ key, text }) =>
    text === undefined
      ? `\`${key}\` is left out`
      : `\`${key}\` is ${quoted(text)}, which reads like a placeholder`,
  );
  const message =
    `${named(activity)}: ${together(said)}, and the letter has a line for it. ` +
    `Write ${together(open.map(({ key }) => `\`${key}: …\``))} for ${printable(activity.id)}.`;
  const detail = together(open.map(({ key }) => key));
  return [warn(looked, "fact-missing", message, { field: open[0]!.field, detail })];
}

function description(looked: Looked): LetterWarning[] {
  const { activity, candidate, result, date, template } = looked;
  const id = printable(activity.id);
  const described = DESCRIBED[template];
  if (described === null) {
    if (letterValues(candidate, result, activity, { date }).courses_taught) return [];
    const message =
      `${named(activity)}: no course in the window is listed, and the points depend on the courses. ` +
      `Add them to the \`courses\` of ${id}, as in { title: …, date: … }.`;
    return [warn(looked, "no-courses-listed", message, { field: "courses_taught" })];
  }
  if (!isPlaceholder(activity.description)) return [];
  const [field, by] = described;
  const what =
    activity.description === undefined
      ? "no description is given"
      : `the description is only ${quoted(activity.description)}`;
  const message =
    `${named(activity)}: ${what}, and the reviewer decides by it whether this is related. ` +
    `Add \`description: …\` to ${id}, or attach the ${by}'s own.`;
  return [warn(looked, "description-missing", message, { field })];
}

function needless(looked: Looked): LetterWarning[] {
  const { activity, result } = looked;
  const proofs = standingIn(activity, result).map(({ own }) => own.proof.status);
  if (proofs.includes("letter") || proofs.includes("missing")) return [];
  if (proofs.includes("complete"))
    return [
      warn(
        looked,
        "proof-complete",
        `${named(activity)}: its proof is complete, so this letter is not needed.`,
      ),
    ];
  const message = `${named(activity)}: MSSC asks for no proof of it, so this letter is not needed.`;
  return [warn(looked, "proof-not-needed", message)];
}

/** @returns `fact-missing`; `description-missing` or `no-courses-listed`; `proof-complete` or `proof-not-needed` */
export function ofFacts(looked: Looked): LetterWarning[] {
  return [...lines(looked), ...description(looked), ...needless(looked)];
}
