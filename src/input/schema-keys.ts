/** Which keys may stand where, taken from the schema. */

import type { Path } from "./diagnostic.js";
import type { PlainMap } from "./plain.js";
import { activitySchema, certificationSchema, fileSchema } from "./schema.js";

/** The keys that each type of activity may have. */
const ofType = new Map<unknown, readonly string[]>(
  activitySchema.def.options.map((option) => [option.shape.type.def.values[0], Object.keys(option.shape)]),
);

/** The names of the types of activities. */
export const activityTypes = [...ofType.keys()] as string[];

const [{ shape: anActivity }] = activitySchema.def.options;
/** The keys of the groups of keys that are no activities, by the name of the key or list they stand under. */
const ofGroup = new Map<unknown, readonly string[]>([
  ["", Object.keys(fileSchema.shape)],
  ["candidate", Object.keys(fileSchema.shape.candidate.shape)],
  ["certifications", Object.keys(certificationSchema.shape)],
  ["proof", Object.keys(anActivity.proof.def.innerType.def.element.shape)],
  ["verifier", Object.keys(anActivity.verifier.def.innerType.shape)],
  ["courses", ["title", "date"]],
]);

/** @returns the keys that may stand in a group, which the schema has found at the path */
export function keysAt(path: Path, group: PlainMap): readonly string[] {
  const name = path.findLast((step) => typeof step === "string");
  return ofGroup.get(name ?? "") ?? ofType.get(group.type)!;
}

/** @returns the types of activities that have a key */
export function typesWith(key: string): string[] {
  return activityTypes.filter((type) => ofType.get(type)!.includes(key));
}
