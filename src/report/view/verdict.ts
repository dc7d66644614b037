/** The verdict in one sentence, and what must be said before and after it. */

import type { Advice } from "../../advice/advice.js";
import type { CertificationResult } from "../../scoring/result.js";
import { sayDay } from "../../scoring/say-day.js";
import { awayInWords, daysBetween, grouped } from "./away.js";
import type { Sentence } from "./types.js";
import { counted } from "./words.js";

/** The offer that says whom to ask. */
export const ASK = "ask-mssc";

/** @returns the verdict in one sentence */
export function verdictSentence(
  { type, verdict, points, threshold, shortfall, expires }: CertificationResult,
  asOf: string,
): string {
  const { assured, possible } = points;
  const is = assured === 1 ? "is" : "are";
  const are = `${assured} ${is} assured`;
  const open = "if MSSC decides every open question for you";
  if (asOf > expires) {
    const most = possible > assured ? ` (${possible} if MSSC had decided every open question for you)` : "";
    const enough = assured >= threshold ? "" : `; ${threshold} were needed`;
    return `${type}: expired; you had ${counted(assured, "point")}${most} when it expired${enough}.`;
  }
  if (verdict === "meets") return `${type}: you have enough points: ${are}, and ${threshold} are needed.`;
  if (verdict === "depends")
    return `${type}: it depends on MSSC: ${counted(assured, "point")} ${is} assured, ${possible} ${open}, and ${threshold} are needed.`;
  if (possible === 0) return `${type}: you do not have any points yet; ${threshold} are needed.`;
  const most = possible > assured ? `, ${possible} ${open}` : "";
  return `${type}: you do not have enough points yet: ${are}${most}, and ${threshold} are needed, so at least ${shortfall.possible} more.`;
}

/** @returns that it has expired, and whether it can still be renewed; nothing before */
export function expiredFirst(
  { type, expires }: CertificationResult,
  { otherwise }: Advice,
  asOf: string,
): Sentence[] {
  const days = daysBetween(asOf, expires);
  if (days >= 0) return [];
  return [
    { text: `Your ${type} certification expired on ${sayDay(expires)}, ${awayInWords(days)}.` },
    ...otherwise.filter(({ code }) => code === ASK).map(({ message, source }) => ({ text: message, source })),
  ];
}

/** @returns from when to when the certification runs */
export function spanSentence({ certified, expires }: CertificationResult, asOf: string): string {
  const ends = asOf > expires ? "expired" : "expires";
  const days = daysBetween(asOf, expires);
  const left = days > 0 ? `, ${counted(grouped(days), "day")} left` : days === 0 ? " (today)" : "";
  return `Certified ${sayDay(certified)}; ${ends} ${sayDay(expires)}${left}`;
}
