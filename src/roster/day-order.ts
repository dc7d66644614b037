/** Finds out whether a table seems to have its days before the months. */

import { parseDate } from "../input/dates.js";
import { quoted } from "../input/printable.js";
import { type Place, problemAt, type RosterProblem } from "./problem.js";

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{4}\b/;
const MONTHS = 12;

interface Seen {
  place: Place;
  text: string;
}

/** Takes the days of a table one by one. */
export class DayOrder {
  #dayFirst: Seen | undefined;
  #either: Seen | undefined;

  /** @param text of a cell that holds a day */
  see(text: string, place: Place): void {
    const [, first, second] = SLASHED.exec(text)?.map(Number) ?? [];
    if (first === undefined || second === undefined || first === second || second > MONTHS) return;
    if (first > MONTHS) this.#dayFirst ??= { place, text };
    else this.#either ??= { place, text };
  }

  /** @returns a warning where one day cannot be month first, and another could be either: that was read month first */
  warnings(headings: readonly string[]): RosterProblem[] {
    const [sure, doubtful] = [this.#dayFirst, this.#either];
    const read = parseDate(doubtful?.text.split(" ")[0] ?? "");
    if (!sure || !doubtful || read === undefined) return [];
    const message = `${quoted(doubtful.text)} was read as ${read}. But ${quoted(sure.text)} in row ${sure.place.row} has the day before the month: if the whole table is written like that, this day and others like it are wrong.`;
    const hint =
      "Give every column of days the format 2021-08-23 (year-month-day) in the spreadsheet, and save the table anew.";
    return [problemAt(doubtful.place, headings, { code: "day-before-month", message, hint })];
  }
}
