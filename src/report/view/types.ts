/**
 * The checklist as content: what is said, and in which order, before it takes the form of a format. Every format is drawn
 * from this, so that all say the same. Nothing here knows of lines, tags or colors.
 *
 * Texts of our own have the names of keys and commands in backticks; a format may set these in another type. What a
 * candidate wrote (`name`, `label`) stands in fields of its own where it is shown by itself, and has no markup.
 */

import type { Points, Status, Verdict } from "../../scoring/result.js";

/** A sentence, and the section or FAQ of the guide it rests on where that is to be shown. */
export interface Sentence {
  text: string;
  source?: string;
}

/** Points of a category, or in all. */
export interface PointsRow extends Points {
  name: string;
}

/** A part of the bar, and its figure in words. */
export interface PointsKey {
  part: "assured" | "open" | "missing" | "threshold";
  words: string;
}

/** The points against those that are needed. */
export interface PointsSection {
  kind: "points";
  title: string;
  threshold: number;
  categories: PointsRow[];
  total: PointsRow;
  /** What the total consists of, in its order. */
  keys: PointsKey[];
  rules: Sentence[];
}

export type ProofMark = "there" | "letter" | "missing" | "not-needed";

export interface ProofView {
  mark: ProofMark;
  /** In a word or two, as in a table's cell. */
  word: string;
  /** What would do, where something is still to be got. */
  needed: string | null;
  /** All of it as a clause: `proof: there`, `proof still needed: transcript`. */
  words: string;
  /** The place in the guide, where everything is to be explained. */
  source?: string;
}

export interface ActivityView {
  id: string;
  label: string;
  status: Status;
  statusWord: string;
  /** `20 points`, `0 to 10 points`. */
  pointsWords: string;
  /** Null where nothing needs to be proved any more: it does not count. */
  proof: ProofView | null;
  reasons: Sentence[];
}

export interface ActivityGroup extends PointsRow {
  /** `20 points`, `0 to 10 points`. */
  pointsWords: string;
  activities: ActivityView[];
  rules: Sentence[];
}

export interface ActivitiesSection {
  kind: "activities";
  title: string;
  groups: ActivityGroup[];
  /** Said instead where there are none. */
  none: string;
}

/** One year of one kind of work, as a row of a table and in a sentence. */
export interface YearRow {
  year: string;
  /** `Apr 15, 2020`. */
  from: string;
  to: string;
  work: string;
  /** `12 months`; empty where time does not matter. */
  time: string;
  /** `40 a week`; empty where they do not matter. */
  hours: string;
  points: string;
  /** The ids of the activities. */
  activities: string;
  sentence: string;
  rule: Sentence | null;
}

export interface YearsSection {
  kind: "years";
  title: string;
  /** What the columns are called, in the order of a row's fields. */
  columns: Record<Exclude<keyof YearRow, "sentence" | "rule">, string>;
  rows: YearRow[];
}

/** A point of a list: what it is about in bold, as it were, and what is said of it. */
export interface Item {
  /** Without markup. Null where the sentences speak for themselves. */
  head: string | null;
  sentences: Sentence[];
  /** Several things of which each stands for itself: ways to choose from, papers to get. */
  points?: Sentence[];
}

type ListName = "open" | "readings" | "next" | "extensions" | "fee" | "assumed" | "about";

export interface ListSection {
  kind: "list";
  name: ListName;
  title: string;
  /** Stands before the items. */
  intro: Sentence | null;
  /** Whether the order is one to follow. */
  ordered: boolean;
  items: Item[];
}

interface DateRow {
  /** `April 15, 2025`. */
  day: string;
  /** From the as-of date; negative where it is over. */
  daysLeft: number;
  /** `in 23 days`, `today`, `7 weeks ago`. */
  away: string;
  what: Sentence;
}

export interface DatesSection {
  kind: "dates";
  title: string;
  rows: DateRow[];
  rules: Sentence[];
}

export type Section = PointsSection | ActivitiesSection | YearsSection | ListSection | DatesSection;

export interface CertificationView {
  type: string;
  /** `CPT recertification`. */
  title: string;
  /** From when to when. */
  span: string;
  /** What must be said before anything else: that it has expired. */
  first: Sentence[];
  /** `kind` is how it is to look: what has expired is never shown as good. */
  verdict: { kind: Verdict; sentence: string };
  /** What it will come to. */
  outlook: Sentence[];
  sections: Section[];
  /** The same in a few words each. */
  brief: { verdict: string; points: string; next: string; date: string };
}

export interface View {
  title: string;
  name: string;
  id: string;
  /** `as of November 18, 2024`. */
  asOf: string;
  certifications: CertificationView[];
  /** What is said once for all. */
  sections: Section[];
}
