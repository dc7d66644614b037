/** What an activity brings, and where the candidate stands now. */

import { policy } from "../policy/policy.js";
import { totalBar } from "../report/text/bar.js";
import { type Run, wrapped } from "../report/text/wrap.js";
import { neededInWords } from "../report/view/proof.js";
import { verdictSentence } from "../report/view/verdict.js";
import { capital, counted, pointsWords, statusWord } from "../report/view/words.js";
import type { ActivityResult, CertificationResult, Result } from "../scoring/result.js";
import type { Look } from "./look.js";
import { hintFor } from "./own-hints.js";

const CELLS = 40;

/** What is assured, what is open, what is missing: by words and by signs, colors only besides. */
export function barLines({ certifications }: Result, { setting, signs }: Look): string[] {
  const most = Math.max(policy.threshold.points, ...certifications.map(({ points }) => points.possible));
  const legend = `${signs.assured} assured  ${signs.open} open  ${signs.missing} missing`;
  return [
    ...certifications.map(({ type, points, threshold }) => {
      const scale = { threshold, most, cells: Math.min(CELLS, setting.width - 36) };
      const open = points.possible > points.assured ? ` (up to ${points.possible})` : "";
      return `  ${type}  ${totalBar(points, scale, signs, setting.paint)} ${points.assured}${open} of ${threshold} points`;
    }),
    setting.paint(`       ${legend}`, "quiet"),
  ];
}

/** Reasons told of one certification and not of the other are told for both by name. */
function reasonLines(of: readonly { type: string; activity: ActivityResult }[], { setting }: Look): string[] {
  const alike = of.every(
    ({ activity }) => JSON.stringify(activity.reasons) === JSON.stringify(of[0]?.activity.reasons),
  );
  return (alike ? of.slice(0, 1) : of).flatMap(({ type, activity }) =>
    activity.reasons.flatMap(({ code, message, source }) => {
      const runs: Run[] = [{ text: message }, { text: `(${source})`, style: "quiet" }];
      const hint = hintFor(code);
      if (hint !== undefined) runs.push({ text: hint });
      return wrapped(runs, setting, alike ? "  - " : `  - ${type}: `, "    ");
    }),
  );
}

function proofLine({ proof }: ActivityResult): string | undefined {
  if (proof.missing.length === 0) return undefined;
  return `Proof still needed: ${neededInWords(proof.missing)}.`;
}

/** @returns an activity by name, its points and why, and the proof that it still needs */
export function activityLines(index: number, result: Result, look: Look): string[] {
  const { setting } = look;
  const of = result.certifications.map(({ type, activities }) => ({
    type,
    activity: activities[index] as ActivityResult,
  }));
  const first = of[0]?.activity as ActivityResult;
  const points = of.map(({ type, activity }) => {
    const words = `${pointsWords(activity.points)} (${statusWord(activity)})`;
    return of.length > 1 ? `${type}: ${words}` : words;
  });
  const proof = proofLine(of.map(({ activity }) => activity).find((each) => proofLine(each)) ?? first);
  return [
    "",
    ...wrapped([{ text: `${first.label}:`, style: "strong" }, { text: `${points.join("; ")}.` }], setting),
    ...reasonLines(of, look),
    ...(proof === undefined ? [] : wrapped([{ text: proof }], setting, "  - ", "    ")),
  ];
}

function missingIn({ type, verdict, shortfall: { assured, possible } }: CertificationResult): string {
  if (verdict === "meets") return `${type} has enough points.`;
  const least = possible === 0 ? "none" : String(possible);
  const open = possible < assured ? ` (${least} if MSSC decides every open question for you)` : "";
  return `${type} is still missing ${counted(assured, "point")}${open}.`;
}

/** @returns the bars, and what is still missing */
export function standingLines(result: Result, look: Look): string[] {
  const missing = result.certifications.flatMap((each) =>
    wrapped([{ text: missingIn(each) }], look.setting, "  "),
  );
  return ["", ...barLines(result, look), ...missing, ""];
}

/** @returns the verdict of each certification in a sentence */
export function verdictLines({ certifications, asOf }: Result, { setting }: Look): string[] {
  const say = (each: CertificationResult): string[] =>
    wrapped([{ text: capital(verdictSentence(each, asOf)) }], setting, "  ");
  return certifications.flatMap(say);
}
