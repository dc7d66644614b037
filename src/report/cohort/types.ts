/** A cohort: many students' certifications, as an overview shows them. One row a certification. */

import type { IsoDate } from "../../input/candidate.js";
import type { Category, Points, Verdict } from "../../scoring/result.js";
import type { Packed } from "../cohort-html/pack.js";

/** How a certification stands; `expired` whatever the points. */
export type Standing = Verdict | "expired";

/** From good to bad. */
export const STANDINGS: readonly Standing[] = ["meets", "depends", "short", "expired"];

export interface CohortRow {
  /** The number of the student, from 0, in the order of the files; two certifications of one file share it. */
  student: number;
  /** As it was named or found. */
  file: string;
  /** As the student wrote it: a format makes it printable. */
  name: string;
  id: string;
  certification: string;
  expires: IsoDate;
  /** From the as-of date; negative where it is over. */
  daysLeft: number;
  threshold: number;
  points: Points;
  categories: Record<Category, Points>;
  standing: Standing;
  /** What changes the picture: that the points will be there by the expiry, say. */
  note: string | null;
  /** Letters to have signed. */
  letters: number;
  /** Activities of which proof is missing that no letter stands for. */
  proofs: number;
  /** What these need, each once: `paystub`, `transcript or certificate`. */
  needed: string[];
}

/** A kind of problem, and how many certifications have it. */
export interface Problem {
  /** What it is and what to do about it. */
  text: string;
  count: number;
}

/** A file, or folder, that is not in the figures. */
export interface BrokenFile {
  file: string;
  /** Each with its place. */
  errors: string[];
}

/** What was found of IDs that are in two files. */
export interface SameId {
  title: string;
  /** What it means and what to do. */
  advice: string;
  /** Printable: which ID, and in which files. */
  lines: string[];
}

/** Everything that a page about a cohort shows. */
export interface Cohort {
  asOf: IsoDate;
  threshold: number;
  /** How many were looked at, broken ones among them. */
  files: number;
  rows: CohortRow[];
  /** The checklist of each student, by `student`. */
  checklists: Packed;
  /** The most frequent first. */
  problems: Problem[];
  broken: BrokenFile[];
  sameIds?: SameId[];
}
