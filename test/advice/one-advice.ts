/** The advice of a file with one certification, and activities that it mostly has. */

import { expect } from "vitest";
import type { Advice } from "../../src/advice/advice.js";
import { adviceFor } from "../support/advice.js";

export const years = (count: number) => ({
  type: "direct-employment",
  employer: "Acme",
  jobTitle: "Machinist",
  start: "2020-04-15",
  end: `${2020 + count}-04-14`,
  hoursPerWeek: "40",
  frontline: "yes",
});

export const course = {
  type: "for-credit-course",
  title: "Machinists",
  provider: "College",
  creditHours: "3",
  passed: "yes",
  end: "2022-05-01",
};

export const offers = ({ otherwise }: Advice): string[] => otherwise.map(({ code }) => code);

export function only(given: Parameters<typeof adviceFor>[0]): Advice {
  const [advice, ...others] = adviceFor(given).advice;
  expect(others).toEqual([]);
  return advice!;
}
