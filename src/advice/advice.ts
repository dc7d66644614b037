/**
 * What advice brings out: the ways to 100 points for one certification, ranked. Plain data, so that `check --json` can
 * carry it. Every figure is what scoring comes to once the suggestion's changes are made (docs/library.md).
 */

import type { Activity, CertificationType, IsoDate } from "../input/candidate.js";
import type { Points, TemplateName } from "../scoring/result.js";

/** How the threshold is reached, the first of these that does it. */
export type Outcome =
  /** The as-of date is past the expiry, whatever the points. */
  | "expired"
  /** Assured already. */
  | "assured"
  /** By what goes on or is planned, if it does go on. */
  | "under-way"
  /** By the fixes, with what is under way. */
  | "with-fixes"
  /** By further work that fits the time left, with what is under way and perhaps the fixes. */
  | "with-additions"
  /** Only if MSSC decides open questions in the candidate's favour. */
  | "depends-on-mssc"
  /** By nothing that is left. */
  | "out-of-reach";

/**
 * A change of the activity file, in the keys and values of an activity. `standIn` where a value only stands for the true
 * one (a field among many, say): it shows what the fix brings and is not to be written without asking.
 */
export type Change =
  | { activity: string; set: Record<string, unknown>; unset: string[]; standIn: boolean }
  | { add: Activity; standIn: boolean };

/** A sentence about this case, with a stable code and its place in the guide. */
export interface Step {
  code: string;
  message: string;
  source: string;
}

/** Points on the as-of date and at the expiry: of a certification, or what is added to them. */
export interface Totals {
  points: Points;
  projected: Points;
}

/** What to do about one activity; null where one is to be added. */
export interface FixStep extends Step {
  activity: string | null;
}

/**
 * What must be done about one activity, or about a few that only count together, so that points become assured. Every fix
 * is for those of whom it is true: each step says so. `points` and `projected` are what it adds.
 */
export interface Fix extends Totals {
  /** The ids of the activities it is about; empty where some are to be added. */
  activities: string[];
  /** What to do, all of it. */
  steps: FixStep[];
  changes: Change[];
  /** Fixes that are taken as made already, by their places in the list from 0; mostly none. */
  after: number[];
  /** With `after`: a sentence that says what must be done first for this one to count. */
  onlyWith?: string;
  /** It only supposes that something was left out of the file: in no sum of the fixes, and no outcome rests on it. */
  supposed?: true;
}

/** What MSSC decides if nothing is changed; `code` is that of the open reason. */
export interface Question extends Step {
  activity: string;
  /** What becomes assured on the as-of date and at the expiry, if MSSC decides for the candidate. */
  points: number;
  projected: number;
}

/** Proof that is still to be got. */
export interface ProofNeeded extends Step {
  activity: string;
  /** One text a requirement, alternatives joined with " or ". */
  missing: string[];
  /** The form letter that would do, or null. */
  letter: TemplateName | null;
  /** What the certification loses without the activity. */
  atStake: Points;
}

/** The first day on which a figure reaches the threshold if all goes on as entered. */
export interface Milestone {
  date: IsoDate;
  points: Points;
  /** What must go on, or be done as planned, for it. */
  activities: string[];
  message: string;
  source: string;
}

/** What is under way or planned will bring. */
export interface UnderWay {
  /** What goes on after the as-of date or is planned, in file order. */
  activities: string[];
  /** What it adds by the expiry. */
  gain: Points;
  assured: Milestone | null;
  possible: Milestone | null;
}

export type WorkKind =
  /** Of so many credit hours that it earns the most. */
  | "for-credit-course"
  /** Any other course or training, or a certification of the list. */
  | "training"
  /** A course that an instructor teaches in a year that has none yet. */
  | "course-taught"
  | "volunteer"
  /** A full-time frontline job from the day after the as-of date to the expiry. */
  | "job";

/** So many of a kind of work; `each` is what one of them adds to the projected points. */
export interface Work {
  kind: WorkKind;
  count: number;
  each: Points;
  /** Of courses taught: as which instructor (an activity's id), from when (null: now) and by when. */
  courses?: { activity: string; from: IsoDate | null; by: IsoDate }[];
}

/** Further work that reaches the threshold by the expiry; none of it can be left out. */
export interface WorkSet {
  work: Work[];
  changes: Change[];
  /** The projected points with it. */
  projected: Points;
  /** All of it in a sentence, with the day by which it must be completed. */
  message: string;
  /** The words of the set alone: for a list that says the day, and that it must be related, once for all. */
  short: string;
  source: string;
}

/** The smallest sets on top of what is under way, or of that and all the fixes. */
export interface WorkPlan {
  onTopOf: "under-way" | "under-way-and-fixes";
  /** Assured points that are then still missing at the expiry. */
  shortfall: number;
  /** The smallest first; empty where nothing is missing, or nothing that fits would do. */
  sets: WorkSet[];
}

/** A particular certification or card that would serve as one of the trainings. */
export interface Suggestion extends Step {
  name: string;
  changes: Change[];
  /** What it adds to the projected points. */
  projected: Points;
  /** What it adds on top of the fixes, where there is a plan on top of them. */
  onTopOfFixes?: Points;
}

/** What the guide offers where 100 points are not in reach, or where the time is over. */
export interface Offer extends Step {
  /** The last day for it, where there is one. */
  by: IsoDate | null;
  /** The activity it is about, where there is one. */
  activity: string | null;
  /** The projected points it would lead to, where that is known. */
  projected: Points | null;
}

export interface Advice {
  certification: CertificationType;
  outcome: Outcome;
  /** The outcome in a sentence or two. */
  message: string;
  /** From the as-of date to the expiry; 0 when that is over. */
  daysLeft: number;
  /** The one that brings most first. */
  fixes: Fix[];
  /** The certification's points with all fixes made but those that are merely supposed; null without any. */
  together: Totals | null;
  /** The one that brings most first. */
  questions: Question[];
  /** The one with most at stake first. */
  proofs: ProofNeeded[];
  underWay: UnderWay;
  /** What to add: sets on top of what is under way, then on top of the fixes too where that differs. */
  plans: WorkPlan[];
  suggestions: Suggestion[];
  otherwise: Offer[];
}
