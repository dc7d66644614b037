/** The window of a certification, and the years it is cut into (contract 2.1, 2.5). */

import type { Certification } from "../input/candidate.js";
import { policy } from "../policy/policy.js";
import { addYears, type Day, toDay, toIso } from "./calendar.js";

/** From `certified` to `expires`, both days included. */
export interface Window {
  from: Day;
  to: Day;
}

/** A year of the window, both days included, numbered from 1. */
export interface Year extends Window {
  number: number;
}

/** @returns the window; without `expires` it ends on the fifth anniversary (Overview) */
export function windowOf({ certified, expires }: Certification): Window {
  const from = toDay(certified);
  return { from, to: expires === undefined ? addYears(from, policy.window.years) : toDay(expires) };
}

/**
 * Certification years: year k runs from the (k−1)-th anniversary to the day before the k-th, the last one to the expiry.
 * There are as many as the smallest n whose n-th anniversary is not before the expiry.
 */
export function certificationYears({ from, to }: Window): Year[] {
  const years: Year[] = [];
  for (let start = from, number = 1; start < to; number++) {
    const next = addYears(from, number);
    years.push({ number, from: start, to: next >= to ? to : next - 1 });
    start = next;
  }
  return years;
}

/** Calendar years cut to the window (reading `employment-year=calendar`). */
export function calendarYears({ from, to }: Window): Year[] {
  const years: Year[] = [];
  for (let start = from, number = 1; start <= to; number++) {
    const next = toDay(`${String(Number(toIso(start).slice(0, 4)) + 1).padStart(4, "0")}-01-01`);
    years.push({ number, from: start, to: Math.min(to, next - 1) });
    start = next;
  }
  return years;
}

const KINDS = { certification: certificationYears, calendar: calendarYears };

/** @param kind as the reading `employment-year` has it @returns the years */
export function yearsOf(window: Window, kind: keyof typeof KINDS): Year[] {
  return KINDS[kind](window);
}
