/** What goes on or is planned: what it brings by the expiry, and the day on which it reaches the threshold. */

import type { Activity } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { type Day, toDay, toIso } from "../scoring/calendar.js";
import type { Points } from "../scoring/result.js";
import { sayDay } from "../scoring/say-day.js";
import type { Milestone, UnderWay } from "./advice.js";
import { type Case, difference } from "./case.js";
import { listed, named } from "./words.js";

/** Which of many is needed takes a scoring each. */
const MOST_TRIED = 12;

const MOST_NAMED = 4;

type Figure = keyof Points;

/** The activity as far as it has come by a day, or null where it is all to come. */
function untilDay(activity: Activity, day: Day): Activity | null {
  if ("earned" in activity) return toDay(activity.earned) > day ? null : activity;
  if ("provider" in activity) return toDay(activity.end) > day ? null : activity;
  if (toDay(activity.start) > day) return null;
  const goesOn = activity.end === "present" || toDay(activity.end) > day;
  if (!goesOn) return activity;
  const end = toIso(day);
  return "courses" in activity
    ? { ...activity, end, courses: activity.courses.filter(({ date }) => date <= end) }
    : { ...activity, end };
}

/** The activities with some of them stopped on the as-of date. */
function stopped({ activities, asOf }: Case, ids: ReadonlySet<string>): Activity[] {
  return activities.flatMap((activity) =>
    ids.has(activity.id) ? (untilDay(activity, asOf) ?? []) : activity,
  );
}

/** What has days or a completion to come, and is not rejected, in file order. */
function toCome(of: Case): string[] {
  return of.atExpiry.standings.flatMap(({ facts: { activity }, status }) =>
    status !== "rejected" && untilDay(activity, of.asOf) !== activity ? activity.id : [],
  );
}

/**
 * Of these, as few as do it: the last is stopped first, and stays stopped where nothing is lost, so that of two of which
 * either is enough one is left.
 */
function needed(
  of: Case,
  ids: string[],
  day: Day,
  points: Points,
  loses: (less: Points) => boolean,
): string[] {
  if (ids.length < 2 || ids.length > MOST_TRIED) return ids;
  const without = new Set<string>();
  for (const id of [...ids].reverse()) {
    without.add(id);
    if (loses(difference(points, of.evaluate(stopped(of, without), day).points))) without.delete(id);
  }
  return without.size < ids.length ? ids.filter((id) => !without.has(id)) : ids;
}

/**
 * The first day after the as-of date on which the figure reaches the threshold. Time that passes takes nothing away, so
 * that halving the time finds it (the reading weekly-hours=average can take away: then it is a day from which it holds).
 */
function firstDay(of: Case, figure: Figure): Day {
  let before = of.asOf;
  let reached = of.later;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (of.evaluate(of.activities, middle).points[figure] >= policy.threshold.points) reached = middle;
    else before = middle;
  }
  return reached;
}

/** Of a kind of work, what has begun. */
function begun(all: Activity[], type: "direct-employment" | "military-service", asOf: Day): Activity[] {
  return all.filter((each) => each.type === type && toDay(each.start) <= asOf);
}

/** “keep this job (a2, “Welder, Acme”) and finish what is planned (a5, …)” */
function condition(of: Case, ids: readonly string[]): string {
  const chosen = of.activities.filter(({ id }) => ids.includes(id));
  const inWords = (all: Activity[]): string => {
    const first = all.slice(0, MOST_NAMED).map((each) => `${each.id}, ${named(each)}`);
    return listed(all.length > first.length ? [...first, `${all.length - first.length} more`] : first, "and");
  };
  const jobs = begun(chosen, "direct-employment", of.asOf);
  const service = begun(chosen, "military-service", of.asOf);
  const planned = chosen.filter((each) => !jobs.includes(each) && !service.includes(each));
  const parts: string[] = [];
  if (jobs.length > 0) parts.push(`keep ${jobs.length > 1 ? "these jobs" : "this job"} (${inWords(jobs)})`);
  if (service.length > 0) parts.push(`stay in service (${inWords(service)})`);
  if (planned.length > 0) parts.push(`do what is planned (${inWords(planned)})`);
  return listed(parts, "and");
}

function milestone(of: Case, figure: Figure, ids: string[]): Milestone | null {
  const { points: threshold } = policy.threshold;
  if (of.now.points[figure] >= threshold || of.atExpiry.points[figure] < threshold) return null;
  const day = firstDay(of, figure);
  const { points } = of.evaluate(of.activities, day);
  const growing = ids.filter((id) => {
    const activity = of.activities.find((each) => each.id === id) as Activity;
    return untilDay(activity, day) !== null && untilDay(activity, of.asOf) !== untilDay(activity, day);
  });
  const short = (less: Points): boolean => points[figure] - less[figure] < threshold;
  const activities = needed(of, growing, day, points, short);
  const also = figure === "assured" ? "" : "MSSC decides for you and ";
  return {
    date: toIso(day),
    points,
    activities,
    message: `On ${sayDay(toIso(day))} you reach ${threshold} points if ${also}you ${condition(of, activities)}.`,
    source: `${policy.window.source}; ${policy.employment.source}`,
  };
}

/** @returns what is under way; nothing once the certification has expired */
export function underWayOf(of: Case): UnderWay {
  const { now, atExpiry, later } = of;
  const gain = difference(atExpiry.points, now.points);
  const none = gain.assured === 0 && gain.possible === 0;
  if (none) return { activities: [], gain, assured: null, possible: null };
  const ids = toCome(of);
  const loses = (less: Points): boolean => less.assured > 0 || less.possible > 0;
  return {
    activities: needed(of, ids, later, atExpiry.points, loses),
    gain,
    assured: milestone(of, "assured", ids),
    possible: milestone(of, "possible", ids),
  };
}
