/** A calendar of its own for the tests, by year, month and day, so that nothing is compared with itself. */

export interface Ymd {
  year: number;
  month: number;
  day: number;
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (number: number): string => String(number).padStart(2, "0");

export const text = ({ year, month, day }: Ymd): string =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

export function ymd(iso: string): Ymd {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return { year, month, day };
}

export function nextDay({ year, month, day }: Ymd): Ymd {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

/** Every day from the first to the last, as texts. */
export function eachDay(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = ymd(first); text(day) <= last; day = nextDay(day)) days.push(text(day));
  return days;
}

/** The same day of the month some months later, or the last of a month that has no such day. */
export function monthsLater(iso: string, months: number): string {
  const { year, month, day } = ymd(iso);
  const count = 12 * year + month - 1 + months;
  const to = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return text({ ...to, day: Math.min(day, daysInMonth(to.year, to.month)) });
}

export interface Length {
  days: number;
  months: number;
}

/** Days and months of a set of days in order (contract 2.5), counted off day by day. */
export function lengthOf(days: readonly string[]): Length {
  let months = 0;
  let left = 0;
  for (let index = 0; index < days.length; ) {
    const first = days[index]!;
    let last = ymd(first);
    while (text(nextDay(last)) === days[index + 1]) {
      last = nextDay(last);
      index++;
    }
    index++;
    const after = text(nextDay(last));
    let fit = 0;
    while (monthsLater(first, fit + 1) <= after) fit++;
    months += fit;
    left += eachDay(monthsLater(first, fit), text(last)).length;
  }
  return { days: days.length, months: months + Math.floor(left / 30) };
}
