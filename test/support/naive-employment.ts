/** Direct employment as the contract words it (2.5, 2.8), day by day and without regard to speed. */

import type { Readings } from "../../src/scoring/readings.js";
import type { Points } from "../../src/scoring/result.js";
import { eachDay, type Length, lengthOf, monthsLater } from "./days.js";

export interface NaiveJob {
  id: string;
  start: string;
  end: string;
  /** Weekly hours in hundredths. */
  hours: number;
  /** Shown to be related; otherwise under review. */
  related: boolean;
  internship: boolean;
}

export interface NaiveYear extends Length {
  year: number;
  hoursPerWeek: number;
  points: Points;
  activities: string[];
}

interface Outcome extends Length {
  points: number;
  hoursPerWeek: number;
  tookPart: NaiveJob[];
}

const FULL_TIME = [20, 15, 10, 5, 0];
const PART_TIME = [10, 7, 5, 2, 0];

function rowOf({ days, months }: Length): number {
  if (days >= 336) return 0;
  return [9, 6, 3, 0].findIndex((least) => months >= least) + 1;
}

/** The number of the year that a day belongs to. */
function yearOf(day: string, from: string, to: string, readings: Readings): number {
  if (readings["employment-year"] === "calendar")
    return Number(day.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  let number = 1;
  while (monthsLater(from, 12 * number) <= day) number++;
  const opensYear = day === to && monthsLater(from, 12 * (number - 1)) === day;
  return opensYear ? number - 1 : number;
}

const holds = (job: NaiveJob, day: string): boolean => job.start <= day && day <= job.end;

function outcome(jobs: NaiveJob[], days: string[], readings: Readings): Outcome {
  const hoursOn = (day: string): number => {
    const hours = jobs.filter((job) => holds(job, day)).map((job) => job.hours);
    return readings["concurrent-jobs"] === "add" ? hours.reduce((a, b) => a + b, 0) : Math.max(...hours);
  };
  const held = days.filter((day) => jobs.some((job) => holds(job, day)));
  const sum = (of: string[]): number => of.reduce((total, day) => total + hoursOn(day), 0);
  // Compared as a sum over days, so that the average needs no division.
  const whole = sum(held);
  const reaches = (day: string, least: number, also: boolean): boolean => {
    const [all, one] = readings["weekly-hours"] === "average" ? [whole, held.length] : [hoursOn(day), 1];
    return all > least * one || (also && all === least * one);
  };
  const fullTime = held.filter((day) => reaches(day, 3000, readings["thirty-hours"] === "full-time"));
  const counted = held.filter((day) => reaches(day, 1500, true));
  const full = FULL_TIME[rowOf(lengthOf(fullTime))]!;
  const part = PART_TIME[rowOf(lengthOf(counted))]!;
  const earned = full > 0 && full >= part ? fullTime : counted;
  return {
    points: Math.max(full, part),
    ...lengthOf(earned),
    hoursPerWeek: earned.length === 0 ? 0 : Math.round(sum(earned) / earned.length) / 100,
    tookPart: jobs.filter((job) => counted.some((day) => holds(job, day))),
  };
}

/** The first of those that have most. */
function most(jobs: NaiveJob[], measure: (job: NaiveJob) => number): NaiveJob | undefined {
  const top = Math.max(...jobs.map(measure));
  return jobs.find((job) => measure(job) === top);
}

/** @returns each year with a job in it, and each job's points */
export function naiveEmployment(
  jobs: NaiveJob[],
  { from, to, asOf, readings }: { from: string; to: string; asOf: string; readings: Readings },
): { years: NaiveYear[]; points: Record<string, Points> } {
  const days = eachDay(from, to < asOf ? to : asOf);
  const daysOf = (number: number): string[] =>
    days.filter((day) => yearOf(day, from, to, readings) === number);
  const points: Record<string, Points> = Object.fromEntries(
    jobs.map(({ id }) => [id, { assured: 0, possible: 0 }]),
  );
  const carrying = new Set<NaiveJob>();
  const give = (job: NaiveJob, assured: number, possible: number): void => {
    carrying.add(job);
    points[job.id]!.assured += assured;
    points[job.id]!.possible += possible;
  };

  const years: NaiveYear[] = [];
  const last = days.length === 0 ? 0 : yearOf(days.at(-1)!, from, to, readings);
  for (let year = 1; year <= last; year++) {
    const inYear = daysOf(year);
    const members = jobs.filter((job) => inYear.some((day) => holds(job, day)));
    if (members.length === 0) continue;
    const sure = outcome(
      members.filter(({ related }) => related),
      inYear,
      readings,
    );
    const all = outcome(members, inYear, readings);
    const best = all.points >= sure.points ? all : sure;
    const worked = (job: NaiveJob): number => inYear.filter((day) => holds(job, day)).length * job.hours;
    if (sure.points > 0) give(most(sure.tookPart, worked)!, sure.points, sure.points);
    const beyond = best.points - sure.points;
    if (beyond > 0)
      give(
        most(
          best.tookPart.filter(({ related }) => !related),
          worked,
        )!,
        0,
        beyond,
      );
    years.push({
      year,
      days: best.days,
      months: best.months,
      hoursPerWeek: best.hoursPerWeek,
      points: { assured: sure.points, possible: best.points },
      activities: members.map(({ id }) => id),
    });
  }

  const free = jobs.filter((job) => job.internship && job.hours >= 1500 && !carrying.has(job));
  const ready = free.filter((job) => days.filter((day) => holds(job, day)).length >= 42);
  for (const each of years) {
    const inYear = daysOf(each.year);
    const held = (job: NaiveJob): string[] => inYear.filter((day) => holds(job, day));
    const lastDay = (job: NaiveJob): string => days.filter((day) => holds(job, day)).at(-1)!;
    const ending = ready.filter((job) => inYear.includes(lastDay(job)));
    const longest = (of: NaiveJob[]): NaiveJob | undefined => most(of, (job) => held(job).length);
    const sure = each.points.assured === 0 ? longest(ending.filter(({ related }) => related)) : undefined;
    const winner = sure ?? (each.points.possible === 0 ? longest(ending) : undefined);
    if (!winner) continue;
    give(winner, sure ? 1 : 0, 1);
    each.points = { assured: each.points.assured + (sure ? 1 : 0), possible: each.points.possible + 1 };
  }
  return { years, points };
}
