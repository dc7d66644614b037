import type { Advice } from "../advice/advice.js";
import type { Result } from "../scoring/result.js";

/** Until the engine is there. */
export function temporaryAdvice(result: Result): Advice[] {
  return result.certifications.map((each): Advice => {
    const review = each.activities.filter(({ status }) => status === "review");
    return {
      certification: each.type,
      outcome: "with-additions",
      message: "",
      daysLeft: 0,
      fixes: [],
      together: null,
      questions: review.map(({ id, points, reasons }) => ({
        activity: id,
        code: "x",
        message: `Ask MSSC: ${reasons[0]!.message}`,
        source: reasons[0]!.source,
        points: { assured: 0, possible: points.possible - points.assured },
        projected: { assured: 0, possible: points.possible - points.assured },
      })),
      proofs: each.activities
        .filter(({ proof }) => proof.status === "letter" || proof.status === "missing")
        .map(({ id, proof, letter, points }) => ({
          activity: id,
          code: "x",
          message: "m",
          source: "s",
          missing: proof.missing,
          letter,
          atStake: points,
        })),
      underWay: { activities: [], gain: { assured: 0, possible: 0 }, assured: null, possible: null },
      plans: [],
      suggestions: [],
      otherwise: [],
    };
  });
}
