/** What the page's script is given: plain data, in the page as JSON. The same order as the rows of the table. */

import type { Standing } from "../cohort/types.js";
import type { Packed } from "./pack.js";

/** What a row can be sought, filtered and sorted by. */
export interface RowData {
  /** The number of the student's checklist. */
  student: number;
  /** In the words that are searched: name, ID, file. */
  words: string;
  name: string;
  certification: string;
  /** ISO, `2025-04-15`. */
  expires: string;
  /** From the as-of date to the expiry; negative where it is over. */
  daysLeft: number;
  assured: number;
  possible: number;
  standing: Standing;
  letters: number;
  proofs: number;
  /** Which, each once. */
  needed: string[];
}

export interface PageData {
  rows: RowData[];
  threshold: number;
}

export type Checklists = Packed;

/** The places in the page that the script looks for. */
export const IDS = {
  rows: "rows-data",
  checklists: "checklists-data",
} as const;

/** Stands before the name of a proof where those are sought who need it. */
export const PROOF = "proof: ";
