/** The orders in which a cohort can be listed, and which of it is wanted. */

import type { IsoDate } from "../../input/candidate.js";
import { plain } from "./plain.js";
import { type CohortRow, STANDINGS, type Standing } from "./types.js";

type Compare = (a: CohortRow, b: CohortRow) => number;

/** By code points: the same order on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Łukasz stands at L, whatever the language of the machine. */
const byName: Compare = (a, b) => byText(plain(a.name), plain(b.name)) || byText(a.id, b.id);

/** 0: somebody must act; 1: everything is there; 2: it is over. */
function pressing({ standing, letters, proofs }: CohortRow): number {
  if (standing === "expired") return 2;
  return standing === "meets" && letters + proofs === 0 ? 1 : 0;
}

/** Of those who must act the one whose time runs out first; what is over comes last, the latest first. */
const byUrgency: Compare = (a, b) =>
  pressing(a) - pressing(b) ||
  (pressing(a) === 2 ? b.daysLeft - a.daysLeft : a.daysLeft - b.daysLeft) ||
  a.points.assured - b.points.assured;

const place = (standing: Standing): number => STANDINGS.indexOf(standing);

/** Numbers in IDs by their size, where both begin with the same. */
const byId: Compare = (a, b) => a.id.localeCompare(b.id, "en", { numeric: true });

/** Those that run, the next to expire first; what is over comes last, the latest first. */
const byExpiry: Compare = (a, b) => {
  const over = Number(a.standing === "expired") - Number(b.standing === "expired");
  return over || (a.standing === "expired" ? byText(b.expires, a.expires) : byText(a.expires, b.expires));
};

/** What `--sort` takes. Students who are alike in it stay in the order of the files. */
export const ORDERS = {
  urgency: byUrgency,
  name: byName,
  id: byId,
  expires: byExpiry,
  points: (a, b) => a.points.assured - b.points.assured || a.points.possible - b.points.possible,
  verdict: (a, b) => place(b.standing) - place(a.standing) || byUrgency(a, b),
  file: () => 0,
} satisfies Record<string, Compare>;

export type Order = keyof typeof ORDERS;

/** @returns the rows in that order */
export function inOrder(rows: readonly CohortRow[], order: Order): CohortRow[] {
  return [...rows].sort(ORDERS[order]);
}

/** What a row must be to be shown. */
export interface Wanted {
  /** One of these; any, where none is named. */
  standings: readonly Standing[];
  expiresBefore?: IsoDate | undefined;
}

/** @returns whether a row is to be shown */
export function isWanted(
  { standing, expires }: Pick<CohortRow, "standing" | "expires">,
  { standings, expiresBefore }: Wanted,
): boolean {
  if (standings.length > 0 && !standings.includes(standing)) return false;
  return expiresBefore === undefined || expires < expiresBefore;
}
