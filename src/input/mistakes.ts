/** Everything that is wrong in what a file says, all at once. */

import { checkActivities, checkCertifications, checkHours, type Entry } from "./cross-checks.js";
import type { Mistake } from "./diagnostic.js";
import { explain, type Issue } from "./explain.js";
import type { Plain, PlainMap } from "./plain.js";
import { activitySchema, type CheckedFile, certificationSchema, fileSchema } from "./schema.js";

function entries<T>(values: readonly T[]): Entry<T>[] {
  return values.map((value, index) => ({ index, value }));
}

/** Those entries of a list that are right in themselves. */
function rightOnes<T>(list: Plain, read: (entry: Plain) => { success: boolean; data?: T }): Entry<T>[] {
  if (!Array.isArray(list)) return [];
  return entries(list.map(read)).flatMap(({ index, value: { success, data } }) => {
    return success ? [{ index, value: data as T }] : [];
  });
}

/**
 * @param value the file, plain
 * @returns what the schema makes of it, where it is right; and all mistakes, those across keys only among the
 *   entries that are right in themselves
 */
export function checkFile(value: PlainMap): { file?: CheckedFile; mistakes: Mistake[] } {
  const { success, data: file, error } = fileSchema.safeParse(value);
  const hours = checkHours(value.activities);
  if (success) {
    const certifications = checkCertifications(entries(file.certifications));
    // Jobs with neither hours nor schedule pass the schema, and are lacking a key.
    const activities = checkActivities(entries(file.activities));
    return { file, mistakes: [...hours, ...certifications, ...activities] };
  }
  const certifications = rightOnes(value.certifications, (entry) => certificationSchema.safeParse(entry));
  const activities = rightOnes(value.activities, (entry) => activitySchema.safeParse(entry));
  const ofSchema = (error.issues as Issue[]).flatMap((issue) => explain(issue, value));
  return {
    mistakes: [...ofSchema, ...hours, ...checkCertifications(certifications), ...checkActivities(activities)],
  };
}
