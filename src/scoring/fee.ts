/** The application fee (FAQ 28; contract 2.9). */

import { policy } from "../policy/policy.js";
import type { Result } from "./result.js";
import type { Window } from "./window.js";

/** @param windows of the certifications to be renewed, one or two @returns the fee in dollars, both together where that goes */
export function feeOf(windows: readonly Window[]): Result["fee"] {
  const { single, both, currency } = policy.fees;
  const [first, second] = windows;
  const together = first && second && Math.abs(first.to - second.to) <= both.withinDays;
  return { amount: together ? both.amount : single.amount * windows.length, currency };
}
