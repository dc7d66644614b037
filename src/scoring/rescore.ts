/**
 * Scores versions of the same activities again and again, points only: an activity that is the same object as before is
 * looked at once. For whatever tries out changes.
 */

import type { Activity, Certification } from "../input/candidate.js";
import type { Day } from "./calendar.js";
import { type Evaluation, evaluate } from "./evaluate.js";
import { type Facts, factOf } from "./facts.js";
import type { Readings } from "./readings.js";
import type { Setting } from "./standing.js";
import { windowOf } from "./window.js";

/** From activities to their facts, keeping those it has worked out. */
export type FactsKept = (activities: readonly Activity[]) => Facts[];

/** @returns a function that gives what `factsOf` gives, as long as no activity is changed in place */
export function keptFacts(): FactsKept {
  const kept = new Map<Activity, Facts>();
  return (activities) =>
    activities.map((activity, index) => {
      const known = kept.get(activity);
      if (known) return known.index === index ? known : { ...known, index };
      const facts = factOf(activity, index);
      kept.set(activity, facts);
      return facts;
    });
}

/** Scoring for one certification under one set of readings. */
export interface Rescorer {
  setting(asOf: Day): Setting;
  /** What `score` comes to for these activities on this day. */
  evaluate(activities: readonly Activity[], asOf: Day): Evaluation;
}

/** @param facts shared between the certifications of a candidate */
export function rescorer(certification: Certification, readings: Readings, facts: FactsKept): Rescorer {
  const window = windowOf(certification);
  const setting = (asOf: Day): Setting => ({ certification: certification.type, window, asOf, readings });
  return { setting, evaluate: (activities, asOf) => evaluate(facts(activities), setting(asOf)) };
}
