/** Finds a name in the guide's lists of fields that are related, and of fields that are not (contract 2.2). */

import { lookUpForms } from "./normal-form.js";
import { policy } from "./policy.js";
import type { NotRelatedClass } from "./types.js";

const { related, notRelated, notRelatedClasses } = policy.fields;

/** @returns the field of the Manufacturing or Logistics list that goes by this name, as printed, or null */
export function relatedField(name: string): string | null {
  for (const form of lookUpForms(name)) if (Object.hasOwn(related, form)) return related[form] as string;
  return null;
}

/** @returns the class of fields called not related that this name belongs to, or null */
export function notRelatedField(name: string): NotRelatedClass | null {
  for (const form of lookUpForms(name))
    if (Object.hasOwn(notRelated, form))
      return notRelatedClasses[notRelated[form] as number] as NotRelatedClass;
  return null;
}
