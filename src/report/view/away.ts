/** How far away a day is. */

import { toDay } from "../../scoring/calendar.js";
import { counted } from "./words.js";

const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;

/** Longer than this, the days alone say little. */
const FAR = 400;

const round = (days: number, unit: number, name: string): string =>
  counted(Math.floor(days / unit + 0.02), name);

/** @returns days from one day to another, negative where it lies before */
export function daysBetween(from: string, to: string): number {
  return toDay(to) - toDay(from);
}

/** @returns a whole number as `1,612` */
export function grouped(figure: number): string {
  return String(figure).replace(/\B(?=(\d{3})+$)/g, ",");
}

function ago(days: number): string {
  if (days === 1) return "yesterday";
  if (days < 2 * WEEK) return `${days} days ago`;
  if (days < 3 * MONTH) return `${round(days, WEEK, "week")} ago`;
  if (days < 2 * YEAR) return `${round(days, MONTH, "month")} ago`;
  return `${round(days, YEAR, "year")} ago`;
}

/** @param days negative for the past @returns `in 23 days`, `today`, `7 weeks ago` */
export function awayInWords(days: number): string {
  if (days < 0) return ago(-days);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  const exact = `in ${grouped(days)} days`;
  return days < FAR ? exact : `${exact}, over ${round(days, YEAR, "year")}`;
}
