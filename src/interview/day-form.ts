/** Days are offered in the form in which the person types them. */

import { parseDate } from "../input/dates.js";
import type { Ask } from "./ask.js";
import { dayShown } from "./asking.js";

const SLASHES = /^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/;

function withSlashes(text: string): string {
  const day = parseDate(text);
  if (day === undefined) return text;
  const [year, month, date] = day.split("-");
  return `${Number(month)}/${Number(date)}/${year}`;
}

/** @returns what asks the same; the first day is offered as the questions' own example has it, month/day/year */
export function inFormTyped(ask: Ask): Ask {
  let slashes = true;
  return {
    ...ask,
    async line(asked) {
      if (!asked.day) return ask.line(asked);
      const { standard } = asked;
      const offered = standard !== undefined && slashes ? withSlashes(standard) : standard;
      const answer = await ask.line({ ...asked, standard: offered, shown: dayShown });
      if (answer !== offered && parseDate(answer) !== undefined) slashes = SLASHES.test(answer);
      return answer;
    },
  };
}
