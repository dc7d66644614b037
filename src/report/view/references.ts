/** How a sentence names an activity. */

import { printable } from "../../input/printable.js";
import type { CertificationResult } from "../../scoring/result.js";

/** In a sentence the beginning is enough; the whole title stands in the checklist. */
const ENOUGH = 60;

export type Refer = (id: string) => string;

/** @returns what names an activity by its id: `Blueprint Reading (a5)` */
export function referringTo({ activities }: CertificationResult): Refer {
  const labels = new Map(activities.map(({ id, label }) => [id, label]));
  return (id) => {
    const label = labels.get(id);
    if (label === undefined) return id;
    const characters = Array.from(label.slice(0, 2 * ENOUGH));
    const short = characters.length > ENOUGH ? `${characters.slice(0, ENOUGH - 1).join("")}…` : label;
    return `${printable(short)} (${id})`;
  };
}
