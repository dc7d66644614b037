/** The dates that matter, and the extensions that may be asked for (contract 2.9). */

import { policy } from "../policy/policy.js";
import { addMonths, toDay, toIso } from "./calendar.js";
import { type Evaluation, evaluate } from "./evaluate.js";
import type { Facts } from "./facts.js";
import type { CertificationResult, Extension } from "./result.js";
import type { Setting } from "./standing.js";

const { dates } = policy;

function forEarlyExpiry(expires: number): Extension[] {
  const { years, questionnaireFrom, questionnaireMonths } = dates.earlyExpiry;
  if (!years.includes(Number(toIso(expires).slice(0, 4)))) return [];
  const by = toIso(Math.max(toDay(questionnaireFrom), addMonths(expires, -questionnaireMonths)));
  return [{ kind: "questionnaire", by }, { kind: "one-year" }];
}

/** A training that ends after the expiry, and would not be rejected if it had ended before. */
function forLateTraining(facts: readonly Facts[], evaluation: Evaluation, projected: Setting): Extension[] {
  return evaluation.standings.flatMap(({ facts: { activity, index, end }, refusals }): Extension[] => {
    const late = refusals.some(({ code }) => code === "after-window") && "provider" in activity;
    if (!late) return [];
    const { points, standings } = evaluate(facts, { ...projected, admitted: index });
    if (standings[index]?.status === "rejected") return [];
    return (end as number) - projected.window.to > dates.courseExtension.days
      ? [{ kind: "contact-mssc", activity: activity.id }]
      : [{ kind: "90-day", activity: activity.id, points }];
  });
}

/** @param projected the setting with the as-of date at the expiry, under which an extension's points are worked out */
export function datesOf(
  facts: readonly Facts[],
  evaluation: Evaluation,
  { window, asOf }: Setting,
  projected: Setting,
): CertificationResult["dates"] {
  const open = asOf <= window.to;
  return {
    applyFrom: toIso(window.to - dates.apply.days),
    askBy: toIso(window.to - dates.questions.days),
    expires: toIso(window.to),
    extensions: [
      ...forEarlyExpiry(window.to),
      ...(open ? forLateTraining(facts, evaluation, projected) : []),
    ],
  };
}
