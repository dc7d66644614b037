/** Warnings about what stands on every letter. */

import type { Candidate, IsoDate } from "../input/candidate.js";
import { quoted } from "../input/printable.js";
import type { Result } from "../scoring/result.js";
import { named, together } from "./activity-name.js";
import type { LetterDue } from "./due.js";
import { isPersonPlaceholder, isPlaceholder } from "./placeholder.js";
import type { LetterWarning } from "./warning.js";

/** @returns `candidate-id`, `candidate-name`, `no-instructor-number`, `letter-before-window`, `letter-after-window` */
export function ofCandidate(
  { candidate, activities }: Candidate,
  result: Result,
  due: readonly LetterDue[],
  date: IsoDate,
): LetterWarning[] {
  const warnings: LetterWarning[] = [];
  if (isPersonPlaceholder(candidate.id)) {
    const message =
      `The candidate's ID is ${quoted(candidate.id)}, which reads like a placeholder, and it is printed on every ` +
      "letter. Look it up in the MSSC account and write it under `candidate`, as in `id: 00123`.";
    warnings.push({ field: "candidate_id", code: "candidate-id", message });
  }
  if (isPersonPlaceholder(candidate.name)) {
    const message =
      `The candidate's name is ${quoted(candidate.name)}, which reads like a placeholder, and it is printed on ` +
      "every letter. Write the full name under `candidate`.";
    warnings.push({ field: "candidate_name", code: "candidate-name", message });
  }
  const ids = new Set(due.map(({ activityId }) => activityId));
  const authorized = activities.filter(({ id, type }) => type === "mssc-instructor" && ids.has(id));
  if (authorized.length > 0 && isPlaceholder(candidate.instructorNumber)) {
    const which = together(authorized.map(named));
    const message =
      `The MSSC instructor number is not given, and the letter for ${which} asks for it. ` +
      "Add `instructorNumber: …` under `candidate`.";
    warnings.push({ field: "mssc_number", code: "no-instructor-number", message });
  }
  const [first] = [...result.certifications].sort((a, b) => (a.certified < b.certified ? -1 : 1));
  if (first && date < first.certified) {
    const message =
      `The letters are dated ${date}, before the time that counts, which begins with the ${first.type} certification ` +
      `of ${first.certified}. Check --date.`;
    warnings.push({ field: "date", code: "letter-before-window", message });
  }
  const expiries = result.certifications.map(({ expires }) => expires).sort();
  const last = expiries.at(-1);
  if (last !== undefined && date > last) {
    const message =
      `The letters are dated ${date}, after the certification expired on ${last}: MSSC may not take an application ` +
      "any more. Ask MSSC first; `mssc-recert check` says what the guide offers.";
    warnings.push({ field: "date", code: "letter-after-window", message });
  }
  return warnings;
}
