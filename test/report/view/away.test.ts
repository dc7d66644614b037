/** How far away a day is. */

import { expect, it } from "vitest";
import { awayInWords } from "../../../src/report/view/away.js";

it.each([
  [0, "today"],
  [1, "tomorrow"],
  [2, "in 2 days"],
  [399, "in 399 days"],
  [1612, "in 1,612 days, over 4 years"],
  [-1, "yesterday"],
  [-13, "13 days ago"],
  [-14, "2 weeks ago"],
  [-51, "7 weeks ago"],
  [-100, "3 months ago"],
  [-729, "23 months ago"],
  [-3653, "10 years ago"],
])("%i days are %j", (days, words) => {
  expect(awayInWords(days)).toBe(words);
});
