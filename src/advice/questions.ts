/** What stays open for MSSC to decide if nothing is changed. */

import { policy } from "../policy/policy.js";
import { toIso } from "../scoring/calendar.js";
import { REASONS } from "../scoring/reasons.js";
import { sayDay } from "../scoring/say-day.js";
import type { Standing } from "../scoring/standing.js";
import type { Question } from "./advice.js";
import type { Case } from "./case.js";
import { named } from "./words.js";

type Say = (name: string, of: Case) => string;

const { dates, extra } = policy;

/** What only MSSC can settle; the others a fix can settle too. */
const QUESTIONS: Record<string, Say> = {
  "not-pre-approved": (name, { window, asOf }) => {
    const by = window.to - dates.notPreApproved.days;
    return (
      `Send MSSC the certificate of ${name}, what it takes and who gives it, ${by < asOf ? "now" : `by ${sayDay(toIso(by))}`}: ` +
      `deciding may take up to ${dates.notPreApproved.days} days more.`
    );
  },
  "construction-open": (name) =>
    `Tell MSSC how the skills of ${name} carry over to manufacturing or logistics.`,
  "partial-credit-open": (name) =>
    `Ask MSSC how much of the credit ${name} earns; the guide only says “partial”.`,
  "mssc-sets-points": (name) =>
    `MSSC gives ${name} ${extra.least} to ${extra.most} points; say in the letter all that was done.`,
  ungraded: (name) =>
    `If ${name} stays without grade or pass, send its description and the requirements of completing it.`,
};

const sayAsItStands = (name: string): string =>
  `${name} is open as it stands: MSSC must decide, unless you can settle it yourself.`;

const open = (standing: Standing | undefined): number =>
  standing ? standing.points.possible - standing.points.assured : 0;

/** @param code of a question @returns whether it stays one for MSSC, whatever the candidate writes down */
export function isForMssc(code: string): boolean {
  return Object.hasOwn(QUESTIONS, code);
}

/** @returns a question for each activity under review that has points open; they add up to what is open in all */
export function questionsOf(of: Case): Question[] {
  return of.atExpiry.standings
    .flatMap((standing): Question[] => {
      const { activity, doubts, index } = standing.facts;
      const points = open(of.now.standings[index]);
      const projected = open(standing);
      const doubt = doubts.find(({ code }) => isForMssc(code)) ?? doubts[0];
      if (!doubt || Math.max(points, projected) === 0) return [];
      const source = REASONS[doubt.code]?.source as string;
      const say = QUESTIONS[doubt.code] ?? sayAsItStands;
      return [
        {
          activity: activity.id,
          code: doubt.code,
          message: say(named(activity), of),
          source,
          points,
          projected,
        },
      ];
    })
    .sort((a, b) => b.points - a.points || b.projected - a.projected);
}
