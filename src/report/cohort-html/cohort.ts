import type { Category, Points } from "../../scoring/result.js";
import type { View } from "../view.js";
import type { Standing } from "./data.js";

export interface CohortRow {
  student: number;
  file: string;
  name: string;
  id: string;
  certification: string;
  expires: string;
  daysLeft: number;
  threshold: number;
  points: Points;
  categories: Record<Category, Points>;
  standing: Standing;
  note: string | null;
  letters: number;
  proofs: number;
}

export interface BrokenFile {
  file: string;
  errors: string[];
}

export interface Cohort {
  asOf: string;
  threshold: number;
  files: number;
  rows: CohortRow[];
  checklists: Iterable<View>;
  problems: { text: string; count: number }[];
  broken: BrokenFile[];
}
