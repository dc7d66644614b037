/** What is allowed and yet probably not meant (contract section 1 and 5). */

import { policy } from "../policy/policy.js";
import type { Candidate, IsoDate } from "./candidate.js";
import { daysInMonth } from "./dates.js";
import type { Mistake } from "./diagnostic.js";
import { printable } from "./printable.js";

const { years: YEARS } = policy.window;

/** @returns the same day after the years of a window, a 29 February falling on 28 February (contract 2.1) */
export function usualExpiry(date: IsoDate): IsoDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const last = daysInMonth(year + YEARS, month);
  return `${String(year + YEARS).padStart(4, "0")}${date.slice(4, 8)}${String(Math.min(day, last)).padStart(2, "0")}`;
}

function unusualExpiry({ certifications }: Candidate): Mistake[] {
  return certifications.flatMap(({ certified, expires }, index): Mistake[] => {
    const usual = usualExpiry(certified);
    if (expires === undefined || expires === usual) return [];
    const message = `A certification of ${certified} usually expires on ${usual}, ${YEARS} years later, and not on ${expires}.`;
    const hint = "Leave it as it is if MSSC gave this date; otherwise delete “expires”.";
    return [{ code: "unusual-expiry", path: ["certifications", index, "expires"], message, hint }];
  });
}

function instructorWithoutNumber({ candidate, activities }: Candidate): Mistake[] {
  const instructs = activities.some(({ type }) => type === "mssc-instructor");
  if (!instructs || candidate.instructorNumber !== undefined) return [];
  const message =
    "There is work as an MSSC-authorized instructor, but the candidate has no “instructorNumber”.";
  const hint = "Add it to the candidate, as in instructorNumber: I-2231, or use the type other-instructor.";
  return [{ code: "no-instructor-number", path: ["candidate", "instructorNumber"], message, hint }];
}

function filesNotThere({ activities }: Candidate): Mistake[] {
  return activities.flatMap(({ proof }, index) =>
    proof.flatMap(({ file, present }, position): Mistake[] => {
      if (present) return [];
      const message = `The file “${printable(file!)}” is not there, so this proof counts as missing.`;
      const hint = "Check its name; the path starts at the folder of the activity file.";
      return [
        { code: "file-not-there", path: ["activities", index, "proof", position, "file"], message, hint },
      ];
    }),
  );
}

/** @returns `unusual-expiry`, `no-instructor-number`, `file-not-there` */
export function warningsFor(candidate: Candidate): Mistake[] {
  return [...unusualExpiry(candidate), ...instructorWithoutNumber(candidate), ...filesNotThere(candidate)];
}
