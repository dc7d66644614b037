/** Two runs of a batch compared: what is known of each certification, and what has become of it. */

import type { ActivityResult, Points, Reason, Verdict } from "../scoring/result.js";

/** An activity as far as it is compared. */
export type ActivityRecord = Pick<ActivityResult, "id" | "type" | "label" | "status" | "points"> & {
  /** The one that decides its status first. */
  reasons: readonly Pick<Reason, "code" | "message">[];
  proof: ActivityResult["proof"]["status"];
};

/** `expired` whatever the points. */
export type Standing = Verdict | "expired";

/** One certification of one student in one of the runs. */
export interface StudentRecord {
  file: string;
  id: string;
  name: string;
  certification: string;
  /** The certification, or the last recertification. */
  certified: string;
  expires: string;
  /** From this day on one may apply for the next five years. */
  applyFrom: string;
  standing: Standing;
  points: Points;
  activities: ActivityRecord[];
}

/** One run: what `batch --json` wrote. */
export interface Snapshot {
  /** The as-of date of its first line. */
  asOf: string;
  records: StudentRecord[];
  /** Files that could not be read, with the first thing that was wrong. */
  broken: Map<string, string>;
}

/** `changed`: something else than verdict and points, such as proof. */
export type Direction = "worse" | "gone" | "better" | "changed" | "new" | "same";

/** Why a certification stands otherwise. */
export interface Why {
  kind:
    | "activity-added"
    | "activity-removed"
    | "activity-changed"
    | "proof"
    | "expires"
    | "recertified"
    | "id"
    | "name"
    | "unreadable"
    | "readable";
  /** The activity's id in the new run, or in the old one where it is gone; null where it is about no activity. */
  activity: string | null;
  /** By how much the assured and possible points changed by it. */
  points: Points;
  /** In plain English. */
  message: string;
}

export interface Change {
  direction: Direction;
  id: string;
  name: string;
  certification: string;
  old: StudentRecord | null;
  new: StudentRecord | null;
  /** What brought the most change first. */
  why: Why[];
}
