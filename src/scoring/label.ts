/** What an activity is called in lists. */

import type { Activity } from "../input/candidate.js";

/** @returns an activity in a few words: its title, or the work and for whom */
export function labelOf(activity: Activity): string {
  switch (activity.type) {
    case "direct-employment":
      return `${activity.jobTitle}, ${activity.employer}`;
    case "mssc-instructor":
    case "other-instructor":
      return `${activity.jobTitle ?? "Instructor"}, ${activity.employer}`;
    case "military-service":
      return `${activity.occupation}, ${activity.branch}`;
    case "volunteer":
      return `${activity.role}, ${activity.organization}`;
    case "committee":
      return `${activity.group}, ${activity.organization}`;
    default:
      return activity.title;
  }
}
