/** Activities that something can be put right in, and their fixes. */

import type { Fix } from "../../src/advice/advice.js";
import { adviceFor } from "../support/advice.js";

export const course = {
  type: "certificate-course",
  title: "Machinists",
  provider: "Lima College",
  end: "2022-05-01",
};

export const certification = { type: "industry-certification", earned: "2022-05-01" };

export const job = {
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Operator 3",
  start: "2020-04-15",
  end: "2021-04-14",
  hoursPerWeek: "40",
  frontline: "yes",
};

export const instructor = {
  type: "other-instructor",
  employer: "Lima College",
  jobTitle: "Machinist",
  start: "2020-04-15",
  end: "present",
};

export function fixesFor(...activities: Record<string, unknown>[]): Fix[] {
  return adviceFor({ activities }).advice[0]!.fixes;
}

/** Volunteering that lacks its hours. */
export const serving = {
  type: "volunteer",
  organization: "Food Bank",
  role: "Sorter",
  start: "2022-01-01",
  end: "2022-03-01",
  hours: "0",
};

export const codes = (fix: Fix | undefined): string[] => fix?.steps.map(({ code }) => code) ?? [];

export const written = (fix: Fix | undefined): unknown =>
  fix?.changes.map((change) => ("set" in change ? change.set : change.add));
