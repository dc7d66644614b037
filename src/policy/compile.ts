/** Turns the guide's data file into the form the program looks things up in. Runs when the program is built. */

import { compileCertifications } from "./compile-certifications.js";
import { lookUpForms, normalForm } from "./normal-form.js";
import { type PolicyData, policyData } from "./schema.js";
import type { ActivityTypeRule, FieldList, KeyActivity, Policy } from "./types.js";

function activityTypes(data: PolicyData): Record<string, ActivityTypeRule> {
  return Object.fromEntries(
    Object.entries(data.activityTypes).map(([type, rule]) => [
      type,
      {
        ...rule,
        rows: rule.rows.map((row) => ({ ...row, fromCreditHours: row.fromCreditHours ?? 0 })),
        letter: rule.letter ?? null,
      },
    ]),
  );
}

function keyActivities(data: PolicyData): KeyActivity[] {
  return data.keyActivities.flatMap(({ certification, section, prefix, source, items }) =>
    items.map((item, index) => ({
      code: `${prefix}${index + 1}`,
      certification,
      section,
      text: typeof item === "string" ? item : item.text,
      parts: typeof item === "string" ? [] : item.parts,
      source,
    })),
  );
}

/** The ways to write a listed field: `A; B` also as `B`, `B A`, and `A` where that is no mere heading (contract 2.2). */
function fieldForms(printed: string, headings: string[]): string[] {
  const [first, second] = printed.split(";").map((part) => part.trim());
  const ways = [printed];
  if (first !== undefined && second !== undefined) {
    ways.push(second, `${second} ${first}`);
    if (!headings.includes(first)) ways.push(first);
  }
  return ways.flatMap(lookUpForms);
}

function fields({ relatedFields, notRelated }: PolicyData): FieldList {
  const related: Record<string, string> = {};
  const printedNames = [...relatedFields.manufacturing, ...relatedFields.logistics];
  // A whole name comes before the same words as a part of another: "Model Makers" before "Metal; Model Makers".
  for (const printed of printedNames) related[normalForm(printed)] ??= printed;
  for (const printed of printedNames)
    for (const form of fieldForms(printed, relatedFields.headings)) related[form] ??= printed;
  return {
    source: relatedFields.source,
    manufacturing: relatedFields.manufacturing,
    logistics: relatedFields.logistics,
    related,
    notRelatedSource: notRelated.source,
    notRelatedClasses: notRelated.classes.map(({ withKeyActivities, ...rest }) => ({
      ...rest,
      openWithKeyActivities: withKeyActivities === "review",
    })),
    notRelated: Object.fromEntries(
      notRelated.classes.flatMap(({ names }, index) => names.map((name) => [normalForm(name), index])),
    ),
  };
}

/**
 * @param data the data file, parsed
 * @returns the policy
 * @throws ZodError where the data does not have the form of `schema.ts`
 */
export function compilePolicy(data: unknown): Policy {
  const checked = policyData.parse(data);
  const { relatedFields: _fields, notRelated: _notRelated, ...rest } = checked;
  return {
    ...(rest as unknown as Policy),
    activityTypes: activityTypes(checked),
    employment: {
      ...(checked.employment as unknown as Policy["employment"]),
      bands: checked.employment.bands.map((band) => ({
        ...band,
        fullYear: band.fullYear ?? false,
        months: band.months ?? 0,
      })),
    },
    keyActivities: keyActivities(checked),
    fields: fields(checked),
    certifications: compileCertifications(checked.certifications),
  };
}
