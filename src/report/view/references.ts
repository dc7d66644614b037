/** How a sentence names an activity. */

import { shortened } from "../../advice/words.js";
import { printable } from "../../input/printable.js";
import type { CertificationResult } from "../../scoring/result.js";

export type Refer = (id: string) => string;

/**
 * @returns what names an activity by its id: `Blueprint Reading (a5)`. In a sentence the beginning is enough; the whole
 * title stands in the checklist
 */
export function referringTo({ activities }: CertificationResult): Refer {
  const labels = new Map(activities.map(({ id, label }) => [id, label]));
  return (id) => {
    const label = labels.get(id);
    return label === undefined ? id : `${printable(shortened(label))} (${id})`;
  };
}
