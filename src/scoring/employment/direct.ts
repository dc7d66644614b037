/** Direct employment, one year (contract 2.5). */

import type { DirectEmployment } from "../../input/candidate.js";
import type { Readings } from "../readings.js";
import type { Setting, Standing } from "../standing.js";
import type { Year } from "../window.js";
import { bandOf, type Run, spanOf } from "./span.js";
import { daysIn, type Outcome, share, type TypeYear, withMost } from "./type-year.js";
import {
  columnsOf,
  daysOf,
  type Hundredths,
  hourDays,
  type Job,
  type Stretch,
  stretchesOf,
} from "./weekly-hours.js";

/** Weekly hours of a job in hundredths. */
export function weeklyHours({ facts }: Standing): Hundredths {
  return Math.round((facts.activity as DirectEmployment).hoursPerWeek * 100);
}

interface JobOutcome extends Outcome {
  /** The days that earned the points; where none did, the counted days. */
  earned: Stretch[];
}

const meet = (a: Run, b: Run): boolean => a.from <= b.to && b.from <= a.to;

/** The better of the full-time column for the full-time days and the part-time column for the counted days. */
function outcomeOf(jobs: readonly Job[], readings: Readings): JobOutcome {
  const { fullTime, counted } = columnsOf(stretchesOf(jobs, readings), readings);
  const fullSpan = spanOf(fullTime);
  const countedSpan = fullTime.length === counted.length ? fullSpan : spanOf(counted);
  const full = bandOf(fullSpan).fullTime;
  const part = bandOf(countedSpan).partTime;
  const tookPart = new Set(
    jobs.filter((job) => counted.some((stretch) => meet(job, stretch))).map(({ standing }) => standing),
  );
  return full > 0 && full >= part
    ? { points: full, earned: fullTime, span: fullSpan, tookPart }
    : { points: part, earned: counted, span: countedSpan, tookPart };
}

function averageHours(stretches: Stretch[]): number {
  return stretches.length === 0 ? 0 : Math.round(hourDays(stretches) / daysOf(stretches)) / 100;
}

/** @returns the year, or null where no job is held in it */
export function directYear(standings: readonly Standing[], year: Year, setting: Setting): TypeYear | null {
  // Nowhere here is anything added to a copy, as in `{ ...days, standing }`: see "How a batch runs" in docs/architecture.md.
  const jobs: Job[] = standings.flatMap((standing) => {
    const days = daysIn(standing.facts, year, setting);
    return days ? [{ standing, hours: weeklyHours(standing), ...days }] : [];
  });
  if (jobs.length === 0) return null;
  const related = jobs.filter(({ standing }) => standing.status === "counted");
  const assured = outcomeOf(related, setting.readings);
  const all = related.length === jobs.length ? assured : outcomeOf(jobs, setting.readings);
  // An average can fall where a job under review is added; MSSC's deciding against it is then the better case.
  const possible = all.points >= assured.points ? all : assured;

  const worked = new Map(jobs.map((job) => [job.standing, daysOf([job]) * job.hours]));
  const most = (outcome: JobOutcome, status: string): Standing | null =>
    withMost(
      [...outcome.tookPart].filter((standing) => standing.status === status),
      (standing) => worked.get(standing) as number,
    );
  const points = { assured: assured.points, possible: possible.points };
  const beyondTo = most(possible, "review");
  return {
    type: "direct-employment",
    year,
    members: jobs.map(({ standing }) => standing),
    assured,
    possible,
    points,
    shares: share(points, most(assured, "counted"), beyondTo),
    beyondTo,
    setAside: new Set(),
    hoursPerWeek: averageHours(possible.earned),
  };
}
