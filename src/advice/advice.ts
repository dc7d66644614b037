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

/** What must be done about one activity, or a few that only count together, so that points become assured. */
export interface Fix {
  /** The ids of the activities it is about; empty where one is to be added. */
  activities: string[];
  /** What to do, all of it. */
  steps: Step[];
  changes: Change[];
  /** What it adds to the certification's points on the as-of date. */
  points: Points;
  /** What it adds to the projected points. */
  projected: Points;
  /** Activities whose fixes are taken as made already; mostly none. */
  after: string[];
}

/** What only MSSC can decide, and what it adds if MSSC decides for the candidate. */
export interface Question extends Step {
  activity: string;
  points: Points;
  projected: Points;
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

export type WorkKind = "for-credit-course" | "training" | "volunteer" | "job";

/** So many of a kind of work; `each` is what one of them adds to the projected points. */
export interface Work {
  kind: WorkKind;
  count: number;
  each: Points;
}

/** Further work that reaches the threshold by the expiry; none of it can be left out. */
export interface WorkSet {
  work: Work[];
  changes: Change[];
  /** The projected points with it. */
  projected: Points;
  message: string;
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
  /** The certification's points with all fixes made; null without any. */
  together: { points: Points; projected: Points } | null;
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
