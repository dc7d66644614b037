/** What an activity file says of an activity, for the label of its exhibit. */

import type { Activity } from "../../input/candidate.js";
import { printable } from "../../input/printable.js";
import { listed } from "../../report/view/words.js";
import { sayDay } from "../../scoring/say-day.js";

/** @returns when it was: from a first to a last day, or the day it was earned */
export function whenInWords(activity: Activity): string {
  if ("earned" in activity) return `Earned ${sayDay(activity.earned)}`;
  const end = activity.end === "present" ? "the present" : sayDay(activity.end);
  if (activity.start === undefined) return `Ended ${end}`;
  return `${sayDay(activity.start)} to ${end}`;
}

type Named = [name: string, text: string | undefined];

function ownFacts(activity: Activity): Named[] {
  switch (activity.type) {
    case "for-credit-course":
      return [
        ["Provider", activity.provider],
        ["Credit hours", String(activity.creditHours)],
        ["Grade", activity.passed === "ungraded" ? "neither grade nor pass" : "passed"],
      ];
    case "industry-certification":
      return [["Issuer", activity.issuer]];
    case "direct-employment":
      return [
        ["Job title", activity.jobTitle],
        ["Employer", activity.employer],
        ["Hours a week", `${activity.hoursPerWeek}${activity.internship ? ", as an internship" : ""}`],
      ];
    case "mssc-instructor":
    case "other-instructor":
      return [
        ["Job title", activity.jobTitle],
        ["Employer", activity.employer],
        [
          "Courses taught",
          activity.courses.map(({ title, date }) => `${title} (${sayDay(date)})`).join("; "),
        ],
      ];
    case "military-service":
      return [
        ["Branch", activity.branch],
        ["Occupation", activity.occupation],
        ["Component", activity.component],
      ];
    case "volunteer":
      return [
        ["Organization", activity.organization],
        ["Role", activity.role],
        ["Hours in all", String(activity.hours)],
      ];
    case "committee":
      return [
        ["Organization", activity.organization],
        ["Group", activity.group],
      ];
    default:
      return [["Provider", activity.provider]];
  }
}

/** @returns what is known of it, by name, fit to be shown */
export function factsOf(activity: Activity): { name: string; text: string }[] {
  const { field, keyActivities, description, verifier = {}, notes } = activity;
  const signs = [verifier.name, verifier.title, verifier.company].filter((each) => each !== undefined);
  const all: Named[] = [
    ...ownFacts(activity),
    ["Related field", field],
    ["Key activities", listed(keyActivities)],
    ["Description", description],
    ["Verifier", signs.join(", ")],
    ["Notes", notes],
  ];
  return all.flatMap(([name, text = ""]) =>
    text.trim() === "" ? [] : [{ name, text: printable(text.trim().replace(/\s+/g, " ")) }],
  );
}
