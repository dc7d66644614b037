/** Shows that an activity is related to manufacturing or logistics (contract 2.2). */

import { notRelatedField } from "../../policy/fields.js";
import { nearestFields } from "../../policy/nearest-fields.js";
import { policy } from "../../policy/policy.js";
import type { CertificationName } from "../../policy/types.js";
import { inYaml, named } from "../words.js";
import type { Repairer } from "./repair.js";

/** A key activity that stands for whichever it really is. */
export function someKeyActivity(certification: CertificationName): string {
  return policy.keyActivities.find((each) => each.certification === certification)?.code as string;
}

/** Nothing shows the relation: a field of the lists, or key activities, would. */
export const showRelation: Repairer = (activity, [name = ""], { certification }) => {
  const [nearest, ...others] = nearestFields(name);
  const code = someKeyActivity(certification);
  const orElse = others.map((field) => `\`${inYaml(field)}\``).join(" or ");
  const message =
    nearest === undefined
      ? `If ${named(activity)} relates to key activities of CPT or CLT, name them, in the way of ` +
        `\`keyActivities: [${code}]\`; or name the \`field\` it belongs to as the guide's lists have it.`
      : `If ${named(activity)} belongs to this field, write \`field: ${inYaml(nearest)}\`${orElse ? ` (or ${orElse})` : ""}; ` +
        "or name the `keyActivities` it relates to.";
  return {
    code: "show-relation",
    message,
    source: "Related Fields; FAQ 1",
    set: nearest === undefined ? { keyActivities: [code] } : { field: nearest },
    standIn: true,
  };
};

/** Construction is refused as it stands; with key activities MSSC decides. */
export const nameTransfer: Repairer = (activity, [name = ""], { certification }) => {
  if (!notRelatedField(name)?.openWithKeyActivities) return null;
  return {
    code: "name-key-activities",
    message:
      `If the skills of ${named(activity)} carry over to manufacturing or logistics, name the \`keyActivities\` ` +
      "they serve; MSSC then decides.",
    source: "Related Fields",
    set: { keyActivities: [someKeyActivity(certification)] },
    standIn: true,
  };
};
