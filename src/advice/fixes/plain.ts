/** Repairs of one key: a sector, a grade, hours served. */

import type { IndustryCertification, Training } from "../../input/candidate.js";
import { oshaTitle } from "../../policy/osha.js";
import { inYaml, named, shortened } from "../words.js";
import type { Repairer } from "./repair.js";

/** An OSHA card whose title names no sector, or General Industry and another. */
export const stateSector: Repairer = (activity, [which]) => {
  const { title } = activity as Training | IndustryCertification;
  const stated = `OSHA-${oshaTitle(title)?.card} General Industry`;
  const line = `\`title: ${inYaml(stated)}\``;
  return {
    code: "state-sector",
    message:
      which === "both"
        ? `${named(activity)} names two sectors. If the card says General Industry, write ${line}.`
        : `If the card of ${named(activity)} says General Industry, write that into the title: ${line}.`,
    source: "FAQ 7",
    set: { title: stated },
    standIn: false,
  };
};

/** A course without grade or pass. */
export const getGrade: Repairer = (activity) => ({
  code: "get-grade",
  message:
    `Ask ${shortened((activity as Training).provider)} for a grade, or a statement that you passed ${named(activity)}; ` +
    "then write `passed: true`.",
  source: "FAQ 11; Continuing Education: For-credit courses",
  set: { passed: true },
  standIn: false,
});

/** Volunteering with no hours. */
export const enterHours: Repairer = (activity) => ({
  code: "enter-hours",
  message: `Enter the \`hours\` you served in all as ${named(activity)}, if you did; the points depend on them.`,
  source: "Extra: General Volunteer Activities",
  set: { hours: 1 },
  standIn: true,
});
