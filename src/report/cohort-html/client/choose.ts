/** Which rows are shown, and in which order. Knows nothing of the page. */

import { plain } from "../../cohort/plain.js";
import { STANDINGS } from "../../cohort/types.js";
import { PROOF, type RowData } from "../data.js";

export const SORTS = [
  "urgency",
  "name",
  "certification",
  "expires",
  "points",
  "standing",
  "letters",
  "proofs",
] as const;

/** `urgency` is the order in which the rows came. */
export type Sort = (typeof SORTS)[number];

export interface Wish {
  /** Words that must all be found, in any order. */
  words: string;
  /** Empty: any, here and below. */
  standing: string;
  certification: string;
  /** `expired`, or so many days from the as-of date. */
  within: string;
  /** ISO; expiring before that day. */
  before: string;
  /** At most so many assured points are missing, and some are. */
  missing: string;
  /** `letters`, `proofs`, `any`, `none`, or `proof: ` with the proof that is missing. */
  needs: string;
  sort: Sort;
  descending: boolean;
}

/** Names as people order them; made once, since making it takes as long as sorting thousands. */
const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const COMPARE: Record<Sort, (a: RowData, b: RowData) => number> = {
  urgency: () => 0,
  name: (a, b) => names.compare(a.name, b.name),
  certification: (a, b) => text(a.certification, b.certification),
  expires: (a, b) => text(a.expires, b.expires),
  points: (a, b) => a.assured - b.assured || a.possible - b.possible,
  standing: (a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing),
  letters: (a, b) => a.letters - b.letters,
  proofs: (a, b) => a.proofs - b.proofs,
};

function within(row: RowData, wish: string): boolean {
  if (wish === "") return true;
  if (wish === "expired") return row.daysLeft < 0;
  return row.daysLeft >= 0 && row.daysLeft <= Number(wish);
}

function needed(row: RowData, wish: string): boolean {
  const { letters, proofs } = row;
  if (wish.startsWith(PROOF)) return row.needed.includes(wish.slice(PROOF.length));
  const has: Record<string, boolean> = {
    letters: letters > 0,
    proofs: proofs > 0,
    any: letters + proofs > 0,
    none: letters + proofs === 0,
  };
  return has[wish] ?? true;
}

function close(row: RowData, wish: string, threshold: number): boolean {
  if (wish === "") return true;
  const missing = threshold - row.assured;
  return row.standing !== "expired" && missing > 0 && missing <= Number(wish);
}

/**
 * @param searched the rows' words as `plain` leaves them
 * @returns the numbers of the rows that fit the wish, in its order; equal ones as they came
 */
export function chosen(
  rows: readonly RowData[],
  searched: readonly string[],
  wish: Wish,
  threshold: number,
): number[] {
  const words = plain(wish.words).split(/\s+/).filter(Boolean);
  const fits = (row: RowData, index: number): boolean =>
    (wish.standing === "" || row.standing === wish.standing) &&
    (wish.certification === "" || row.certification === wish.certification) &&
    (wish.before === "" || row.expires < wish.before) &&
    within(row, wish.within) &&
    needed(row, wish.needs) &&
    close(row, wish.missing, threshold) &&
    words.every((word) => (searched[index] as string).includes(word));
  const found = rows.flatMap((row, index) => (fits(row, index) ? [index] : []));
  const compare = COMPARE[wish.sort];
  const way = wish.descending ? -1 : 1;
  return found.sort(
    (a, b) =>
      way * (compare(rows[a] as RowData, rows[b] as RowData) || (wish.sort === "urgency" ? a - b : 0)) ||
      a - b,
  );
}
