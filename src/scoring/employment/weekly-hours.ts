/** The weekly hours of each day, and which days count as full-time and at all (contract 2.5, FAQ 17, 18). */

import { policy } from "../../policy/policy.js";
import type { Readings } from "../readings.js";
import type { Standing } from "../standing.js";
import type { Run } from "./span.js";

/** Hours in hundredths, so that they add up exactly. */
export type Hundredths = number;

/** A job's days in a year with its weekly hours. */
export interface Job extends Run {
  standing: Standing;
  hours: Hundredths;
}

/** Days with the same weekly hours. */
export interface Stretch extends Run {
  hours: Hundredths;
}

const FULL_TIME_OVER = policy.employment.hours.fullTimeOver * 100;
const PART_TIME_FROM = policy.employment.hours.partTimeFrom * 100;

const lengthOf = ({ from, to }: Run): number => to - from + 1;

/** Cuts the days on which a job is held where the hours change; hours of concurrent jobs add up, or the longest counts. */
export function stretchesOf(jobs: readonly Job[], readings: Readings): Stretch[] {
  const edges = [...new Set(jobs.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [index, from] of edges.slice(0, -1).entries()) {
    const held = jobs.filter((job) => job.from <= from && from <= job.to).map(({ hours }) => hours);
    if (held.length === 0) continue;
    const added = readings["concurrent-jobs"] === "add";
    const hours = added ? held.reduce((sum, each) => sum + each, 0) : Math.max(...held);
    stretches.push({ from, to: (edges[index + 1] as number) - 1, hours });
  }
  return stretches;
}

/** Sum of days × weekly hours. */
export function hourDays(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.hours * lengthOf(stretch), 0);
}

export function daysOf(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + lengthOf(run), 0);
}

/** The full-time days and the counted days of a year. */
export interface Columns {
  fullTime: Stretch[];
  counted: Stretch[];
}

/** By day, or (reading `weekly-hours=average`) all days by the year's average. Compared without division, so exactly. */
export function columnsOf(stretches: Stretch[], readings: Readings): Columns {
  const isFullTime = (sum: number, days: number): boolean =>
    readings["thirty-hours"] === "full-time" ? sum >= FULL_TIME_OVER * days : sum > FULL_TIME_OVER * days;
  if (readings["weekly-hours"] === "average") {
    const sum = hourDays(stretches);
    const days = daysOf(stretches);
    const counts = sum >= PART_TIME_FROM * days;
    return { fullTime: isFullTime(sum, days) ? stretches : [], counted: counts ? stretches : [] };
  }
  return {
    fullTime: stretches.filter(({ hours }) => isFullTime(hours, 1)),
    counted: stretches.filter(({ hours }) => hours >= PART_TIME_FROM),
  };
}
